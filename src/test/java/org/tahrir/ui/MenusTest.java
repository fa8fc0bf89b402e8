package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
