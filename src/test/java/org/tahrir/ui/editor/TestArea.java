package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.SegmentOps;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// An area in a window of its own, for tests: what it shows is said and asked from the test's thread. A letter's style
/// is CSS.
public final class TestArea implements AutoCloseable {
    static final String NASKH = "Noto Naskh Arabic";

    private final BidiTextArea<?, ?> area;
    private final Stage stage;
    private final String style;

    private TestArea(BidiTextArea<?, ?> area, Stage stage) {
        this.area = area;
        this.stage = stage;
        this.style = area.getStyle();
    }

    /// An empty area of a size, in letters of a size.
    public static TestArea open(double letters, double width, double height) {
        BidiTextArea<String, String> area = Screen.get(() -> {
            BidiTextArea<String, String> made = new BidiTextArea<>(
                    "",
                    SegmentOps.styledTextOps(),
                    segment -> StyledTextArea.createStyledTextNode(segment, (text, css) -> text.setStyle(css)));
            made.setStyle("-fx-font-family: '" + NASKH + "'; -fx-font-size: " + letters + "px; -fx-padding: 0;");
            return made;
        });
        Stage stage = Screen.show(() -> new VirtualizedScrollPane<>(area), width, height, Look.LIGHT, Language.EN);
        Screen.run(area::requestFocus);
        return new TestArea(area, stage);
    }

    /// The area of a field, in letters of a size.
    public static TestArea inField(BidiField.Lines lines, double letters, double width) {
        BidiField field = Screen.get(() -> {
            BidiField made = new BidiField("", lines, Direction.RTL);
            made.area().setStyle("-fx-font-family: '" + NASKH + "'; -fx-font-size: " + letters + "px; -fx-padding: 0;");
            return made;
        });
        Stage stage = Screen.show(() -> new VBox(field), width, 400, Look.LIGHT, Language.EN);
        Screen.run(field::requestFocus);
        return new TestArea(field.area(), stage);
    }

    @Override
    public void close() {
        Screen.close(stage);
    }

    /// Makes it as it was when it was opened.
    void clear() {
        Screen.run(() -> {
            area.setStyle(style);
            Habits.set(stage.getScene(), KeyHabits.DEFAULT);
            area.requestFocus();
        });
        text("");
        forgetHistory();
    }

    /// Lets Left and Right go as they point, or back and forth in the text.
    void visualArrows(boolean on) {
        Screen.run(() -> Habits.set(stage.getScene(), KeyHabits.DEFAULT.withVisualArrows(on)));
    }

    Stage stage() {
        return stage;
    }

    public BidiTextArea<?, ?> area() {
        return area;
    }

    /// Paints what lies under and over the letters at once; on the screen's thread.
    public void paintNow() {
        area.paintNow();
    }

    /// Replaces all text; the caret goes to its start.
    public void text(String text) {
        Screen.run(() -> {
            area.replaceText(text);
            area.setParagraphStyle(0, ParagraphFormat.DEFAULT);
            area.moveTo(0);
            area.requestFollowCaret();
        });
        Screen.pulses(2);
    }

    public String text() {
        return Screen.get(() -> area.getText());
    }

    void format(int paragraph, ParagraphFormat format) {
        Screen.run(() -> area.setParagraphStyle(paragraph, format));
        Screen.pulses(2);
    }

    void direct(int paragraph, Direction direction) {
        format(paragraph, ParagraphFormat.DEFAULT.with(direction));
    }

    /// Puts the caret at a place and the focus into the area.
    void at(int position) {
        Screen.run(() -> {
            area.moveTo(position);
            area.requestFollowCaret();
            area.requestFocus();
        });
        Screen.pulses(1);
    }

    void select(int anchor, int caret) {
        Screen.run(() -> area.selectRange(anchor, caret));
        Screen.pulses(2);
    }

    int caret() {
        return Screen.get(area::getCaretPosition);
    }

    String selected() {
        return Screen.get(area::getSelectedText);
    }

    Bounds caretBounds() {
        return Screen.get(() -> area.caretBounds().orElseThrow());
    }

    ParagraphDecor paragraph(int index) {
        return Screen.get(() -> area.views().visible(index).orElseThrow());
    }

    boolean isRtl(int paragraph) {
        return Screen.get(() -> area.isRtl(paragraph));
    }

    void forgetHistory() {
        Screen.run(() -> area.getUndoManager().forgetHistory());
    }

    boolean canUndo() {
        return Screen.get(() -> area.getUndoManager().isUndoAvailable());
    }

    ParagraphGeometry geometry(int paragraph) {
        return Screen.get(() -> new ParagraphGeometry(paragraph(paragraph)));
    }

    /// Presses a key as the window would hand it on, and waits for the layout.
    void press(KeyCode key, boolean shift, boolean control) {
        Screen.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false)));
        Screen.pulses(1);
    }

    /// Presses keys one after the other and lets them go in the same order.
    void strike(KeyCode... keys) {
        Screen.run(() -> {
            List<KeyCode> held = new ArrayList<>();
            for (KeyCode key : keys) {
                held.add(key);
                fire(modified(KeyEvent.KEY_PRESSED, key, held));
            }
            for (KeyCode key : keys) {
                held.remove(key);
                fire(modified(KeyEvent.KEY_RELEASED, key, held));
            }
        });
        Screen.pulses(1);
    }

    private static KeyEvent modified(EventType<KeyEvent> type, KeyCode key, List<KeyCode> held) {
        return new KeyEvent(
                type, "", "", key, held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), false, false);
    }

    void press(KeyCode key) {
        press(key, false, false);
    }

    /// Presses the key of an Arabic letter, which JavaFX cannot name.
    void pressArabic(String letter, boolean shift, boolean control) {
        Screen.run(() ->
                fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, KeyCode.UNDEFINED, shift, control, false, false)));
        Screen.pulses(1);
    }

    void type(String letters) {
        Screen.run(() -> letters.codePoints()
                .forEach(letter -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(letter),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false))));
        Screen.pulses(2);
    }

    /// Takes hold of a point of the area, drags it to another and lets it go there with the Ctrl key held or not.
    void carry(Point2D from, Point2D to, boolean control) {
        Screen.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, 1, false);
            mouse(MouseEvent.DRAG_DETECTED, from, 1, false);
            mouse(MouseEvent.MOUSE_DRAGGED, to, 1, false);
            fire(Gestures.mouse(area, MouseEvent.MOUSE_RELEASED, to, 1, false, control));
        });
        Screen.pulses(1);
    }

    /// Presses the mouse at one point of the area and drags it to another, where it is held.
    void hold(Point2D from, Point2D to) {
        Screen.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, 1, false);
            mouse(MouseEvent.DRAG_DETECTED, from, 1, false);
            mouse(MouseEvent.MOUSE_DRAGGED, to, 1, false);
        });
    }

    void letGo(Point2D at) {
        Screen.run(() -> mouse(MouseEvent.MOUSE_RELEASED, at, 1, false));
        Screen.pulses(1);
    }

    /// Presses the mouse at one point of the area, drags it to another and lets it go.
    void drag(Point2D from, Point2D to, int clicks, boolean shift) {
        Screen.run(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, from, clicks, shift);
            if (!from.equals(to)) {
                mouse(MouseEvent.MOUSE_DRAGGED, from, clicks, shift);
                mouse(MouseEvent.DRAG_DETECTED, from, clicks, shift);
                mouse(MouseEvent.MOUSE_DRAGGED, to, clicks, shift);
            }
            mouse(MouseEvent.MOUSE_RELEASED, to, clicks, shift);
        });
        Screen.pulses(1);
    }

    void click(Point2D at, int clicks, boolean shift) {
        drag(at, at, clicks, shift);
    }

    void doubleClick(Point2D at) {
        click(at, 1, false);
        click(at, 2, false);
    }

    /// A point of the area on a letter of a paragraph: 0 is its left, 1 its right edge.
    Point2D on(int paragraph, int column, double across) {
        return Screen.get(() -> {
            ParagraphDecor decor = area.views().visible(paragraph).orElseThrow();
            var box =
                    new ParagraphGeometry(decor).rectangles(column, column + 1).getFirst();
            return area.sceneToLocal(decor.flow.localToScene(
                    box.getMinX() + box.getWidth() * across, box.getMinY() + box.getHeight() / 2));
        });
    }

    private void mouse(EventType<MouseEvent> type, Point2D at, int clicks, boolean shift) {
        fire(Gestures.mouse(area, type, at, clicks, shift));
    }

    private void fire(Event event) {
        Event.fireEvent(area, event);
    }
}
