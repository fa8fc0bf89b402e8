package org.tahrir.ui.work;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does things later on the screen's thread; tests put their own clockwork in its place.
@FunctionalInterface
public interface Delays {
    /// Does something after a while unless it is cancelled before.
    ///
    /// @return cancels it
    Runnable after(Duration delay, Runnable action);

    /// By JavaFX's own timer.
    static Delays ofScreen() {
        return (delay, action) -> {
            PauseTransition pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
            pause.setOnFinished(e -> action.run());
            pause.play();
            return pause::stop;
        };
    }
}
