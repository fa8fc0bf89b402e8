package org.tahrir.ui.editor;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows one caret node at a time and blinks it while the editor has the focus.
final class CaretBlink {
    private static final Duration HALF_PERIOD = Duration.millis(530);
    private final Timeline timeline;
    private final BooleanExpression focused;
    private @Nullable Node caret;

    CaretBlink(BooleanExpression focused) {
        this.focused = focused;
        timeline = new Timeline(new KeyFrame(HALF_PERIOD, e -> turn()));
        timeline.setCycleCount(Animation.INDEFINITE);
        focused.addListener((o, was, is) -> restart());
    }

    /// Makes this the blinking caret and shows it at once, as after each move.
    void show(Node newCaret) {
        if (caret != null) caret.setVisible(false);
        caret = newCaret;
        restart();
    }

    /// A window that was closed keeps its focus, and a timeline that runs keeps the window.
    private void turn() {
        if (caret != null && isShowing(caret)) {
            caret.setVisible(!caret.isVisible());
        } else {
            timeline.stop();
        }
    }

    private static boolean isShowing(Node node) {
        Scene scene = node.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void restart() {
        if (caret != null) caret.setVisible(focused.get());
        if (focused.get()) timeline.playFromStart();
        else timeline.stop();
    }
}
