package org.tahrir.ui.intake;

import java.util.List;
import org.tahrir.importing.PageDraft;

/// How far a taking in is.
sealed interface Coming {
    /// Nothing is coming in.
    record Nothing() implements Coming {}

    /// Files are being read.
    ///
    /// @param file the name of the one that is being read, or ""
    /// @param number which one it is, from 1
    /// @param files how many there are
    /// @param stories how many stories have come in so far
    /// @param calledOff whether the person has called it off
    record Reading(String file, int number, int files, int stories, boolean calledOff) implements Coming {}

    /// One page was read, for a person to look at.
    record Page(PageDraft draft, java.util.Optional<java.nio.file.Path> file) implements Coming {}

    /// All is in that could come in.
    record Came(List<FileReport> files) implements Coming {
        public Came {
            files = List.copyOf(files);
        }
    }
}
