package org.tahrir.ui.work;

import java.time.Instant;
import org.tahrir.notice.Notice;

/// Where the words on the paper are.
public sealed interface SaveState {
    /// There is no story on the paper.
    record Nothing() implements SaveState {}

    /// All of it is on the disk.
    ///
    /// @param at when it was last saved
    record Saved(Instant at) implements SaveState {}

    /// All that came to the disk before the program ended abruptly is here.
    ///
    /// @param upTo when it was last saved then
    record Recovered(Instant upTo) implements SaveState {}

    /// There are words that aren't on the disk yet, or are on their way.
    record Writing() implements SaveState {}

    /// The last attempt failed; the words are safe in the window, and saving is tried again by itself.
    record NotSaved(Notice why) implements SaveState {}

    /// This person may not write in this story now.
    record ReadOnly(Notice why) implements SaveState {}
}
