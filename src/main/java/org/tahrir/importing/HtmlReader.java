package org.tahrir.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.StoryId;
import org.tahrir.markup.WebHtml;
import org.tahrir.markup.WebPage;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// An HTML file as one story, its pictures taken from the file's own folder.
final class HtmlReader {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4_096;

    private final Supplier<StoryId> ids;

    HtmlReader(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    Arrival read(Path file) {
        String name = FileBytes.name(file);
        byte[] bytes = FileBytes.read(file, Limits.TEXT_FILE);
        DecodedText text = TextDecoding.decode(bytes, name, declared(bytes));
        if (text.text().chars().filter(c -> c == '<').count() > Limits.HTML_TAGS) {
            throw TahrirException.unreadable("importing.html-too-complex", name);
        }
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path own = folder == null ? file.toAbsolutePath().getRoot() : folder;
        StoryPictures pictures = new StoryPictures();
        WebPage page = WebHtml.page(text.text(), new FolderPictures(own, own, pictures));
        List<Notice> warnings = new ArrayList<>(text.warnings());
        warnings.addAll(page.warnings());
        return Arrival.unnamed(WebArticle.of(page, ids.get()), pictures.files(), InputKind.HTML.code(), warnings);
    }

    private static @Nullable Charset declared(byte[] bytes) {
        Matcher charset =
                CHARSET.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        if (!charset.find()) {
            return null;
        }
        try {
            return asBrowsersTakeIt(Charset.forName(charset.group(1)));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /// Browsers read Latin-1 as its Windows superset, whose quotes and dashes it would turn into control characters. A
    /// charset in which the declaration itself could not have been read (UTF-16) is none.
    private static @Nullable Charset asBrowsersTakeIt(Charset charset) {
        if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
            return Charset.forName("windows-1252");
        }
        byte[] plain = "charset=".getBytes(StandardCharsets.US_ASCII);
        return new String(plain, charset).equals("charset=") ? charset : null;
    }
}
