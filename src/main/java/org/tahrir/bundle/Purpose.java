package org.tahrir.bundle;

import java.util.Locale;
import java.util.Optional;

/// What a bundle is made for.
public enum Purpose {
    /// For readers: an uploader may take it.
    PUBLISH,
    /// Unfinished stories for another desk: never for readers.
    HANDOVER;

    /// Its name in manifest.json: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Purpose> parse(String code) {
        for (Purpose purpose : values()) {
            if (purpose.code().equals(code)) {
                return Optional.of(purpose);
            }
        }
        return Optional.empty();
    }
}
