package org.tahrir.settings;

import org.jspecify.annotations.Nullable;

/// What belongs to a person on this machine.
///
/// @param language the interface's language, or null: as the system says
/// @param name the person's name as it stands beside their work, or ""
public record Settings(@Nullable Language language, String name) {
    public static final Settings DEFAULT = new Settings(null, "");

    /// The interface's language: the one chosen, else the system's.
    ///
    /// @param systemTag the tag of the system's language, such as `ar-SY`
    public Language languageOr(String systemTag) {
        return language == null ? Language.of(systemTag) : language;
    }
}
