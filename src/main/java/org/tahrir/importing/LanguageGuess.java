package org.tahrir.importing;

import org.tahrir.text.BaseDirection;
import org.tahrir.text.Direction;

/// The language of a text by its letters alone: right-to-left or not by the desk's rule of three in ten, then the
/// letters that only one language uses. It needn't be right, only a sound first answer.
final class LanguageGuess {
    private static final String URDU = "ٹڈڑںےہھ";
    private static final String PERSIAN = "پچژگکی";
    private static final int LOOK_AT = 20_000;

    private LanguageGuess() {}

    /// `ar`, `fa`, `ur` or `he` for a right-to-left text, else `en`; `ar` when there are no letters at all.
    static String of(String text) {
        String sample = text.substring(0, Math.min(text.length(), LOOK_AT));
        int letters = 0;
        int hebrew = 0;
        int urdu = 0;
        int persian = 0;
        int arabicOnly = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            hebrew += c >= '\u05D0' && c <= '\u05EA' ? 1 : 0;
            urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
            persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
            arabicOnly += c == 'ة' || c == 'ى' || c == 'ي' || c == 'ك' ? 1 : 0;
        }
        if (letters > 0 && BaseDirection.of(sample) != Direction.RTL) {
            return "en";
        }
        if (hebrew * 2 > letters) {
            return "he";
        }
        if (urdu * 50 > letters && urdu > arabicOnly) {
            return "ur";
        }
        return persian * 20 > letters && persian > arabicOnly ? "fa" : "ar";
    }
}
