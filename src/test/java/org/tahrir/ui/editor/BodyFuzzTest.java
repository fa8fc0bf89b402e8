package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;
import org.tahrir.text.CanonicalForm;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.RandomEdits;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// Keys and clicks by chance, in bodies by chance: nothing breaks, and what is written always is a canonical body.
class BodyFuzzTest {
    /// Those that take away and part are pressed twice as often, and the shortcuts besides.
    private static final List<KeyCode> KEYS = Stream.of(
                    Gestures.KEYS,
                    List.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ENTER, KeyCode.ESCAPE),
                    List.of(KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.X, KeyCode.C, KeyCode.V))
            .flatMap(List::stream)
            .toList();

    @Test
    void nothingBreaksWhateverIsPressed() {
        try (Desk desk = new Desk(Body.EMPTY, Direction.RTL)) {
            Seeds.each(Integer.getInteger("seeds", 12), chance -> {
                desk.on(it -> it.open(RandomBodies.body(chance), Direction.RTL));
                desk.on(BodyEditor::requestFocus);
                for (int step = 0; step < 70; step++) {
                    desk.on(it -> act(it, chance));
                    if (step % 5 == 0) {
                        Screen.pulses(1);
                    }
                    CanonicalForm.check(desk.body());
                    desk.on(BodyFuzzTest::objectsStandAlone);
                }
                Body end = desk.body();
                int back = 0;
                while (desk.caret().canUndo()) {
                    desk.on(BodyEditor::undo);
                    back++;
                }
                for (; back > 0; back--) {
                    desk.on(BodyEditor::redo);
                }
                assertThat(desk.body()).isEqualTo(end);
            });
        }
    }

    private static void act(BodyEditor editor, RandomGenerator chance) {
        BodyArea area = editor.area();
        switch (chance.nextInt(8)) {
            case 0 -> area.selectRange(chance.nextInt(area.getLength() + 1), chance.nextInt(area.getLength() + 1));
            case 1 -> click(area, chance);
            case 2 -> type(editor, RandomBodies.text(chance));
            case 3 -> editor.setKind(RandomEdits.kind(chance));
            case 4 -> editor.toggle(RandomBodies.pick(chance, List.of(Mark.Style.values())));
            default -> press(editor, RandomBodies.pick(chance, KEYS), chance.nextInt(4) == 0);
        }
        if (chance.nextInt(4) == 0) {
            editor.requestFocus();
        }
    }

    private static void type(BodyEditor editor, String text) {
        Node target = focus(editor);
        for (String letter : text.split("", -1)) {
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private static void press(BodyEditor editor, KeyCode code, boolean shift) {
        boolean control = code.isLetterKey();
        Event.fireEvent(
                focus(editor),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift && !control, control, false, false));
    }

    private static void click(BodyArea area, RandomGenerator chance) {
        Point2D at = new Point2D(chance.nextDouble(area.getWidth()), chance.nextDouble(area.getHeight()));
        boolean drag = chance.nextBoolean();
        mouse(area, MouseEvent.MOUSE_PRESSED, at, 1 + chance.nextInt(3));
        if (drag) {
            Point2D to = new Point2D(chance.nextDouble(area.getWidth()), at.getY() + 40);
            mouse(area, MouseEvent.MOUSE_DRAGGED, to, 1);
        }
        mouse(area, MouseEvent.MOUSE_RELEASED, at, 1);
    }

    private static void mouse(BodyArea area, EventType<MouseEvent> type, Point2D at, int clicks) {
        Event.fireEvent(area, Gestures.mouse(area, type, at, clicks, false));
    }

    private static Node focus(BodyEditor editor) {
        Node owner = editor.getScene().getFocusOwner();
        return owner == null ? editor.area() : owner;
    }

    private static void objectsStandAlone(BodyEditor editor) {
        for (int block = 0; block < editor.area().getParagraphs().size(); block++) {
            if (editor.area().embedAt(block) != null) {
                assertThat(editor.area().getParagraphLength(block)).isEqualTo(1);
            }
        }
    }
}
