package org.tahrir.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.markup.PictureSource;
import org.tahrir.markup.WebHtml;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/// A Word file (.docx) as one story: its title or first heading is the headline.
final class WordReader {
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            u => u
            """;
    private static final String NOTES = "li[id^=footnote-], li[id^=endnote-]";
    private static final String NOTE_MARKS = "sup:has(a[href^=#footnote-]), sup:has(a[href^=#endnote-])";
    private static final int LONGEST_HEADLINE = 25;

    private final Supplier<StoryId> ids;

    WordReader(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    Arrival read(Path file) {
        String name = FileBytes.name(file);
        List<Notice> warnings = new ArrayList<>();
        StoryPictures pictures = new StoryPictures();
        Map<String, PictureSource.Answer> answers = new HashMap<>();
        String html = html(file, name, image -> taken(image, pictures, answers), warnings);
        WebHtml.Fragment fragment = WebHtml.fragment(
                withoutNotes(html, warnings),
                address -> answers.getOrDefault(address, PictureSource.NONE.find(address)));
        warnings.addAll(fragment.warnings());
        Article article = article(fragment, warnings);
        return Arrival.unnamed(article, pictures.files(), InputKind.DOCX.code(), warnings);
    }

    /// Hands one picture of the file over and answers the address it has from now on.
    private interface Taking {
        String address(Image image) throws IOException;
    }

    private static String html(Path file, String name, Taking taking, List<Notice> warnings) {
        Path copy = null;
        try {
            if (Files.size(file) > Limits.WORD_FILE) {
                throw TahrirException.unreadable("importing.file-too-large", name, Limits.megabytes(Limits.WORD_FILE));
            }
            copy = Files.createTempFile("tahrir", ".docx");
            WordGuard guard = new WordGuard(name);
            guard.copy(file, copy);
            if (guard.fetched() > 0) {
                warnings.add(Notice.of("importing.docx-fetched", guard.fetched()));
            }
            return converted(copy, name, taking);
        } catch (IOException trouble) {
            throw FileBytes.unreadable(trouble, file);
        } finally {
            delete(copy);
        }
    }

    private static String converted(Path copy, String name, Taking taking) {
        try {
            return new DocumentConverter()
                    .disableEmbeddedStyleMap()
                    .addStyleMap(STYLES)
                    .imageConverter(image -> Map.of("src", taking.address(image)))
                    .convertToHtml(copy.toFile())
                    .getValue();
        } catch (RuntimeException | IOException unsound) {
            // The library throws whatever comes to hand when parts are missing or contradict one another.
            throw TahrirException.unreadable(unsound, "importing.docx-damaged", name);
        }
    }

    private static String taken(Image image, StoryPictures pictures, Map<String, PictureSource.Answer> answers)
            throws IOException {
        String address = "picture-" + (answers.size() + 1);
        try (InputStream in = image.getInputStream()) {
            answers.put(address, pictures.take(in.readNBytes((int) Limits.PICTURE_FILE + 1), address));
        }
        return address;
    }

    private static String withoutNotes(String html, List<Notice> warnings) {
        Document document = Jsoup.parse(html, "", Parser.htmlParser());
        List<Element> notes = document.select(NOTES);
        if (notes.isEmpty()) {
            return html;
        }
        warnings.add(Notice.of("importing.docx-notes-dropped", notes.size()));
        notes.forEach(Element::remove);
        document.select(NOTE_MARKS).remove();
        return document.body().html();
    }

    private Article article(WebHtml.Fragment fragment, List<Notice> warnings) {
        String headline = fragment.headline();
        Body body = fragment.body();
        Block first = body.blocks().getFirst();
        if (headline.isEmpty() && first instanceof Block.Paragraph paragraph) {
            String line = paragraph.prose().plain().replace('\n', ' ').strip();
            if (PageWords.words(line) <= LONGEST_HEADLINE && !line.isEmpty() && !line.endsWith(".")) {
                headline = line;
                body = new Body(body.blocks().subList(1, body.blocks().size()));
                warnings.add(Notice.of("importing.headline-from-first-line"));
            }
        }
        return PageArticle.inItsLanguage(Article.of(ids.get(), headline, body), "");
    }

    private static void delete(@Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException stays) {
            copy.toFile().deleteOnExit();
        }
    }
}
