package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.testfx.api.FxRobot;

/// Questions over the window, answered by keyboard in the direction of the interface.
class QuestionTest {
    private final FxRobot robot = new FxRobot();
    private final List<String> answers = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "EN, '', stay",
        "EN, RIGHT, save",
        "EN, RIGHT RIGHT, lose",
        "EN, RIGHT RIGHT RIGHT, lose",
        "EN, RIGHT LEFT, stay",
        "EN, LEFT, stay",
        "AR, LEFT, save",
        "AR, LEFT LEFT, lose",
        "AR, RIGHT, stay",
        "AR, LEFT RIGHT, stay"
    })
    void arrowsGoFromAnswerToAnswerAsTheyStandOnTheScreen(Language language, String arrows, String answer) {
        Stage stage = ask(language);
        for (String arrow : arrows.split(" ", -1)) {
            if (!arrow.isEmpty()) {
                robot.push(KeyCode.valueOf(arrow));
            }
        }
        robot.push(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(answers).containsExactly(answer);
        Screen.close(stage);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void answersLookAsWhatTheyDoAndTheFirstHasTheFocus(Language language) {
        Stage stage = ask(language);
        List<Button> buttons =
                Screen.get(() -> stage.getScene().getRoot().lookupAll(".question-answers .button").stream()
                        .map(Button.class::cast)
                        .toList());
        assertThat(buttons).extracting(Labeled::getText).containsExactly("stay", "save", "lose");
        assertThat(buttons.get(0).getStyleClass()).contains("main-button");
        assertThat(buttons.get(1).getStyleClass()).contains("quiet-button");
        assertThat(buttons.get(2).getStyleClass()).contains("danger-button");
        assertThat(Screen.get(() -> stage.getScene().getFocusOwner())).isEqualTo(buttons.getFirst());
        assertThat(Screen.get(
                        () -> stage.getScene().getRoot().lookup(".question").getAccessibleText()))
                .isEqualTo("Title. Sentence");
        Screen.close(stage);
    }

    private Stage ask(Language language) {
        StackPane behind = Screen.get(() -> new StackPane());
        Sheets sheets = Screen.get(() -> new Sheets(behind));
        Stage stage = Screen.show(() -> new StackPane(behind, sheets), 600, 400, Look.LIGHT, language);
        Screen.run(() -> Question.ask(
                sheets,
                "Title",
                "Sentence",
                Question.Answer.main("stay", () -> answers.add("stay")),
                Question.Answer.other("save", () -> answers.add("save")),
                Question.Answer.losing("lose", () -> answers.add("lose"))));
        Screen.pulses(3);
        return stage;
    }
}
