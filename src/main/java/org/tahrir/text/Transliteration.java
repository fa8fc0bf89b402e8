package org.tahrir.text;

import java.util.List;

/// Writes one Arabic word in plain Latin letters, as a newspaper would in a web address: consonants by a fixed table, ا
/// و ي as long vowels, short vowels and doubling only where tashkeel gives them, the article set off as `al-`.
final class Transliteration {
    private static final String LETTERS = "بتثجحخدذرزسشصضطظغفقكلمنهپچژگڤکھہ";
    private static final List<String> LATIN = List.of(
            "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "gh", "f", "q", "k",
            "l", "m", "n", "h", "p", "ch", "zh", "g", "v", "k", "h", "h");
    private static final String OPENING_VOWELS = "اآىةأ";
    private static final char SHADDA = '\u0651';
    private static final char FATHA = '\u064E';

    private final String word;
    private final StringBuilder latin = new StringBuilder();

    private Transliteration(String word) {
        this.word = word;
    }

    /// Letters a to z, with a hyphen after an article; "" when the table knows none of its letters.
    static String of(String word) {
        return new Transliteration(word.replace("\u0640", "")).latin();
    }

    private String latin() {
        int at = article();
        while (at < word.length()) {
            int end = at + 1;
            while (end < word.length() && Folding.of(word.charAt(end)) == Folding.MARK) {
                end++;
            }
            letter(at, word.substring(at + 1, end));
            at = end;
        }
        int last = latin.length() - 1;
        if (last >= 0 && latin.charAt(last) == '-') {
            latin.setLength(last);
        }
        return latin.toString();
    }

    /// Writes the article and what is glued before it; gives the offset after it, 0 if there is none.
    private int article() {
        if (word.equals("الله")) {
            latin.append("alla");
            return 3;
        }
        if (word.startsWith("ال") && word.length() >= 4) {
            latin.append("al-");
            return 2;
        }
        if (word.startsWith("لل") && word.length() >= 5) {
            latin.append("lil-");
            return 2;
        }
        if (word.length() >= 7 && word.startsWith("ال", 1) && "وفبك".indexOf(word.charAt(0)) >= 0) {
            latin.append(word.charAt(0) == 'و' ? "wal-" : consonant(word.charAt(0)) + "al-");
            return 3;
        }
        return 0;
    }

    private void letter(int at, String marks) {
        String vowel = vowel(marks);
        String sound = sound(at, !marks.isEmpty(), !vowel.isEmpty());
        append(sound);
        if (marks.indexOf(SHADDA) >= 0) {
            append(sound);
        }
        append(vowel);
    }

    /// Two equal vowels in a row are one.
    private void append(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            boolean repeats = !latin.isEmpty() && latin.charAt(latin.length() - 1) == c && "aiu".indexOf(c) >= 0;
            if (!repeats) {
                latin.append(c);
            }
        }
    }

    private String sound(int at, boolean marked, boolean vowelled) {
        char c = word.charAt(at);
        return switch (c) {
            case 'ا' -> endsTanwin(at) || vowelled ? "" : "a";
            case 'أ', 'ع', 'ٱ', 'ء' -> vowelled || (c == 'ء' && at > 0) ? "" : "a";
            case 'آ', 'ى', 'ة' -> "a";
            case 'إ' -> vowelled ? "" : "i";
            case 'ؤ' -> vowelled ? "" : "u";
            case 'ئ' -> vowelled ? "" : next(at) == 'ي' ? "a" : "i";
            case 'و' -> marked || isAfterFatha(at) || opens(at) ? "w" : "u";
            case 'ي', 'ی' -> marked || isAfterFatha(at) || opens(at) ? (next(at) == 'ة' ? "iy" : "y") : "i";
            default -> consonant(c);
        };
    }

    private static String consonant(char c) {
        int index = LETTERS.indexOf(c);
        return index < 0 ? "" : LATIN.get(index);
    }

    /// Whether و or ي begins a syllable: at the start of the word or before another long vowel.
    private boolean opens(int at) {
        char next = next(at);
        boolean beginsWord = latin.isEmpty() || latin.charAt(latin.length() - 1) == '-';
        return beginsWord
                || OPENING_VOWELS.indexOf(next) >= 0
                || (word.charAt(at) == 'و' ? next == 'ي' && at > 0 && word.charAt(at - 1) != 'و' : next == 'و');
    }

    private boolean isAfterFatha(int at) {
        return at > 0 && word.charAt(at - 1) == FATHA;
    }

    private boolean endsTanwin(int at) {
        return at > 0 && word.charAt(at - 1) == '\u064B';
    }

    private char next(int at) {
        return at + 1 < word.length() ? word.charAt(at + 1) : ' ';
    }

    private static String vowel(String marks) {
        StringBuilder vowel = new StringBuilder();
        for (int i = 0; i < marks.length(); i++) {
            vowel.append(
                    switch (marks.charAt(i)) {
                        case FATHA, '\u0670' -> "a";
                        case '\u064F' -> "u";
                        case '\u0650' -> "i";
                        case '\u064B' -> "an";
                        case '\u064C' -> "un";
                        case '\u064D' -> "in";
                        default -> "";
                    });
        }
        return vowel.toString();
    }
}
