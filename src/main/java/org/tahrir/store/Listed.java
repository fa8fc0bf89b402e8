package org.tahrir.store;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;

/// What a list of the desk shows of a story.
///
/// @param owner whose draft it is, or ""
/// @param opening the beginning of its first line of text; where there is none, of what its tables, pictures and cards
/// say; or ""
/// @param held what its text holds first besides words
/// @param correction what the last note to its readers does, or null when there is none
public record Listed(
        StorySummary story, String owner, String opening, Held held, Correction.@Nullable Kind correction) {
    /// What a text can hold besides words.
    public enum Held {
        NOTHING,
        PICTURE,
        TABLE
    }
}
