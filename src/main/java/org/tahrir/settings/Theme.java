package org.tahrir.settings;

import java.util.Locale;

/// Which look of the window a person likes.
public enum Theme {
    /// Light or dark as the system says, also when it changes its mind.
    SYSTEM,
    LIGHT,
    DARK;

    /// Its name in the settings file.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
