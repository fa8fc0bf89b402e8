package org.tahrir.ui.editor;

import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Grapheme and word borders inside one paragraph. Never sees the whole document.
final class TextBreaks {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final ThreadLocal<@Nullable Borders> LAST = new ThreadLocal<>();

    private TextBreaks() {}

    static int clusterStart(String text, int index) {
        if (index <= 0) return 0;
        if (index >= text.length()) return text.length();
        return borders(text).at().previousSetBit(index);
    }

    /// End of the cluster that contains the character at index.
    static int clusterEnd(String text, int index) {
        return index >= text.length() ? text.length() : borders(text).at().nextSetBit(index + 1);
    }

    static int previousCluster(String text, int column) {
        return column <= 0 ? 0 : borders(text).at().previousSetBit(column - 1);
    }

    /// What Backspace takes at a column: the last thing typed, a mark or a letter without its marks, but a whole emoji,
    /// whose pieces nobody can type.
    static int typedBefore(String text, int column) {
        int last = column - Character.charCount(text.codePointBefore(column));
        int start = previousCluster(text, column);
        boolean isPicture =
                text.codePoints().skip(text.codePointCount(0, start)).limit(1).anyMatch(TextBreaks::isPicture);
        return isPicture ? start : last;
    }

    private static boolean isPicture(int letter) {
        return Character.isEmoji(letter) && letter > 0xFF;
    }

    /// The JDK goes through all of a text to find one border, and most questions are about the same paragraph.
    private static Borders borders(String text) {
        Borders known = LAST.get();
        if (known == null || !known.text().equals(text)) {
            BreakIterator clusters = BreakIterator.getCharacterInstance(ARABIC);
            clusters.setText(text);
            BitSet at = new BitSet(text.length() + 1);
            for (int border = clusters.first(); border != BreakIterator.DONE; border = clusters.next()) {
                at.set(border);
            }
            known = new Borders(text, at);
            LAST.set(known);
        }
        return known;
    }

    /// Where the clusters of a text begin and end.
    private record Borders(String text, BitSet at) {}
}
