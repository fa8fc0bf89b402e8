package org.tahrir.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Makes the ASCII name of a story for web addresses: `[a-z0-9-]`, at most 60 characters, cut between words.
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /// The slug of a headline.
    ///
    /// @param fallback what to take when the headline has nothing that can be written in ASCII; taken as it is
    public static String of(String headline, String fallback) {
        StringBuilder slug = new StringBuilder();
        for (String word : words(headline)) {
            int length = slug.length() + word.length() + (slug.isEmpty() ? 0 : 1);
            if (length > LONGEST) {
                if (slug.isEmpty()) {
                    slug.append(word, 0, LONGEST);
                }
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(word);
        }
        return slug.isEmpty() ? fallback : slug.toString();
    }

    private static List<String> words(String headline) {
        String text = Normalizer.normalize(headline, Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        StringBuilder arabic = new StringBuilder();
        StringBuilder ascii = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char folded = Folding.of(c);
            boolean inArabic = Folding.isArabic(folded) || (folded == Folding.MARK && !arabic.isEmpty());
            if (inArabic) {
                finish(ascii, words);
                arabic.append(c);
            } else if (folded >= Folding.FIRST_LETTER) {
                finishArabic(arabic, words);
                ascii.append(isAscii(folded) ? String.valueOf(folded) : "");
            } else if (folded != Folding.MARK && folded != Folding.UNSEEN && c != '\'' && c != '’') {
                finishArabic(arabic, words);
                finish(ascii, words);
            }
        }
        finishArabic(arabic, words);
        finish(ascii, words);
        return words;
    }

    private static boolean isAscii(char folded) {
        return Folding.isDigit(folded) || (folded >= 'a' && folded <= 'z');
    }

    private static void finishArabic(StringBuilder arabic, List<String> words) {
        StringBuilder ascii = new StringBuilder(Transliteration.of(arabic.toString()));
        arabic.setLength(0);
        finish(ascii, words);
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
