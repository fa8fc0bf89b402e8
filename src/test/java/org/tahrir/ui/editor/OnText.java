package org.tahrir.ui.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
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

    /// Where the caret of the cell that is written in is seen, in the scene.
    public Bounds caretInCell() {
        return Screen.get(() -> {
            BidiTextArea<?, ?> cell = (BidiTextArea<?, ?>) editor.getScene().getFocusOwner();
            return cell.localToScene(cell.caretBounds().orElseThrow());
        });
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

    /// Presses the mouse at a point of the screen and drags it below the text, where it is held. The robot's mouse
    /// leaves what it was pressed on behind where there is no display.
    public void holdBelow(Point2D from) {
        hold(from, below());
    }

    public void letGoBelow() {
        letGo(below());
    }

    /// Presses the mouse at a point of the screen and drags it above the text, where it is held.
    public void holdAbove(Point2D from) {
        hold(from, above());
    }

    public void letGoAbove() {
        letGo(above());
    }

    private void hold(Point2D from, Point2D beyond) {
        Screen.run(() -> {
            fire(MouseEvent.MOUSE_PRESSED, from, false);
            fire(MouseEvent.DRAG_DETECTED, from, false);
            fire(MouseEvent.MOUSE_DRAGGED, beyond, false);
        });
    }

    private void letGo(Point2D beyond) {
        Screen.run(() -> fire(MouseEvent.MOUSE_RELEASED, beyond, false));
        Screen.pulses(1);
    }

    private Point2D below() {
        BodyArea area = editor.area();
        return area.localToScreen(area.getWidth() / 2, area.getHeight() + 60);
    }

    private Point2D above() {
        BodyArea area = editor.area();
        return area.localToScreen(area.getWidth() / 2, -60);
    }

    /// Clicks what lies at a point of the screen with the Ctrl key held.
    public void clickWithControl(Point2D at) {
        Node under = under(at);
        Screen.run(() -> {
            for (EventType<MouseEvent> type :
                    List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(under, Gestures.mouse(under, type, under.screenToLocal(at), 1, false, true));
            }
        });
        Screen.pulses(1);
    }

    /// What the window finds under the mouse at a point of the screen.
    private Node under(Point2D at) {
        Scene scene = editor.getScene();
        AtomicReference<Node> found = new AtomicReference<>();
        EventHandler<MouseEvent> look = move -> found.set(move.getPickResult().getIntersectedNode());
        Screen.run(() -> {
            scene.addEventFilter(MouseEvent.MOUSE_MOVED, look);
            Robot hand = new Robot();
            hand.mouseMove(at.add(2, 2));
            hand.mouseMove(at);
        });
        Screen.pulses(1);
        Screen.run(() -> scene.removeEventFilter(MouseEvent.MOUSE_MOVED, look));
        return found.get();
    }

    /// The middle of words that stand in a cell, on the screen.
    public Point2D onCell(String words) {
        return Screen.get(() -> {
            Node letters = editor.lookupAll(".table-box .text").stream()
                    .filter(part -> part instanceof Text text && text.getText().equals(words))
                    .findFirst()
                    .orElseThrow();
            Bounds box = letters.getLayoutBounds();
            return letters.localToScreen(box.getCenterX(), box.getCenterY());
        });
    }

    private void fire(EventType<MouseEvent> type, Point2D at, boolean control) {
        BodyArea area = editor.area();
        Event.fireEvent(area, Gestures.mouse(area, type, area.screenToLocal(at), 1, false, control));
    }
}
