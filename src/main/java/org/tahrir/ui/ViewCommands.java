package org.tahrir.ui;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Looks;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Keys;
import org.tahrir.ui.palette.CheatSheet;
import org.tahrir.ui.work.Workplace;

/// How the window is looked at, as commands.
final class ViewCommands {
    private static final int ZOOM_STEP = 10;
    private final Frame frame;
    private final Workplace workplace;

    ViewCommands(Frame frame, Workplace workplace) {
        this.frame = frame;
        this.workplace = workplace;
    }

    void addTo(Chrome chrome) {
        Shell shell = frame.shell();
        add(chrome, "palette.open", Keys.ctrl(KeyCode.K), Icon.Glyph.SEARCH, Command.ALWAYS, frame::openPalette);
        add(
                chrome,
                "view.fold",
                Keys.ctrl(KeyCode.BACK_SLASH),
                Icon.Glyph.COLUMNS,
                shell.wideProperty(),
                () -> fold(!shell.isFolded()),
                shell::isFolded);
        add(
                chrome,
                "view.focus",
                plain(KeyCode.F9),
                Icon.Glyph.DETAILS,
                Command.ALWAYS,
                () -> shell.showPaperAlone(!shell.paperAloneProperty().get()),
                () -> shell.paperAloneProperty().get());
        add(chrome, "view.next-column", plain(KeyCode.F6), null, Command.ALWAYS, () -> shell.stepColumns(1));
        add(
                chrome,
                "view.previous-column",
                new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN),
                null,
                Command.ALWAYS,
                () -> shell.stepColumns(-1));
        add(chrome, "view.larger", Keys.ctrl(KeyCode.EQUALS), null, Command.ALWAYS, () -> zoom(ZOOM_STEP));
        add(chrome, "view.smaller", Keys.ctrl(KeyCode.MINUS), null, Command.ALWAYS, () -> zoom(-ZOOM_STEP));
        add(
                chrome,
                "view.usual-size",
                Keys.ctrl(KeyCode.DIGIT0),
                null,
                Command.ALWAYS,
                () -> workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(Looks.DEFAULT.zoom()))));
        add(
                chrome,
                "view.keys",
                plain(KeyCode.F1),
                null,
                Command.ALWAYS,
                () -> CheatSheet.show(chrome, workplace.words()));
    }

    private void fold(boolean fold) {
        frame.shell().fold(fold);
        workplace.change(settings -> settings.withWindow(window -> window.withFolded(FOLDED, fold)));
    }

    /// The name under which it is remembered that the side columns are folded.
    static final String FOLDED = "sides";

    private void zoom(int by) {
        workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(looks.zoom() + by)));
    }

    private static void add(
            Chrome chrome,
            String id,
            KeyCombination keys,
            Icon.@Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action) {
        add(chrome, id, keys, icon, applicable, action, null);
    }

    private static void add(
            Chrome chrome,
            String id,
            KeyCombination keys,
            Icon.@Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action,
            @Nullable BooleanSupplier on) {
        chrome.commands().add(new Command(id, Command.Group.VIEW, keys, icon, applicable, action, on));
    }

    private static KeyCombination plain(KeyCode key) {
        return new KeyCodeCombination(key);
    }
}
