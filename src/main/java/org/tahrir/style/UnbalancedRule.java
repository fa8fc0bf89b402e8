package org.tahrir.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A quotation mark or bracket that opens and never closes, or closes and never opened. A quotation may run over
/// several paragraphs, each of which may open it anew. Curly quotation marks are written either way round in Arabic, so
/// only their number counts.
final class UnbalancedRule implements Rule {
    private static final Pattern LABEL = Pattern.compile("(?:^|[\\s،؛:.-])(?:\\p{Nd}{1,3}|\\p{L})$");

    @Override
    public String name() {
        return "unbalanced";
    }

    @Override
    public Stream<Finding> in(Paragraph paragraph) {
        String text = paragraph.text();
        return Stream.concat(
                        Stream.of(
                                        lone(text, '«', '»').filter(at -> !goesOn(paragraph, at, '«', '»')),
                                        lone(text, '(', ')').filter(at -> !isLabel(text, at)),
                                        lone(text, '[', ']'))
                                .flatMap(Optional::stream),
                        curly(paragraph).stream())
                .sorted()
                .filter(at -> !Addresses.cover(text, at, at + 1))
                .map(at -> new Finding(name(), Severity.DOUBT, at, at + 1, Optional.empty()));
    }

    /// The first mark of a pair that stands alone: closes what isn't open, or opens what isn't closed.
    private static Optional<Integer> lone(String text, char opening, char closing) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            if (isFace(text, at)) {
                continue;
            }
            if (text.charAt(at) == opening) {
                open.push(at);
            } else if (text.charAt(at) == closing && open.poll() == null) {
                return Optional.of(at);
            }
        }
        return Optional.ofNullable(open.peekLast());
    }

    private static Optional<Integer> curly(Paragraph paragraph) {
        return odd(paragraph.text()) && !odd(paragraph.before()) && !odd(paragraph.after())
                ? Optional.of(Math.max(
                        paragraph.text().lastIndexOf('“'), paragraph.text().lastIndexOf('”')))
                : Optional.empty();
    }

    private static boolean odd(String text) {
        return text.chars().filter(sign -> sign == '“' || sign == '”').count() % 2 == 1;
    }

    /// Whether what is open at the end of a paragraph goes on in the next, or what closes was open before.
    private static boolean goesOn(Paragraph paragraph, int at, char opening, char closing) {
        return paragraph.text().charAt(at) == opening
                ? lone(paragraph.after(), opening, closing).isPresent()
                : lone(paragraph.before(), opening, closing).isPresent();
    }

    /// The mouth of a face made of signs.
    private static boolean isFace(String text, int at) {
        boolean ends = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean hasEyes = (at > 0 && ":;".indexOf(text.charAt(at - 1)) >= 0) || text.startsWith(":-", at - 2);
        return ends && hasEyes && "()".indexOf(text.charAt(at)) >= 0;
    }

    /// Closes the number or letter of an item: 1) or أ).
    private static boolean isLabel(String text, int at) {
        return text.charAt(at) == ')' && LABEL.matcher(text.substring(0, at)).find();
    }
}
