package org.tahrir.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Role;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.preferences.Welcome.Choice;
import org.testfx.api.FxRobot;

/// The choice at the first start.
class WelcomeTest {
    private final FxRobot robot = new FxRobot();
    private final List<Choice> begun = new ArrayList<>();

    @Test
    void isThereInBothLanguagesAndLooks() {
        for (Look look : Look.values()) {
            for (Language language : Language.values()) {
                Welcome welcome = welcome(language);
                Stage stage = Screen.show(() -> welcome, 640, 620, look, language);
                Screen.shot(stage, "welcome-" + language.code() + "-" + look);
                assertThat(welcome.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT)
                        .isEqualTo(language == Language.AR);
                Screen.close(stage);
            }
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        Welcome welcome = welcome(Language.EN);
        Stage stage = Screen.show(() -> welcome, 640, 620, Look.LIGHT, Language.EN);
        Screen.run(() -> welcome.lookup(".bidi-field").requestFocus());
        robot.write("هدى");
        robot.push(KeyCode.TAB);
        Node focused = Screen.get(() -> stage.getScene().getFocusOwner());
        assertThat(focused).isInstanceOf(RadioButton.class);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        assertThat(begun).containsExactly(new Choice(Language.EN, "هدى", Role.REPORTER, false));
        Screen.close(stage);
    }

    @Test
    void saysThatTheDeskIsOnItsWayAndTakesNoOtherChoice() {
        Welcome welcome = welcome(Language.EN);
        Stage stage = Screen.show(() -> welcome, 640, 620, Look.LIGHT, Language.EN);
        Button begin = Screen.get(() -> (Button) welcome.lookup(".welcome-begin"));
        Screen.run(begin::fire);
        Screen.pulses(2);
        assertThat(Screen.get(begin::getText)).isEqualTo("Opening the desk…");
        Screen.shot(stage, "welcome-opening");
        Screen.run(begin::fire);
        robot.push(KeyCode.ENTER);
        assertThat(begun).hasSize(1);
        Screen.close(stage);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndKeepsWhatWasChosen() {
        Welcome welcome = welcome(Language.EN);
        Stage stage = Screen.show(() -> welcome, 640, 620, Look.LIGHT, Language.EN);
        Screen.run(() -> welcome.lookup(".bidi-field").requestFocus());
        robot.write("Huda");
        choose(welcome, ".welcome-card", 0);
        choose(welcome, ".welcome-card", 3);
        choose(welcome, ".segment", 0);
        Screen.pulses(2);
        assertThat(welcome.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(Screen.get(() -> welcome.titleProperty().get())).isEqualTo("تحرير");
        Screen.run(() -> ((Button) welcome.lookup(".welcome-begin")).fire());
        assertThat(begun).containsExactly(new Choice(Language.AR, "Huda", Role.REPORTER, false));
        Screen.close(stage);
    }

    @Test
    void anotherLanguageChosenByTheKeyboardKeepsItsLooksAndTheKeyboard() {
        Welcome welcome = welcome(Language.EN);
        Stage stage = Screen.show(Group::new, 640, 620, Look.LIGHT, Language.EN);
        Screen.run(() -> stage.getScene().setRoot(welcome));
        Screen.pulses(2);
        Screen.run(() -> selected(welcome).requestFocus());
        robot.push(KeyCode.LEFT);
        Screen.pulses(2);
        assertThat(welcome.getStyleClass()).contains("root", "arabic").doesNotContain("english");
        assertThat(((Button) welcome.lookup(".welcome-begin")).getBackground()).isNotNull();
        // mirrored now, so that the second value lies to the left
        robot.push(KeyCode.LEFT);
        Screen.pulses(2);
        assertThat(welcome.getStyleClass()).contains("root", "english").doesNotContain("arabic");
        Screen.close(stage);
    }

    private static Node selected(Node root) {
        return root.lookupAll(".segment").stream()
                .filter(segment -> ((RadioButton) segment).isSelected())
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Node root, String style, int index) {
        Screen.run(() -> ((RadioButton) List.copyOf(root.lookupAll(style)).get(index)).fire());
    }

    private Welcome welcome(Language language) {
        return Screen.get(() -> new Welcome(new Choice(language, "", Role.EDITOR, true), begun::add));
    }
}
