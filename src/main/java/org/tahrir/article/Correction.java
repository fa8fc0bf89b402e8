package org.tahrir.article;

import java.time.OffsetDateTime;

/// A change to a story after it was published, told to its readers.
///
/// @param kind what was done
/// @param note the note for readers
/// @param at when the desk decided it
public record Correction(Kind kind, String note, OffsetDateTime at) {
    public enum Kind {
        UPDATE,
        CORRECT,
        KILL
    }
}
