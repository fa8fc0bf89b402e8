package org.tahrir.ui.palette;

import org.tahrir.store.Hit;
import org.tahrir.ui.kit.Command;

/// A line under the search field.
public sealed interface Entry {
    /// A story to open.
    record Found(Hit hit) implements Entry {}

    /// A story that was written in lately.
    record Recent(Hit hit) implements Entry {}

    /// A command to run.
    record Doing(Command command) implements Entry {}
}
