package org.tahrir.ui.publish;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.bundle.Progress;
import org.tahrir.ui.work.Background;

/// Watches the writing of a bundle for the window: the last of many steps is told on the screen's thread.
final class Watch implements Progress {
    /// How far the writing is.
    ///
    /// @param phase as [org.tahrir.bundle.BundleWriter] names it
    record Step(String phase, int done, int total) {
        static final Step FIRST = new Step("stories", 0, 1);

        /// How much of the whole is done, 0 to 1; pictures and the reading back take the most time.
        double whole() {
            double part = total == 0 ? 1 : (double) done / total;
            return switch (phase) {
                case "stories" -> 0.2 * part;
                case "pictures" -> 0.2 + 0.35 * part;
                case "verify" -> 0.55 + 0.4 * part;
                default -> 0.95 + 0.05 * part;
            };
        }
    }

    private final AtomicReference<@Nullable Step> untold = new AtomicReference<>();
    private final Background background;
    private final Consumer<Step> told;
    private volatile boolean cancelled;

    /// @param told hears of steps on the screen's thread, not of each one
    Watch(Background background, Consumer<Step> told) {
        this.background = background;
        this.told = told;
    }

    @Override
    public void step(String phase, int done, int total) {
        if (untold.getAndSet(new Step(phase, done, total)) == null) {
            background.onScreen(this::tell);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /// Calls the writing off; it ends with its next step.
    void cancel() {
        cancelled = true;
    }

    private void tell() {
        Step step = untold.getAndSet(null);
        if (step != null) {
            told.accept(step);
        }
    }
}
