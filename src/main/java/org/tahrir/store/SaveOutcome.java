package org.tahrir.store;

import org.tahrir.article.Story;

/// What came of a save.
public sealed interface SaveOutcome {
    /// It is on the disk.
    ///
    /// @param story the story as the library has it now, with its new edition
    record Saved(Story story) implements SaveOutcome {}

    /// Somebody else saved the same story meanwhile; nothing was written.
    ///
    /// @param theirs the story as the library has it
    record Conflict(Story theirs) implements SaveOutcome {}
}
