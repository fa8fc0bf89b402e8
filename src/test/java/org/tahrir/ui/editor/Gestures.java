package org.tahrir.ui.editor;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// What a hand does to an area, as the window would hand it on.
final class Gestures {
    /// The keys that move, take away and part, whatever is written.
    static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.ENTER,
            KeyCode.TAB);

    private Gestures() {}

    /// The main button of the mouse at a point of a node; on the screen's thread.
    static MouseEvent mouse(Node node, EventType<MouseEvent> type, Point2D at, int clicks, boolean shift) {
        return mouse(node, type, at, clicks, shift, false);
    }

    static MouseEvent mouse(
            Node node, EventType<MouseEvent> type, Point2D at, int clicks, boolean shift, boolean control) {
        Point2D scene = node.localToScene(at);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        return new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                clicks,
                shift,
                control,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                new PickResult(node, scene.getX(), scene.getY()));
    }
}
