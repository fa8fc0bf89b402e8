package org.tahrir.text;

import java.text.Normalizer;

/// What becomes of each character when spellings are made alike, as one table over the basic plane. A value of
/// [#FIRST_LETTER] or more is the letter or digit to write; the smaller ones say what else the character is.
final class Folding {
    /// Neither letter nor digit: ends a word.
    static final char GAP = 0;
    /// Tashkeel, tatweel, a combining accent: part of the word, not of its spelling.
    static final char MARK = 1;
    /// A zero-width or bidi character: doesn't end a word, but doesn't belong to its edge either.
    static final char UNSEEN = 2;
    /// A presentation form that stands for several letters: see [#expansion].
    static final char EXPANDS = 3;
    /// Half of a character beyond the basic plane.
    static final char HALF = 4;

    static final char FIRST_LETTER = '0';

    private static final int FORMS_FIRST = 0xFB00;
    private static final String[] EXPANSIONS = new String[0x10000 - FORMS_FIRST];
    private static final char[] TABLE = table();

    private Folding() {}

    static char of(char c) {
        return TABLE[c];
    }

    /// The folded letters of a presentation form for which [#of] says EXPANDS; several words are parted by spaces.
    static String expansion(char c) {
        return EXPANSIONS[c - FORMS_FIRST];
    }

    static boolean isArabic(char folded) {
        return isIn(folded, '\u0600', '\u08FF');
    }

    static boolean isDigit(char folded) {
        return isIn(folded, '0', '9');
    }

    private static boolean isIn(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = simple((char) c);
        }
        for (int c = FORMS_FIRST; c < table.length; c++) {
            if (isPresentationForm((char) c)) {
                table[c] = form((char) c, table);
            }
        }
        return table;
    }

    private static char simple(char c) {
        if (Character.isSurrogate(c)) {
            return HALF;
        }
        if (isMark(c)) {
            return MARK;
        }
        if (isUnseen(c)) {
            return UNSEEN;
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ک' -> 'ك';
            default -> plain(c);
        };
    }

    private static char plain(char c) {
        if (isIn(c, '\u0660', '\u0669')) {
            return (char) (c - '\u0660' + '0');
        }
        if (isIn(c, '\u06F0', '\u06F9')) {
            return (char) (c - '\u06F0' + '0');
        }
        if (!Character.isLetterOrDigit(c)) {
            return GAP;
        }
        return Character.toLowerCase(isAccented(c) ? withoutAccents(c) : c);
    }

    private static boolean isMark(char c) {
        return isIn(c, '\u0610', '\u061A')
                || isIn(c, '\u064B', '\u065F')
                || c == '\u0670'
                || isIn(c, '\u06D6', '\u06ED')
                || isIn(c, '\u08D3', '\u08FF')
                || c == '\u0640'
                || isIn(c, '\u0300', '\u036F');
    }

    private static boolean isUnseen(char c) {
        return isIn(c, '\u200B', '\u200F')
                || isIn(c, '\u202A', '\u202E')
                || isIn(c, '\u2060', '\u2069')
                || isIn(c, '\uFE00', '\uFE0F')
                || c == '\u061C'
                || c == '\u00AD'
                || c == '\uFEFF';
    }

    private static boolean isAccented(char c) {
        return isIn(c, '\u00C0', '\u024F') || isIn(c, '\u1E00', '\u1EFF');
    }

    private static char withoutAccents(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    private static boolean isPresentationForm(char c) {
        return c <= '\uFDFF' || isIn(c, '\uFE70', '\uFEFC');
    }

    private static char form(char c, char[] table) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        if (letters.equals(String.valueOf(c))) {
            return table[c];
        }
        StringBuilder folded = new StringBuilder();
        boolean marks = false;
        for (int i = 0; i < letters.length(); i++) {
            char fold = table[letters.charAt(i)];
            marks |= fold == MARK;
            if (fold >= FIRST_LETTER) {
                folded.append(fold);
            } else if (fold == GAP && !folded.isEmpty()) {
                folded.append(' ');
            }
        }
        String expansion = folded.toString().strip();
        if (expansion.length() > 1) {
            EXPANSIONS[c - FORMS_FIRST] = expansion;
            return EXPANDS;
        }
        if (expansion.isEmpty()) {
            return marks ? MARK : GAP;
        }
        return expansion.charAt(0);
    }
}
