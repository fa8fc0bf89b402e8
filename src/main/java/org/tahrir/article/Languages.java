package org.tahrir.article;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/// What a BCP 47 language tag says: whether it is one, and which way its script runs.
public final class Languages {
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "prs", "ps", "sd",
            "syr", "ug", "ur", "yi");
    private static final Set<String> RTL_SCRIPTS =
            Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Aran", "Adlm", "Rohg");

    private Languages() {}

    /// Whether it is a well-formed tag with a language of two or three letters.
    public static boolean isValid(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /// Whether text in this language runs from right to left; false for a malformed tag.
    public static boolean isRightToLeft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
    }
}
