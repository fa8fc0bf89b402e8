package org.tahrir.ui.intake;

import java.util.List;
import java.util.Optional;
import org.tahrir.desk.Taken;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;

/// What became of one file.
///
/// @param name its name without its folder, or "" when it came from the clipboard
/// @param taken its stories, as far as they came in
/// @param skipped the first lines of an archive that couldn't be taken
/// @param moreSkipped how many more there were
/// @param failure why the file, or the rest of it, wasn't taken
record FileReport(String name, List<Taken> taken, List<Skipped> skipped, int moreSkipped, Optional<Notice> failure) {
    FileReport {
        taken = List.copyOf(taken);
        skipped = List.copyOf(skipped);
    }

    static FileReport of(String name, Taken taken) {
        return new FileReport(name, List.of(taken), List.of(), 0, Optional.empty());
    }

    static FileReport failed(String name, Notice why) {
        return new FileReport(name, List.of(), List.of(), 0, Optional.of(why));
    }

    /// Whether anything of it wasn't taken.
    boolean isTrouble() {
        return failure.isPresent() || !skipped.isEmpty() || moreSkipped > 0;
    }

    /// Whether there is nothing to say but that one new story is there.
    boolean isOnePlainStory() {
        return failure.isEmpty()
                && skipped.isEmpty()
                && taken.size() == 1
                && taken.getFirst().verdict() == Taken.Verdict.NEW
                && taken.getFirst().warnings().isEmpty();
    }
}
