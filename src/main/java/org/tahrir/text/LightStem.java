package org.tahrir.text;

import java.util.function.Supplier;

/// Takes off an Arabic word what is written on to it: the article with its prepositions, the single letters و ف ب ك ل,
/// and the commonest endings. Wherever a letter may as well belong to the word, the word list decides by what is the
/// commoner word: وزير doesn't become زير, nor والدته دته.
final class LightStem {
    /// The fewest letters that are left of a word.
    private static final int LEAST = 3;

    /// The fewest letters that are left after the article: الحج is حج.
    private static final int LEAST_AFTER_ARTICLE = 2;

    private static final String GOD = "الله";
    private static final String[] ENDINGS = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};

    private final Supplier<WordList> words;

    LightStem(Supplier<WordList> words) {
        this.words = words;
    }

    /// The stem of a word.
    ///
    /// @param normal the word in normalised spelling
    /// @param letters the same, from index 0
    String of(String normal, char[] letters, int length) {
        if (length < LEAST || !Folding.isArabic(letters[0])) {
            return normal;
        }
        if (normal.equals("لله")) {
            return GOD;
        }
        int from = withoutPrefixes(letters, length);
        if (isGod(letters, from, length)) {
            return GOD;
        }
        int to = withoutEndings(letters, from, length);
        return from == 0 && to == length ? normal : new String(letters, from, to - from);
    }

    private int withoutPrefixes(char[] word, int to) {
        int from = 0;
        for (int glued = 0; glued < 2 && isProclitic(word[from]); glued++) {
            if (hasGluedArticle(word, from, to)) {
                return from + (isSecondLamOfTheWord(word, from, to) ? 1 : 2);
            }
            if (!isRestCommoner(word, from, to)) {
                break;
            }
            from++;
        }
        return hasArticle(word, from, to) && !isGod(word, from, to) ? from + 2 : from;
    }

    private static boolean isProclitic(char c) {
        return c == 'و' || c == 'ف' || c == 'ب' || c == 'ك' || c == 'ل';
    }

    /// Whether a first letter is و ف ب ك ل before another word: that word is the commoner one, or neither is known but
    /// an article follows.
    private boolean isRestCommoner(char[] word, int from, int to) {
        if (to - from <= LEAST) {
            return false;
        }
        int rest = words.get().count(word, from + 1, to);
        int whole = words.get().count(word, from, to);
        boolean unknown = rest == 0 && whole == 0;
        return unknown ? hasArticle(word, from + 1, to) || hasGluedArticle(word, from + 1, to) : rest > whole;
    }

    /// Whether it begins with لل, which is ل and an article whose alef is not written.
    private static boolean hasGluedArticle(char[] word, int from, int to) {
        return to - from - 2 >= LEAST_AFTER_ARTICLE && word[from] == 'ل' && word[from + 1] == 'ل';
    }

    /// Of لل before a word that begins with lam itself only the first is written on to it: للجنة is ل and (ال)لجنة.
    private boolean isSecondLamOfTheWord(char[] word, int from, int to) {
        return words.get().count(word, from + 1, to) > words.get().count(word, from + 2, to);
    }

    private static boolean hasArticle(char[] word, int from, int to) {
        return to - from - 2 >= LEAST_AFTER_ARTICLE && word[from] == 'ا' && word[from + 1] == 'ل';
    }

    private static boolean isGod(char[] word, int from, int to) {
        return to - from == GOD.length() && isAt(word, from, GOD);
    }

    private static int withoutEndings(char[] word, int from, int to) {
        int end = to;
        for (String ending : ENDINGS) {
            int rest = end - ending.length();
            if (rest - from >= LEAST && isAt(word, rest, ending)) {
                end = rest;
            }
        }
        return end;
    }

    private static boolean isAt(char[] word, int at, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (word[at + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
