package org.tahrir.ui.editor;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// Ctrl and a Shift key, by themselves, turn the paragraph.
class ShiftTurnTest {
    /// A keyboard of which the test says what is held.
    private static final class Told implements Keyboard {
        private Optional<Direction> held = Optional.empty();
        private int layout;

        @Override
        public Optional<Direction> heldShift() {
            return held;
        }

        @Override
        public int layout() {
            return layout;
        }
    }

    private final Told keyboard = new Told();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShiftOfASideTurnsTheParagraphToThatSide(Language language) {
        for (String text : new String[] {"قال الوزير", "The minister said"}) {
            try (Desk desk = desk(language, text)) {
                keyboard.held = Optional.of(Direction.LTR);
                strike(desk, CONTROL, SHIFT);
                assertThat(desk.caret().rtl()).isFalse();
                strike(desk, CONTROL, SHIFT);
                assertThat(desk.caret().rtl()).as("once more changes nothing").isFalse();
                keyboard.held = Optional.of(Direction.RTL);
                strike(desk, SHIFT, CONTROL);
                assertThat(desk.caret().rtl()).isTrue();
            }
        }
    }

    @Test
    void whereTheSideIsNotKnownTheyTurnItRound() {
        try (Desk desk = desk(Language.AR, "قال")) {
            strike(desk, CONTROL, SHIFT);
            assertThat(desk.caret().rtl()).isFalse();
            strike(desk, CONTROL, SHIFT);
            assertThat(desk.caret().rtl()).isTrue();
            desk.on(BodyEditor::undo);
            assertThat(desk.caret().rtl()).as("each is a step to undo").isFalse();
        }
    }

    @Test
    void anyOtherKeyOrAClickBetweenMakesItAnotherStroke() {
        try (Desk desk = desk(Language.EN, "قال الوزير")) {
            for (KeyCode other : new KeyCode[] {LEFT, A, ALT}) {
                strike(desk, CONTROL, SHIFT, other);
                assertThat(desk.caret().rtl()).as("%s", other).isTrue();
            }
            strike(desk, ALT, CONTROL, SHIFT);
            assertThat(desk.caret().rtl()).isTrue();
            desk.robot.press(CONTROL, SHIFT);
            desk.robot.clickOn(desk.stage());
            desk.robot.release(SHIFT, CONTROL);
            Screen.pulses(1);
            assertThat(desk.caret().rtl()).isTrue();
            strike(desk, SHIFT);
            strike(desk, CONTROL);
            assertThat(desk.caret().rtl()).isTrue();
        }
    }

    @Test
    void aStrokeThatSwitchesTheLayoutIsTheDesktops() {
        try (Desk desk = desk(Language.AR, "قال")) {
            desk.robot.press(CONTROL);
            keyboard.layout = 1;
            desk.robot.press(SHIFT).release(SHIFT).release(CONTROL);
            Screen.pulses(1);
            assertThat(desk.caret().rtl()).isTrue();
        }
    }

    @Test
    void itCanBeSwitchedOffAndTurnsNothingThatMayNotBeWrittenIn() {
        try (Desk desk = desk(Language.AR, "قال")) {
            Screen.run(() -> Habits.set(desk.stage().getScene(), KeyHabits.DEFAULT.withShiftTurns(false)));
            strike(desk, CONTROL, SHIFT);
            assertThat(desk.caret().rtl()).isTrue();
            Screen.run(() -> Habits.set(desk.stage().getScene(), KeyHabits.DEFAULT));
            desk.on(it -> it.setEditable(false));
            strike(desk, CONTROL, SHIFT);
            assertThat(desk.caret().rtl()).isTrue();
            assertThat(desk.changes()).isZero();
        }
    }

    @Test
    void fieldsAreTurnedToo() {
        try (TestArea field = TestArea.inField(BidiField.Lines.ONE, 16, 400)) {
            Screen.run(() -> field.area().shiftTurn().setKeyboard(keyboard));
            field.text("قال");
            keyboard.held = Optional.of(Direction.LTR);
            field.strike(CONTROL, SHIFT);
            assertThat(field.isRtl(0)).isFalse();
            keyboard.held = Optional.of(Direction.RTL);
            field.strike(CONTROL, SHIFT);
            assertThat(field.isRtl(0)).isTrue();
        }
    }

    @Test
    void theKeyboardsOwnAnswersAreAskedWithoutAScreenToo() {
        Keyboard real = Screen.get(X11Keyboard::shared);
        assertThat(Screen.get(real::heldShift)).isEmpty();
        assertThat(Screen.get(real::layout)).isBetween(0, 3);
    }

    private Desk desk(Language language, String text) {
        Desk desk = new Desk(Body.ofParagraphs(java.util.List.of(text)), Direction.RTL, 640, 560, Look.LIGHT, language);
        desk.on(it -> it.area().shiftTurn().setKeyboard(keyboard));
        return desk;
    }

    private static void strike(Desk desk, KeyCode... keys) {
        desk.robot.press(keys);
        desk.robot.release(keys);
        Screen.pulses(1);
    }
}
