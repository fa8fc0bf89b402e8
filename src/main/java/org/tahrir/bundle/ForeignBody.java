package org.tahrir.bundle;

import java.util.Arrays;
import java.util.function.Function;
import org.tahrir.markup.Xhtml;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

/// Bodies that others wrote: our strict XHTML if it happens to be that, else whatever HTML, else plain text.
final class ForeignBody {
    private ForeignBody() {}

    /// @param foreignHtml reads what isn't strict, or shows pictures that aren't ours
    static Body read(String markup, Function<String, Body> foreignHtml) {
        try {
            Body body = Xhtml.read(markup);
            return body.pictures().findAny().isPresent() ? foreignHtml.apply(markup) : body;
        } catch (TahrirException notStrict) {
            return foreignHtml.apply(markup);
        }
    }

    /// Plain text: paragraphs are parted by blank lines, or by line ends if there are no blank lines.
    static Body ofPlain(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        String separator = lines.contains("\n\n") ? "\n\\s*\n" : "\n";
        return Body.ofParagraphs(Arrays.stream(lines.split(separator, -1))
                .map(paragraph -> paragraph.strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList());
    }
}
