package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Menus;
import org.tahrir.ui.library.DeskPlace;

/// The menus of the window hang on its language, its look and its one list of commands.
class MenusTest {
    @TempDir
    Path folder;

    @Test
    void theMenuOfTheNameHasAllCommandsByGroups() {
        try (TestWindow window = new TestWindow(folder, TestPlace.EDITOR, Language.AR, Theme.DARK, 1300, 800)) {
            window.robot().clickOn(".app-name");
            Screen.pulses(4);
            window.robot().press(KeyCode.DOWN).release(KeyCode.DOWN);
            window.robot().press(KeyCode.LEFT).release(KeyCode.LEFT);
            Screen.pulses(6);
            List<Node> menus = Screen.get(() -> Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .filter(popup ->
                            !popup.getScene().getRoot().lookupAll(".menu-item").isEmpty())
                    .map(popup -> (Node) popup.getScene().getRoot())
                    .toList());
            assertThat(menus).hasSize(2);
            for (int i = 0; i < menus.size(); i++) {
                Screen.shot(menus.get(i), "menu-" + i);
            }
            assertThat(Screen.get(() -> menus.getFirst().getEffectiveNodeOrientation()))
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            Node keys = Objects.requireNonNull(Screen.get(() -> menus.getLast().lookup(".accelerator-text")));
            assertThat(Screen.get(keys::getEffectiveNodeOrientation)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
            window.press("Esc");
            window.press("Esc");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theMarkOfAChoiceKeepsItsDistanceFromTheWords(Language language) {
        try (TestWindow window = new TestWindow(folder, TestPlace.EDITOR, language, Theme.LIGHT, 1300, 800)) {
            window.robot().clickOn(".sort-button");
            Screen.pulses(6);
            Node menu = Screen.get(() -> Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(popup -> (Node) popup.getScene().getRoot())
                    .filter(root -> root.lookup(".radio-menu-item") != null)
                    .findFirst()
                    .orElseThrow());
            Screen.shot(menu, "menu-choice-" + language.code());
            Node chosen = Screen.get(() -> menu.lookupAll(".radio-menu-item").stream()
                    .filter(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("checked")))
                    .findFirst()
                    .orElseThrow());
            Bounds mark = inScene(chosen, ".radio");
            Bounds words = inScene(chosen, ".text");
            boolean arabic = language == Language.AR;
            assertThat(arabic ? mark.getMinX() - words.getMaxX() : words.getMinX() - mark.getMaxX())
                    .as("%s beside %s", mark, words)
                    .isBetween(5.0, 12.0);
            Bounds item = Screen.get(() -> chosen.localToScene(chosen.getLayoutBounds()));
            assertThat(arabic ? item.getMaxX() - mark.getMaxX() : mark.getMinX() - item.getMinX())
                    .as("%s in %s", mark, item)
                    .isBetween(6.0, 14.0);
            window.press("Esc");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void switchesAreTickedWhileTheyAreOn(Language language) {
        try (TestWindow window = TestWindow.withSamples(folder, language, Theme.LIGHT, 1300, 800)) {
            for (String id : List.of("view.fold", "view.focus", "view.invisibles", "view.typewriter")) {
                assertThat(isTicked(window, id)).as(id).isFalse();
                window.run(id);
                assertThat(isTicked(window, id)).as(id).isTrue();
                window.run(id);
                assertThat(isTicked(window, id)).as(id).isFalse();
            }
            window.openFirst(new DeskPlace.At(Stage.DRAFT));
            Screen.run(() ->
                    ((BodyEditor) window.root().lookup(".body-editor")).select(new Position(0, 0), new Position(0, 4)));
            window.run("format.strong");
            assertThat(isTicked(window, "format.strong")).isTrue();
            assertThat(isTicked(window, "format.emphasis")).isFalse();
            window.run("format.list");
            window.run("format.left-to-right");
            assertThat(isTicked(window, "format.list")).isTrue();
            assertThat(isTicked(window, "format.numbers")).isFalse();
            assertThat(isTicked(window, "format.left-to-right")).isTrue();
            assertThat(isTicked(window, "format.right-to-left")).isFalse();
            assertThat(item(window, "view.outline")).isNotInstanceOf(CheckMenuItem.class);
            window.run("view.invisibles");
            Node menu = shown(window, "view.invisibles");
            assertThat(Screen.get(() -> menu.lookupAll(".menu-item").stream()
                            .map(item -> inScene(item, ".label"))
                            .map(words -> language == Language.AR ? words.getMaxX() : words.getMinX())
                            .distinct()))
                    .as("all begin at one line")
                    .hasSize(1);
            Screen.shot(menu, "menu-switches-" + language.code());
            assertThat(Screen.get(() -> menu.lookupAll(".check-menu-item").stream()
                            .filter(item -> item.getPseudoClassStates().contains(PseudoClass.getPseudoClass("checked")))
                            .count()))
                    .as("the findings are on from the beginning")
                    .isEqualTo(2);
        }
    }

    private static boolean isTicked(TestWindow window, String id) {
        return Screen.get(() -> ((CheckMenuItem) item(window, id)).isSelected());
    }

    private static MenuItem item(TestWindow window, String id) {
        return Screen.get(() -> Menus.item(
                window.window().chrome().commands().get(id),
                window.place().workplace().words()));
    }

    /// The menu of a command's group, opened.
    private static Node shown(TestWindow window, String id) {
        Screen.run(() -> {
            var commands = window.window().chrome().commands();
            var words = window.place().workplace().words();
            Menus.of(commands.of(commands.get(id).group()).stream()
                            .map(command -> Menus.item(command, words))
                            .toList())
                    .show(window.root(), 400, 100);
        });
        Screen.pulses(4);
        return Screen.get(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> (Node) popup.getScene().getRoot())
                .filter(root -> root.lookup(".check-menu-item") != null)
                .findFirst()
                .orElseThrow());
    }

    private static Bounds inScene(Node item, String part) {
        return Screen.get(() -> {
            Node node = Objects.requireNonNull(item.lookup(part), part);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
