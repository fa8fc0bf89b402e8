package org.tahrir.ui.editor;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.tahrir.ui.Screen;

/// What somebody sees of a text in a window, for tests of the whole window.
///
/// @param editor where it is written
public record OnText(BodyEditor editor) {
    public String selected() {
        return Screen.get(() -> editor.area().getSelectedText());
    }

    /// How many units of the text stand before the caret.
    public int caret() {
        return Screen.get(() -> editor.area().getCaretPosition());
    }

    public int paragraph() {
        return Screen.get(() -> editor.area().getCurrentParagraph());
    }

    public boolean isRtl(int block) {
        return Screen.get(() -> editor.area().isRtl(block));
    }

    /// Where the caret is seen, in the scene.
    public Bounds caretBounds() {
        return Screen.get(() -> editor.caretInScene().orElseThrow());
    }

    /// A point of the screen on a letter: 0 is its left, 1 its right edge.
    public Point2D on(int block, int letter, double across) {
        return Screen.get(() -> {
            ParagraphDecor decor = editor.area().views().visible(block).orElseThrow();
            var box =
                    new ParagraphGeometry(decor).rectangles(letter, letter + 1).getFirst();
            return decor.flow.localToScreen(
                    box.getMinX() + box.getWidth() * across, box.getMinY() + box.getHeight() / 2);
        });
    }

    /// A point of the screen on one of the signs that are painted over a paragraph.
    public Point2D onSign(int block, int which) {
        return Screen.get(() -> {
            ParagraphDecor decor = editor.area().views().visible(block).orElseThrow();
            Sign sign = decor.signs.get(which);
            return decor.flow.localToScreen(sign.x(), sign.y());
        });
    }

    /// How many signs are painted over a paragraph.
    public int signs(int block) {
        return Screen.get(
                () -> editor.area().views().visible(block).orElseThrow().signs.size());
    }

    /// Takes hold of a point of the screen, drags it to another and lets it go there with the Ctrl key held, of which
    /// the robot's mouse tells nothing where there is no display.
    public void carryWithControl(Point2D from, Point2D to) {
        Screen.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, from, false);
            fire(MouseEvent.DRAG_DETECTED, from, false);
            fire(MouseEvent.MOUSE_DRAGGED, to, true);
            fire(MouseEvent.MOUSE_RELEASED, to, true);
        });
        Screen.pulses(1);
    }

    /// Presses the mouse at a point of the screen and drags it below the text, where it is held.
    public void holdBelow(Point2D from) {
        Screen.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, from, false);
            fire(MouseEvent.DRAG_DETECTED, from, false);
            fire(MouseEvent.MOUSE_DRAGGED, below(), false);
        });
    }

    public void letGoBelow() {
        Screen.run(() -> fire(MouseEvent.MOUSE_RELEASED, below(), false));
        Screen.pulses(1);
    }

    private Point2D below() {
        BodyArea area = editor.area();
        return area.localToScreen(area.getWidth() / 2, area.getHeight() + 60);
    }

    /// Clicks a point of the screen with the Ctrl key held.
    public void clickWithControl(Point2D at) {
        Screen.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, at, true);
            fire(MouseEvent.MOUSE_RELEASED, at, true);
            fire(MouseEvent.MOUSE_CLICKED, at, true);
        });
        Screen.pulses(1);
    }

    private void fire(EventType<MouseEvent> type, Point2D at, boolean control) {
        BodyArea area = editor.area();
        Event.fireEvent(area, Gestures.mouse(area, type, area.screenToLocal(at), 1, false, control));
    }
}
