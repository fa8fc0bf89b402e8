package org.tahrir.settings;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;

/// How the window speaks to a person and looks.
///
/// @param language the interface's language, or null: as the system says
/// @param zoom the size of everything in the window, in hundredths, between [#LEAST_ZOOM] and [#MOST_ZOOM]
/// @param digits the digits of the Arabic interface; what is exported never follows them
public record Looks(@Nullable Language language, Theme theme, int zoom, House.Digits digits) {
    public static final int LEAST_ZOOM = 70;
    public static final int MOST_ZOOM = 200;

    public static final Looks DEFAULT = new Looks(null, Theme.SYSTEM, 100, House.Digits.WESTERN);

    public Looks {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    /// The interface's language: the one chosen, else the system's.
    ///
    /// @param systemTag the tag of the system's language, such as `ar-SY`
    public Language languageOr(String systemTag) {
        return language == null ? Language.of(systemTag) : language;
    }

    public Looks withLanguage(@Nullable Language other) {
        return new Looks(other, theme, zoom, digits);
    }

    public Looks withTheme(Theme other) {
        return new Looks(language, other, zoom, digits);
    }

    /// The same in another size, as near to it as can be.
    public Looks withZoom(int other) {
        return new Looks(language, theme, other, digits);
    }

    public Looks withDigits(House.Digits other) {
        return new Looks(language, theme, zoom, other);
    }
}
