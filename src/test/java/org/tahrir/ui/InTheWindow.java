package org.tahrir.ui;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;

/// The large Arabic window on the sample desk: opened before each test and closed after it.
class InTheWindow {
    @TempDir
    Path folder;

    TestWindow window;

    @BeforeEach
    void openWindow() {
        window = TestWindow.withSamples(folder, Language.AR, Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    /// The part with the keyboard’s focus.
    Node owner() {
        return Objects.requireNonNull(Screen.get(() -> window.stage().getScene().getFocusOwner()));
    }
}
