package org.tahrir.desk;

import java.util.List;
import org.tahrir.bundle.Written;

/// What came of an export.
public sealed interface ExportOutcome {
    /// What the gate said of each story that was asked for.
    List<Soundness> stories();

    /// The bundle is written, verified and in its place; unsound stories were left out.
    record Done(Written written, List<Soundness> stories) implements ExportOutcome {}

    /// Nothing was written: some stories may not go out, or none was left.
    record Refused(List<Soundness> stories) implements ExportOutcome {}
}
