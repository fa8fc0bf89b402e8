package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.tahrir.bundle.Written;
import org.tahrir.store.Receipt;

/// How far an export is.
sealed interface Going {
    /// The stories are being looked at.
    record Looking() implements Going {}

    /// The sheet waits for the person.
    record Waiting() implements Going {}

    /// The bundle is being written.
    ///
    /// @param calledOff whether the person has called it off
    record Writing(Watch.Step step, boolean calledOff) implements Going {}

    /// The bundle is written and verified.
    ///
    /// @param stories those in it
    /// @param left how many stayed behind because the gate kept them
    /// @param receipt what of each went out; none of a bundle for another desk
    record Gone(
            Path file,
            Written written,
            Instant at,
            List<Checked> stories,
            int left,
            List<Receipt.ExportedVersion> receipt)
            implements Going {
        public Gone {
            stories = List.copyOf(stories);
            receipt = List.copyOf(receipt);
        }
    }
}
