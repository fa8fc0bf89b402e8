package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;

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

    private static Bounds inScene(Node item, String part) {
        return Screen.get(() -> {
            Node node = Objects.requireNonNull(item.lookup(part), part);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
