package org.tahrir.style;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.text.Invisible;
import org.tahrir.text.StraySigns;

/// Signs nobody sees that shape and part nothing, as [StraySigns] knows them. Beside Latin letters and digits they are
/// left alone, spaces between or not: there they may keep a text in order. Spaces have rules of their own. A finding
/// covers the signs beside them too, to be seen.
final class StraySignRule implements Rule {
    @Override
    public String name() {
        return "stray-sign";
    }

    @Override
    public Stream<Finding> in(Paragraph paragraph) {
        String text = paragraph.text();
        BitSet stray = StraySigns.strayIn(text);
        Stream.Builder<Finding> found = Stream.builder();
        int to;
        for (int from = stray.nextSetBit(0); from >= 0; from = stray.nextSetBit(to)) {
            to = from;
            while (stray.get(to) && !isWide(text.charAt(to))) {
                to++;
            }
            if (to == from) {
                to++;
            } else if (!keepsOrder(text, from, to)) {
                add(found, text, from, to);
            }
        }
        return found.build();
    }

    private void add(Stream.Builder<Finding> found, String text, int from, int to) {
        int before = from == 0 ? 0 : text.offsetByCodePoints(from, -1);
        int after = to == text.length() ? to : text.offsetByCodePoints(to, 1);
        boolean isSeen = before < from || to < after;
        if (isSeen && !Addresses.cover(text, before, after)) {
            found.add(new Finding(name(), Severity.DOUBT, before, after, Optional.of(new Fix(from, to, ""))));
        }
    }

    private static boolean isWide(char sign) {
        return Invisible.of(sign).filter(Invisible::isWide).isPresent();
    }

    private static boolean keepsOrder(String text, int from, int to) {
        int before = from;
        while (before > 0 && isWide(text.charAt(before - 1))) {
            before--;
        }
        int after = to;
        while (after < text.length() && isWide(text.charAt(after))) {
            after++;
        }
        return (before > 0 && isOrdered(text.codePointBefore(before)))
                || (after < text.length() && isOrdered(text.codePointAt(after)));
    }

    /// Latin letters and digits; other signs than Arabic in general.
    private static boolean isOrdered(int sign) {
        return Character.isDigit(sign)
                || (Character.isLetter(sign) && Character.UnicodeScript.of(sign) != Character.UnicodeScript.ARABIC);
    }
}
