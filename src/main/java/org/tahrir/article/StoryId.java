package org.tahrir.article;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The name of a story, given once and never changed.
public record StoryId(UUID uuid) implements Comparable<StoryId> {
    private static final String URN = "urn:uuid:";

    /// `urn:uuid:` and 36 lower-case characters: its name in every file that leaves the house.
    public String uri() {
        return URN + uuid;
    }

    /// Reads a UUID with or without `urn:uuid:` before it; empty if it is something else.
    public static Optional<StoryId> parse(String text) {
        String bare = text.strip().toLowerCase(Locale.ROOT);
        if (bare.startsWith(URN)) {
            bare = bare.substring(URN.length());
        }
        if (bare.length() != 36) {
            return Optional.empty();
        }
        try {
            UUID uuid = UUID.fromString(bare);
            return uuid.toString().equals(bare) ? Optional.of(new StoryId(uuid)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /// 36 lower-case characters.
    @Override
    public String toString() {
        return uuid.toString();
    }

    @Override
    public int compareTo(StoryId other) {
        return toString().compareTo(other.toString());
    }
}
