package org.tahrir.ui.editor;

import java.text.BreakIterator;
import java.util.Locale;

/// Word borders inside one paragraph. Words end where the system says they do, but never inside what is one letter to
/// the eye, and punctuation marks in a row are one word.
final class WordBreaks {
    private final String text;
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("ar"));

    WordBreaks(String text) {
        this.text = text;
        words.setText(text);
    }

    /// Start of the next word, or the end of the paragraph.
    int next(int column) {
        int p = column;
        do {
            p = following(p);
        } while (p < text.length() && Character.isWhitespace(text.charAt(p)));
        return p;
    }

    /// Start of the word before the column, or of the one the column is in.
    int previous(int column) {
        int p = column;
        do {
            p = preceding(p);
        } while (p > 0 && Character.isWhitespace(text.charAt(p)));
        return p;
    }

    /// The word around a column as {start, end}; what ends there goes before a space that starts there, and a word
    /// before the punctuation that follows it.
    int[] at(int column) {
        if (text.isEmpty()) return new int[] {0, 0};
        int at = Math.min(column, text.length() - 1);
        if (at > 0 && isBorder(at) && rank(at) < rank(at - 1)) at--;
        return new int[] {isBorder(at) ? at : preceding(at), following(at)};
    }

    private int rank(int index) {
        char letter = text.charAt(index);
        return Character.isWhitespace(letter) ? 0 : isPunctuation(letter) ? 1 : 2;
    }

    private int following(int column) {
        int p = column;
        do {
            p = p >= text.length() ? text.length() : words.following(p);
        } while (!isBorder(p));
        return p;
    }

    private int preceding(int column) {
        int p = column;
        do {
            p = p <= 0 ? 0 : words.preceding(p);
        } while (!isBorder(p));
        return p;
    }

    private boolean isBorder(int p) {
        return p <= 0 || p >= text.length() || isBorderInside(p);
    }

    private boolean isBorderInside(int p) {
        return words.isBoundary(p)
                && TextBreaks.clusterStart(text, p) == p
                && !isAmongMarks(p)
                && !isAtApostrophe(p - 1)
                && !isAtApostrophe(p);
    }

    /// A mark that belongs to a word, such as the percent sign behind a number, is not one of a row.
    private boolean isAmongMarks(int p) {
        int before = text.codePointBefore(p);
        return isPunctuation(before)
                && isPunctuation(text.codePointAt(p))
                && words.isBoundary(p - Character.charCount(before));
    }

    /// The system knows the typewriter's apostrophe inside a word, but not the printed one.
    private boolean isAtApostrophe(int index) {
        return text.charAt(index) == '\u2019'
                && index > 0
                && index < text.length() - 1
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    private static boolean isPunctuation(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
