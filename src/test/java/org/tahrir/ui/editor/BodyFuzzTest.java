package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
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
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.PAGE_UP,
            KeyCode.BACK_SPACE,
            KeyCode.BACK_SPACE,
            KeyCode.DELETE,
            KeyCode.DELETE,
            KeyCode.ENTER,
            KeyCode.ENTER,
            KeyCode.TAB,
            KeyCode.ESCAPE,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.A,
            KeyCode.X,
            KeyCode.C,
            KeyCode.V);

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
        double x = chance.nextDouble(area.getWidth());
        double y = chance.nextDouble(area.getHeight());
        boolean drag = chance.nextBoolean();
        fire(area, MouseEvent.MOUSE_PRESSED, x, y, 1 + chance.nextInt(3));
        if (drag) {
            fire(area, MouseEvent.MOUSE_DRAGGED, chance.nextDouble(area.getWidth()), y + 40, 1);
        }
        fire(area, MouseEvent.MOUSE_RELEASED, x, y, 1);
    }

    private static void fire(BodyArea area, EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D scene = area.localToScene(x, y);
        PickResult picked = new PickResult(area, scene.getX(), scene.getY());
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                area,
                new MouseEvent(
                        area,
                        area,
                        type,
                        x,
                        y,
                        scene.getX(),
                        scene.getY(),
                        MouseButton.PRIMARY,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        false,
                        picked));
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
