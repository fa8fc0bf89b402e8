package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.testfx.api.FxRobot;

/// Sheets over a window of two buttons.
class SheetsTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> closed = new ArrayList<>();
    private Stage stage;
    private Sheets sheets;
    private Button behind;
    private boolean working;
    private boolean typed;

    @BeforeEach
    void open() {
        behind = Screen.get(() -> new Button("behind"));
        VBox window = Screen.get(() -> new VBox(behind, new Button("other")));
        sheets = Screen.get(() -> new Sheets(window));
        stage = Screen.show(() -> new StackPane(window, sheets), 600, 400, Look.LIGHT, Language.EN);
        Screen.run(behind::requestFocus);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
    }

    @Test
    void takesTheFocusAndGivesItBack() {
        show("one", "two");
        assertThat(focused()).isEqualTo("one");

        press(KeyCode.ESCAPE);

        assertThat(focused()).isEqualTo("behind");
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
        assertThat(closed).containsExactly("one");
    }

    @Test
    void keepsTheFocusFromWhatIsBeneath() {
        show("one", "two");
        press(KeyCode.TAB);
        Screen.run(behind::requestFocus);
        assertThat(focused()).as("the one that had it").isEqualTo("two");
        show("upper");
        Screen.run(() -> stage.getScene().lookup("#one").requestFocus());
        assertThat(focused()).isEqualTo("upper");
        Screen.run(behind::requestFocus);
        assertThat(focused()).isEqualTo("upper");
    }

    @Test
    void keysGoNowhereBeneathFromTheMomentItIsShown() {
        List<String> pressed = new ArrayList<>();
        Screen.run(() -> behind.setOnAction(event -> pressed.add("behind")));
        Screen.run(() -> {
            sheets.show(new VBox(new Button("one")), () -> closed.add("one"));
            Node owner = Objects.requireNonNull(stage.getScene().getFocusOwner());
            assertThat(Focus.isWithin(owner, sheets)).isTrue();
        });
        press(KeyCode.SPACE);
        robot.clickOn(behind);
        assertThat(pressed).isEmpty();
    }

    @Test
    void tabGoesRoundWithinTheSheet() {
        show("one", "two", "three");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("three");
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("one");
        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        Screen.pulses(2);
        assertThat(focused()).isEqualTo("three");
    }

    @Test
    void theUppermostSheetAloneIsReached() {
        show("one");
        show("two");
        press(KeyCode.TAB);
        assertThat(focused()).isEqualTo("two");
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("one");
        press(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("behind");
        assertThat(closed).containsExactly("two", "one");
    }

    @Test
    void aClickBesideClosesItAndOneInItDoesNot() {
        show("one");
        robot.clickOn(stage.getScene().lookup("#one"));
        assertThat(Screen.get(() -> sheets.isOpen())).isTrue();
        clickBeside();
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
    }

    @Test
    void aClickBesideTypedWordsClosesNothingButEscapeDoes() {
        typed = true;
        show("one");
        clickBeside();
        assertThat(Screen.get(() -> sheets.isOpen())).isTrue();
        typed = false;
        clickBeside();
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
        typed = true;
        show("one");
        press(KeyCode.ESCAPE);
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
    }

    @Test
    void aSheetAtWorkStays() {
        working = true;
        show("one");
        press(KeyCode.ESCAPE);
        clickBeside();
        assertThat(Screen.get(() -> sheets.isOpen())).isTrue();
        working = false;
        press(KeyCode.ESCAPE);
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
    }

    @Test
    void aQuestionIsAnsweredByKeyboard() {
        List<String> answers = new ArrayList<>();
        Screen.run(() -> Question.ask(
                sheets,
                "Title",
                "Sentence",
                Question.Answer.main("Stay", () -> answers.add("stay")),
                Question.Answer.losing("Leave", () -> answers.add("leave"))));
        Screen.pulses(3);
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        press(KeyCode.SPACE);
        assertThat(answers).containsExactly("leave");
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
        assertThat(focused()).isEqualTo("behind");
    }

    @Test
    void noAnswerDoesNothing() {
        List<String> answers = new ArrayList<>();
        Screen.run(() ->
                Question.ask(sheets, "Title", "Sentence", Question.Answer.main("Stay", () -> answers.add("stay"))));
        Screen.pulses(3);
        press(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();
        assertThat(Screen.get(() -> sheets.isOpen())).isFalse();
    }

    private void show(String... buttons) {
        Screen.run(() -> {
            VBox sheet = new VBox(new Field());
            for (String words : buttons) {
                Button button = new Button(words);
                button.setId(words);
                sheet.getChildren().add(button);
            }
            sheets.show(sheet, () -> !working, () -> closed.add(buttons[0]));
        });
        Screen.pulses(3);
    }

    /// Holds words that were typed, somewhere in a sheet.
    private final class Field extends VBox implements Unfinished {
        @Override
        public boolean isUnfinished() {
            return typed;
        }
    }

    private void clickBeside() {
        robot.clickOn(stage.getX() + 20, stage.getY() + 380);
        Screen.pulses(2);
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        Screen.pulses(2);
    }

    private String focused() {
        Node owner = Objects.requireNonNull(Screen.get(() -> stage.getScene().getFocusOwner()));
        return owner instanceof Button button ? button.getText() : owner.toString();
    }
}
