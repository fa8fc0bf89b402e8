package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A whole, checked copy of a library file, known by its name: `daily-2026-11-23-0930.db`.
///
/// @param made when, by the clock on the wall of whoever made it
/// @param bytes its size
public record Backup(Path file, Kind kind, LocalDateTime made, long bytes) {
    /// Why a backup was made.
    public enum Kind {
        /// By itself, once a day.
        DAILY("daily"),
        /// By somebody's wish.
        BY_HAND("by-hand"),
        /// Before a later program changed the library's tables.
        BEFORE_MIGRATION("before-migration");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// As it stands in names of files and in JSON.
        public String code() {
            return code;
        }
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile("(daily|by-hand|before-migration)-(\\d{4}-\\d{2}-\\d{2}-\\d{4})(?:-v?\\d+)*\\.db");

    /// The beginning of the name of a backup that is made now, without its ending.
    static String name(Kind kind, LocalDateTime now) {
        return kind.code() + "-" + STAMP.format(now);
    }

    /// The backup that a file is by its name; empty for any other file.
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches() || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Backup(file, kind(name.group(1)), LocalDateTime.parse(name.group(2), STAMP), Files.size(file)));
        } catch (DateTimeParseException | IOException notOurs) {
            return Optional.empty();
        }
    }

    private static Kind kind(String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
