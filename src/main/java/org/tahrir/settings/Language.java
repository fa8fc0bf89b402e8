package org.tahrir.settings;

import java.util.Locale;

/// A language of the interface.
public enum Language {
    AR("ar"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// Its BCP 47 tag.
    public String code() {
        return code;
    }

    /// The locale by which sentences are formatted: always with Western digits.
    public Locale locale() {
        return Locale.forLanguageTag(code + "-u-nu-latn");
    }

    /// Arabic for any Arabic tag such as `ar-SY`, else English.
    public static Language of(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().equals("ar") ? AR : EN;
    }
}
