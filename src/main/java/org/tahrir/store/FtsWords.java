package org.tahrir.store;

/// Words as FTS5 can hold them. Its tokenizer `unicode61` takes letters, digits and private-use characters to be parts
/// of a word and cuts at everything else, by the Unicode tables of its own time. Our words are cut already and must
/// come through whole: a character that it might cut at is written as a private-use character and its hexadecimal
/// number. No two words come out alike, except very long ones.
final class FtsWords {
    /// A word that no text has: stands between two fields, so that no phrase reaches from one into the next.
    static final String BREAK = "\uE001";

    private static final char ESCAPE = '\uE000';
    private static final int LONGEST = 120;
    private static final boolean[] SAFE = safe();

    private FtsWords() {}

    /// A word for an index or a query; longer ones count by their first 120 UTF-16 units.
    static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isSafe(word.charAt(i)) || i >= LONGEST) {
                return escaped(word.substring(0, Math.min(word.length(), LONGEST)));
            }
        }
        return word;
    }

    private static String escaped(String word) {
        StringBuilder escaped = new StringBuilder(word.length() + 16);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isSafe(c)) {
                escaped.append(c);
            } else {
                escaped.append(ESCAPE).append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        }
        return escaped.toString();
    }

    private static boolean isSafe(char c) {
        return c < SAFE.length && SAFE[c];
    }

    /// Letters and digits that have been such since before FTS5 was written.
    private static boolean[] safe() {
        boolean[] safe = new boolean[0x700];
        char[][] ranges = {
            {'0', '9'},
            {'a', 'z'},
            {'\u00DF', '\u00F6'},
            {'\u00F8', '\u017E'},
            {'\u03B1', '\u03C9'},
            {'\u0430', '\u045F'},
            {'\u05D0', '\u05EA'},
            {'\u0620', '\u063F'},
            {'\u0641', '\u064A'},
            {'\u0660', '\u0669'},
            {'\u0671', '\u06D3'},
            {'\u06F0', '\u06F9'}
        };
        for (char[] range : ranges) {
            for (char c = range[0]; c <= range[1]; c++) {
                safe[c] = true;
            }
        }
        return safe;
    }
}
