package org.tahrir.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Plain text files: saved pages, which are taken apart, and others, whose first line is the headline.
final class TextReader {
    /// How a file in Rich Text Format begins: text to a computer, not to a reader.
    private static final String RTF = "{\\rtf";

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

    private static DecodedText text(Path file) {
        DecodedText text = TextDecoding.decode(FileBytes.read(file, Limits.TEXT_FILE), FileBytes.name(file));
        if (text.text().startsWith(RTF)) {
            throw TahrirException.unreadable("importing.rtf", FileBytes.name(file));
        }
        return text;
    }

    private static Arrival arrival(Article article, InputKind kind, List<Notice> warnings) {
        return Arrival.unnamed(article, List.of(), kind.code(), warnings);
    }
}
