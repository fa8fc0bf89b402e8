package org.tahrir.article;

import java.util.Locale;
import java.util.Optional;

/// What somebody may do in the newsroom.
public enum Role {
    REPORTER,
    EDITOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> parse(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
