package org.tahrir.style;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.text.Invisible;
import org.tahrir.text.StraySigns;

/// Signs nobody sees that shape and part nothing, as [StraySigns] knows them. Beside Latin letters and digits they are
/// left alone: there they may keep a text in order. Spaces have rules of their own. A finding covers the signs beside
/// them too, to be seen.
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
            to = stray.nextClearBit(from);
            add(found, text, from, to);
        }
        return found.build();
    }

    private void add(Stream.Builder<Finding> found, String text, int from, int to) {
        int before = from == 0 ? 0 : text.offsetByCodePoints(from, -1);
        int after = to == text.length() ? to : text.offsetByCodePoints(to, 1);
        boolean isOrder = before < from && keepsOrder(text.codePointAt(before))
                || to < after && keepsOrder(text.codePointAt(to));
        boolean isWide = Invisible.of(text.charAt(from)).orElseThrow().isWide();
        boolean isSeen = before < from || to < after;
        if (isSeen && !isOrder && !isWide && !Addresses.cover(text, before, after)) {
            found.add(new Finding(name(), Severity.DOUBT, before, after, Optional.of(new Fix(from, to, ""))));
        }
    }

    private static boolean keepsOrder(int sign) {
        return Character.isDigit(sign)
                || Character.isLetter(sign) && Character.UnicodeScript.of(sign) != Character.UnicodeScript.ARABIC;
    }
}
