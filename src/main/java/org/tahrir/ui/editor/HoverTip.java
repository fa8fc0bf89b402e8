package org.tahrir.ui.editor;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A tip about what the mouse rests on inside an area, where what it rests on is no control of its own.
final class HoverTip {
    private static final Duration REST = Duration.millis(350);
    private static final double BELOW_MOUSE = 16;

    private final Node area;
    private final Supplier<Node> place;
    private final PauseTransition rest = new PauseTransition(REST);
    private final EventHandler<KeyEvent> typing = this::typed;
    private String said = "";
    private @Nullable Tooltip shown;

    /// A tip for an area.
    ///
    /// @param words what there is to say where the mouse is, or ""
    /// @param place whose direction the tip has
    HoverTip(Node area, Function<MouseEvent, String> words, Supplier<Node> place) {
        this.area = area;
        this.place = place;
        area.addEventHandler(MouseEvent.MOUSE_MOVED, e -> say(words.apply(e), e));
        area.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> say("", e));
        area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> say("", e));
    }

    private void say(String words, MouseEvent mouse) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        rest.stop();
        hide();
        if (!words.isEmpty()) {
            rest.setOnFinished(e -> show(words, mouse.getScreenX(), mouse.getScreenY() + BELOW_MOUSE));
            rest.playFromStart();
        }
    }

    /// Who types has read it. Ctrl alone is on the way to a click.
    private void typed(KeyEvent key) {
        if (!key.getCode().isModifierKey()) {
            hide();
        }
    }

    private void hide() {
        if (shown != null) {
            shown.getOwnerWindow().removeEventFilter(KeyEvent.KEY_PRESSED, typing);
            shown.hide();
            shown = null;
        }
    }

    /// Tooltips don't take the direction of what they belong to, and the text has its own; they do take its style, and
    /// would be written in the text's ink.
    private void show(String words, double x, double y) {
        Scene scene = area.getScene();
        if (scene == null || scene.getWindow() == null) {
            return;
        }
        Tooltip tip = new Tooltip(words);
        shown = tip;
        tip.getScene().setNodeOrientation(place.get().getEffectiveNodeOrientation());
        tip.show(scene.getRoot(), x, y);
        scene.getWindow().addEventFilter(KeyEvent.KEY_PRESSED, typing);
    }
}
