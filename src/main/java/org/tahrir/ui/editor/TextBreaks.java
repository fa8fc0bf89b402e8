package org.tahrir.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;

/// Grapheme and word borders inside one paragraph. Never sees the whole document.
final class TextBreaks {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    private TextBreaks() {}

    static int clusterStart(String text, int index) {
        if (index <= 0) return 0;
        if (index >= text.length()) return text.length();
        BreakIterator it = clusters(text);
        return it.isBoundary(index) ? index : it.preceding(index);
    }

    /// End of the cluster that contains the character at index.
    static int clusterEnd(String text, int index) {
        return index >= text.length() ? text.length() : clusters(text).following(index);
    }

    static int previousCluster(String text, int column) {
        return column <= 0 ? 0 : clusters(text).preceding(column);
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

    private static BreakIterator clusters(String text) {
        BreakIterator it = BreakIterator.getCharacterInstance(ARABIC);
        it.setText(text);
        return it;
    }
}
