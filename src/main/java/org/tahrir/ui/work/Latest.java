package org.tahrir.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tahrir.notice.Notice;

/// Reading of which only the newest counts: asked for again while it is under way, it is done once more at its end, and
/// a result that was overtaken is thrown away. Lives on the screen's thread.
public final class Latest<T> {
    private final Background background;
    private final Supplier<Callable<T>> reading;
    private final Consumer<T> done;
    private final Consumer<Notice> failed;
    private boolean busy;
    private boolean again;

    /// A reading that nobody has asked for yet.
    ///
    /// @param reading makes the work of now, on the screen's thread; it is done off it
    /// @param done hears of what was read last
    public Latest(
            Background background, Supplier<Callable<T>> reading, Consumer<T> done, Consumer<Notice> failed) {
        this.background = background;
        this.reading = reading;
        this.done = done;
        this.failed = failed;
    }

    /// Reads, or reads again.
    public void ask() {
        again = busy;
        if (!busy) {
            busy = true;
            background.run(
                    reading.get(),
                    result -> finished(() -> done.accept(result)),
                    why -> finished(() -> failed.accept(why)));
        }
    }

    private void finished(Runnable result) {
        busy = false;
        if (again) {
            ask();
        } else {
            result.run();
        }
    }
}
