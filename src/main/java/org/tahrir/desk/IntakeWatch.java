package org.tahrir.desk;

import java.util.List;
import org.tahrir.bundle.Progress;
import org.tahrir.importing.Skipped;

/// Watches a taking in, and may end it.
public interface IntakeWatch extends Progress {
    /// Told of stories as they are taken in: what was told stays, whatever happens to the rest of the file.
    void taken(List<Taken> more);

    /// Told of each line of an archive that can't be taken.
    void skipped(Skipped line);
}
