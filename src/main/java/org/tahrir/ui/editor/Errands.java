package org.tahrir.ui.editor;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.tahrir.notice.Notice;

/// Has slow things done off the screen's thread, as the window's background does (`background::run`).
@FunctionalInterface
public interface Errands {
    /// Does work and brings its result back to the screen's thread.
    ///
    /// @param failed hears the sentence for the person if it failed
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Notice> failed);
}
