package org.tahrir.ui.kit;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does something once what has just been changed is before the eyes: before work that keeps the screen's thread, so
/// that a person sees that it has begun.
public final class Painted {
    /// With the first pulse the change is laid out, with the second it is handed to the screen, with the third it is
    /// there.
    private static final int PULSES = 3;

    private Painted() {}

    public static void then(Runnable action) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                Platform.requestNextPulse();
                if (++pulses == PULSES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
