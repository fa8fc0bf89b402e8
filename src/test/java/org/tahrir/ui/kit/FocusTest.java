package org.tahrir.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.settings.Language;
import org.tahrir.ui.Screen;

/// Which controls Tab visits: a row of two buttons, a part of three, a last one.
class FocusTest {
    private HBox row;
    private VBox part;
    private Stage stage;

    @BeforeEach
    void open() {
        row = Screen.get(() -> new HBox(button("a"), new Label("label"), button("b")));
        part = Screen.get(() -> new VBox(button("one"), new HBox(button("two")), button("three")));
        stage = Screen.show(() -> new VBox(row, part, button("last")), 300, 200, Look.LIGHT, Language.EN);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
    }

    @Test
    void visitsControlsInTheirOrderAndNoLabels() {
        assertThat(names(stage.getScene().getRoot())).containsExactly("a", "b", "one", "two", "three", "last");
        assertThat(names(part)).containsExactly("one", "two", "three");
    }

    @Test
    void passesOverWhatIsHiddenOrCannotBeUsed() {
        Screen.run(() -> {
            find("one").setDisable(true);
            find("two").getParent().setVisible(false);
        });
        assertThat(names(part)).containsExactly("three");
        Screen.run(() -> find("three").setFocusTraversable(false));
        assertThat(names(part)).isEmpty();
        assertThat(Screen.get(() -> Focus.first(part))).isEmpty();
    }

    @Test
    void knowsWhatLiesInAPart() {
        assertThat(Focus.isWithin(find("two"), part)).isTrue();
        assertThat(Focus.isWithin(part, part)).isTrue();
        assertThat(Focus.isWithin(find("a"), part)).isFalse();
        assertThat(Focus.isWithin(stage.getScene().getRoot(), part)).isFalse();
        assertThat(Focus.isWithin(null, part)).isFalse();
    }

    @Test
    void findsWhatComesBehindAPartRoundTheEndOfTheWindow() {
        assertThat(Screen.get(() -> Focus.beyond(row))).contains(find("one"));
        assertThat(Screen.get(() -> Focus.beyond(part))).contains(find("last"));
        assertThat(Screen.get(() -> Focus.beyond(find("last")))).contains(find("a"));
    }

    @Test
    void behindAPartWithoutControlsComesTheFirstOfTheWindow() {
        Screen.run(() -> part.setDisable(true));
        assertThat(Screen.get(() -> Focus.beyond(part))).contains(find("a"));
    }

    @ParameterizedTest
    @CsvSource({
        "three, TAB, false, one, true",
        "one, TAB, true, three, true",
        "two, TAB, false, two, false",
        "one, TAB, false, one, false",
        "three, TAB, true, three, false",
        "a, TAB, false, one, true",
        "a, TAB, true, three, true",
        "three, ENTER, false, three, false"
    })
    void tabGoesRoundWithinAPart(String from, KeyCode key, boolean shift, String to, boolean taken) {
        Screen.run(() -> find(from).requestFocus());
        KeyEvent stroke = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false);
        Screen.run(() -> Focus.goRound(stroke, part));
        assertThat(stroke.isConsumed()).isEqualTo(taken);
        assertThat(Screen.get(() -> stage.getScene().getFocusOwner().getId())).isEqualTo(to);
    }

    @Test
    void tabIsHeldBackWhereAPartHasNothingToVisit() {
        Screen.run(() -> part.setDisable(true));
        KeyEvent tab = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false);
        Screen.run(() -> Focus.goRound(tab, part));
        assertThat(tab.isConsumed()).isTrue();
    }

    @Test
    void ctrlTabIsLeftToOthers() {
        Screen.run(() -> find("three").requestFocus());
        KeyEvent tab = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false);
        Screen.run(() -> Focus.goRound(tab, part));
        assertThat(tab.isConsumed()).isFalse();
    }

    private Node find(String id) {
        return Objects.requireNonNull(stage.getScene().lookup("#" + id));
    }

    private static List<String> names(Node part) {
        return Screen.get(() -> Focus.within(part).stream().map(Node::getId).toList());
    }

    private static Button button(String id) {
        Button button = new Button(id);
        button.setId(id);
        return button;
    }
}
