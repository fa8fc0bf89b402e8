package org.tahrir.article;

import java.util.Locale;
import java.util.Optional;

/// Where a story stands in the newsroom.
public enum Stage {
    DRAFT,
    REVIEW,
    RETURNED,
    READY,
    EXPORTED,
    TRASH;

    /// Its name in files and on the command line: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Stage> parse(String code) {
        for (Stage stage : values()) {
            if (stage.code().equals(code)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
