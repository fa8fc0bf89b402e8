package org.tahrir.ui.paper;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tahrir.text.Body;
import org.tahrir.text.TextCount;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// Counts the text while it is written, off the screen's thread: soon after it pauses, and at least so often while it
/// goes on.
final class PaperCount {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Workplace workplace;
    private final Latest counting;
    private final Supplier<Supplier<Body>> text;
    private final Consumer<TextCount> counted;
    private final Runnable failed;
    private Runnable cancel = () -> {};
    private boolean due;

    /// Counts a text.
    ///
    /// @param text gives a snapshot of it, which is read off the screen's thread
    /// @param counted hears each count
    /// @param failed hears of each count that failed
    PaperCount(Workplace workplace, Supplier<Supplier<Body>> text, Consumer<TextCount> counted, Runnable failed) {
        this.workplace = workplace;
        this.text = text;
        this.counted = counted;
        this.failed = failed;
        this.counting = new Latest(workplace.background());
    }

    /// Counts until the ties end.
    void follow(Ties ties) {
        ties.add(() -> {
            cancel.run();
            due = false;
        });
    }

    /// Counts at once.
    void now() {
        Supplier<Body> now = text.get();
        counting.read(() -> TextCount.of(now.get()), counted, why -> failed.run());
    }

    /// Counts soon.
    void soon() {
        if (!due) {
            due = true;
            cancel = workplace.delays().after(PAUSE, () -> {
                due = false;
                now();
            });
        }
    }
}
