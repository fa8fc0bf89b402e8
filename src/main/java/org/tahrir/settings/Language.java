package org.tahrir.settings;

import java.util.Locale;
import org.tahrir.article.House;

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

    /// The locale by which sentences are formatted in the digits a person chose; English has only its own.
    public Locale locale(House.Digits digits) {
        boolean indic = this == AR && digits == House.Digits.ARABIC_INDIC;
        return indic ? Locale.forLanguageTag(code + "-u-nu-arab") : locale();
    }

    /// Arabic for any Arabic tag or locale name such as `ar`, `ar-SY` or `ar_SY.UTF-8`, else English.
    public static Language of(String tag) {
        return tag.matches("(?i)ar([-_.@].*)?") ? AR : EN;
    }
}
