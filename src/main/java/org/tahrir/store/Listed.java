package org.tahrir.store;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;

/// What a list of the desk shows of a story.
///
/// @param owner whose draft it is, or ""
/// @param opening the beginning of its first line of text, or ""
/// @param correction what the last note to its readers does, or null when there is none
public record Listed(StorySummary story, String owner, String opening, Correction.@Nullable Kind correction) {}
