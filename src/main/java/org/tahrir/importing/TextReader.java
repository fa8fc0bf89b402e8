package org.tahrir.importing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Plain text files: saved pages, which are taken apart, and others, whose first line is the headline.
final class TextReader {
    /// How a file in Rich Text Format begins: text to a computer, not to a reader.
    private static final String RTF = "{\\rtf";

    private static final Set<String> TOLD_CHARSET = Set.of("importing.charset-declared", "importing.charset-guessed");

    private final Supplier<StoryId> ids;

    TextReader(Supplier<StoryId> ids) {
        this.ids = ids;
    }

    Arrival readPage(Path file) {
        DecodedText text = text(file);
        PageSplit page = PageSplitter.split(text.text());
        List<Notice> warnings = new ArrayList<>(text.warnings());
        int leftOut = page.count(LineRole.CLUTTER) + page.count(LineRole.PHOTO_CREDIT);
        if (leftOut > 0) {
            warnings.add(Notice.of("importing.page-lines-left-out", leftOut));
        }
        if (!page.looksLikePage()) {
            warnings.add(Notice.of("importing.page-unsure"));
        }
        return arrival(page.toArticle(ids.get()), InputKind.PAGE, warnings);
    }

    Arrival readText(Path file) {
        DecodedText text = text(file);
        Article article = PlainText.article(text.text(), ids.get());
        List<Notice> warnings = new ArrayList<>(text.warnings());
        if (article.headline().isEmpty()) {
            warnings.add(Notice.of("importing.no-headline"));
        }
        return arrival(article, InputKind.TEXT, warnings);
    }

    Arrival readWhole(Path file) {
        DecodedText text = text(file);
        return arrival(PlainText.whole(text.text(), ids.get()), InputKind.TEXT, text.warnings());
    }

    PageDraft readDraft(Path file, @Nullable Charset charset) {
        DecodedText text = text(file, charset);
        String read = text.warnings().stream()
                .filter(warning -> TOLD_CHARSET.contains(warning.key()))
                .map(warning -> String.valueOf(warning.args().getFirst()))
                .findFirst()
                .orElse(charset == null ? StandardCharsets.UTF_8.name() : charset.name());
        return new PageDraft(
                FileBytes.name(file), PageLines.split(text.text()), Map.of(), Map.of(), read, text.warnings());
    }

    private static DecodedText text(Path file) {
        return text(file, null);
    }

    private static DecodedText text(Path file, @Nullable Charset charset) {
        byte[] bytes = FileBytes.read(file, Limits.TEXT_FILE);
        DecodedText text = charset == null
                ? TextDecoding.decode(bytes, FileBytes.name(file))
                : TextDecoding.decodeAs(bytes, FileBytes.name(file), charset);
        if (text.text().startsWith(RTF)) {
            throw TahrirException.unreadable("importing.rtf", FileBytes.name(file));
        }
        return text;
    }

    private static Arrival arrival(Article article, InputKind kind, List<Notice> warnings) {
        return Arrival.unnamed(article, List.of(), kind.code(), warnings);
    }
}
