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

    /// Arabic for any Arabic tag or locale name such as `ar`, `ar-SY` or `ar_SY.UTF-8`, else English.
    public static Language of(String tag) {
        return tag.matches("(?i)ar([-_.@].*)?") ? AR : EN;
    }
}
