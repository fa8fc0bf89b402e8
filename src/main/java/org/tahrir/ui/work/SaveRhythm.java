package org.tahrir.ui.work;

import java.time.Duration;

/// When to save by itself: when writing pauses, while it goes on at the latest after a while, and again after a save
/// that failed. Lives on the screen's thread.
final class SaveRhythm {
    /// A pause in writing after which it is saved.
    static final Duration PAUSE = Duration.ofMillis(400);
    /// How long steady writing may go on unsaved: with the time of a save it must stay within a second.
    static final Duration STEADY = Duration.ofMillis(800);
    /// How long to wait before a failed save is tried again.
    static final Duration AGAIN = Duration.ofSeconds(3);

    private final Delays delays;
    private final Runnable save;
    private Runnable cancelPause = () -> {};
    private Runnable cancelSteady = () -> {};
    private boolean steadyRuns;

    SaveRhythm(Delays delays, Runnable save) {
        this.delays = delays;
        this.save = save;
    }

    /// Something was written.
    void wrote() {
        cancelPause.run();
        cancelPause = delays.after(PAUSE, save);
        if (!steadyRuns) {
            steadyRuns = true;
            cancelSteady = delays.after(STEADY, save);
        }
    }

    /// All that was written is being saved.
    void saving() {
        cancelPause.run();
        cancelSteady.run();
        steadyRuns = false;
    }

    /// It couldn't be saved.
    void failed() {
        cancelPause.run();
        cancelPause = delays.after(AGAIN, save);
    }
}
