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

    /// Start of the next word, or the end of the paragraph.
    static int nextWord(String text, int column) {
        BreakIterator it = words(text);
        int p = column;
        do {
            if (p >= text.length()) return text.length();
            p = it.following(p);
        } while (p < text.length() && Character.isWhitespace(text.charAt(p)));
        return p;
    }

    /// Start of the word at or before the column.
    static int previousWord(String text, int column) {
        BreakIterator it = words(text);
        int p = column;
        do {
            if (p <= 0) return 0;
            p = it.preceding(p);
        } while (p > 0 && Character.isWhitespace(text.charAt(p)));
        return p;
    }

    /// The word around a column as {start, end}; prefers a word that ends there over a space that starts there.
    static int[] wordAt(String text, int column) {
        if (text.isEmpty()) return new int[] {0, 0};
        BreakIterator it = words(text);
        int at = Math.min(column, text.length() - 1);
        if (at > 0 && !isWordChar(text.charAt(at)) && isWordChar(text.charAt(at - 1)) && it.isBoundary(at)) at--;
        int start = it.isBoundary(at) ? at : it.preceding(at);
        return new int[] {start, it.following(at)};
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static BreakIterator clusters(String text) {
        BreakIterator it = BreakIterator.getCharacterInstance(ARABIC);
        it.setText(text);
        return it;
    }

    private static BreakIterator words(String text) {
        BreakIterator it = BreakIterator.getWordInstance(ARABIC);
        it.setText(text);
        return it;
    }
}
