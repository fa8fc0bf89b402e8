package org.tahrir.markup;

import java.util.Optional;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.InvalidText;

/// How characters stand in XML: the fewest escapes with which they survive.
final class XhtmlEscapes {
    private XhtmlEscapes() {}

    /// Text between tags; a line feed becomes br.
    static void text(String text, StringBuilder out) {
        refuseUnwritable(text);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\n' -> out.append("<br/>");
                default -> out.append(c);
            }
        }
    }

    /// The value of an attribute in double quotes.
    static void attribute(String value, StringBuilder out) {
        refuseUnwritable(value);
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.append(c);
            }
        }
    }

    /// Refuses what we never write: XML alone would let a carriage return pass as `&#13;`.
    static void refuseUnwritable(String text) {
        Optional<String> code = InvalidText.unstorableCode(text);
        if (code.isEmpty()) {
            int at = Math.max(text.indexOf('\uFFFE'), text.indexOf('\uFFFF'));
            code = at < 0 ? Optional.empty() : Optional.of(InvalidText.codeAt(text, at));
        }
        if (code.isPresent()) {
            throw TahrirException.unreadable("xhtml.unwritable-character", code.get());
        }
    }
}
