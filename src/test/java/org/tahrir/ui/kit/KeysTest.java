package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;

/// Shortcuts mean keys, not letters.
class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "ض, Q",
        "س, S",
        "ى, N",
        "ة, M",
        "لا, B",
        "\uFEFB, B",
        "ذ, BACK_QUOTE",
        "٠, DIGIT0",
        "٨, DIGIT8",
        "و, COMMA",
        "؟, UNDEFINED"
    })
    void knowsTheKeyUnderAnArabicLetter(String letter, KeyCode key) {
        assertThat(Keys.code(pressed(KeyCode.UNDEFINED, letter, false))).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "×, O",
        "÷, I",
        "؛, P",
        "/, L",
        "{, V",
        "}, C",
        "[, F",
        "`, U",
        "\u064E, Q",
        "\u0652, X",
        "\uFEF5, B",
        "ن, K",
        "؟, SLASH",
        "&, DIGIT7",
        "*, DIGIT8",
        "٪, DIGIT5",
        "(, DIGIT0",
        "€, UNDEFINED"
    })
    void knowsTheKeyUnderWhatAnArabicKeyWritesWithShift(String letter, KeyCode key) {
        KeyEvent stroke =
                new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, KeyCode.UNDEFINED, true, true, false, false);
        assertThat(Keys.code(stroke)).isEqualTo(key);
    }

    @Test
    void namesLetterKeysOnly() {
        assertThat(Keys.latin(pressed(KeyCode.UNDEFINED, "ء", false))).isEqualTo("X");
        assertThat(Keys.latin(pressed(KeyCode.UNDEFINED, "و", false))).isEmpty();
        assertThat(Keys.latin(pressed(KeyCode.F1, "", false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLUS, EQUALS", "ADD, EQUALS", "SUBTRACT, MINUS", "NUMPAD0, DIGIT0", "K, K"})
    void takesOtherKeysOfTheSameMeaning(KeyCode pressed, KeyCode plain) {
        assertThat(Keys.plain(pressed(pressed, "", true)).getCode()).isEqualTo(plain);
    }

    @Test
    void printsKeysInLatin() {
        KeyCombination keys = new KeyCodeCombination(KeyCode.L, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
        assertThat(Keys.text(keys)).isEqualTo("Ctrl+Shift+L");
    }

    @Test
    void runsCommandsByTheKeyUnderAnArabicLetter() {
        List<String> done = new ArrayList<>();
        Commands commands = new Commands();
        commands.add(command("story.new", KeyCode.N, done));
        commands.add(command("view.larger", KeyCode.EQUALS, done));
        Pane pane = Screen.get(Pane::new);
        Stage stage = Screen.show(() -> pane, 200, 100, Look.LIGHT, Language.AR);
        Runnable end = Screen.get(() -> commands.installOn(stage.getScene(), () -> true));
        fire(pane, pressed(KeyCode.UNDEFINED, "ى", true));
        fire(pane, pressed(KeyCode.ADD, "+", true));
        fire(pane, pressed(KeyCode.N, "n", false));
        assertThat(done).containsExactly("story.new", "view.larger");
        Screen.run(end);
        fire(pane, pressed(KeyCode.N, "n", true));
        assertThat(done).hasSize(2);
        Screen.close(stage);
    }

    @Test
    void refusesACommandWhoseKeysAreTaken() {
        Commands commands = new Commands();
        commands.add(command("story.new", KeyCode.N, new ArrayList<>()));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> commands.add(command("other", KeyCode.N, new ArrayList<>())));
        assertThat(commands.of(Command.Group.STORY)).hasSize(1);
        assertThat(commands.of(Command.Group.VIEW)).isEmpty();
    }

    private static void fire(Pane pane, KeyEvent key) {
        Screen.run(() -> pane.fireEvent(key));
    }

    private static Command command(String id, KeyCode key, List<String> done) {
        return new Command(
                id,
                Command.Group.STORY,
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN),
                null,
                new SimpleBooleanProperty(true),
                () -> done.add(id));
    }

    private static KeyEvent pressed(KeyCode code, String text, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, control, false, false);
    }
}
