package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.function.IntUnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.tahrir.settings.Settings;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.work.Workplace;

/// How large everything is.
final class ViewCommands {
    static final String USUAL_SIZE = "view.usual-size";

    private static final int STEP = 10;

    private ViewCommands() {}

    static void add(Commands commands, Workplace workplace) {
        add(commands, workplace, "view.larger", KeyCode.EQUALS, zoom -> zoom + STEP);
        add(commands, workplace, "view.smaller", KeyCode.MINUS, zoom -> zoom - STEP);
        add(commands, workplace, USUAL_SIZE, KeyCode.DIGIT0, zoom -> Settings.DEFAULT.zoom());
    }

    private static void add(Commands commands, Workplace workplace, String id, KeyCode key, IntUnaryOperator size) {
        commands.add(new Command(
                id,
                Command.Group.VIEW,
                new KeyCodeCombination(key, SHORTCUT_DOWN),
                null,
                Bindings.createBooleanBinding(
                        () -> {
                            int zoom = workplace.settings().zoom();
                            return workplace
                                            .settings()
                                            .withZoom(size.applyAsInt(zoom))
                                            .zoom()
                                    != zoom;
                        },
                        workplace.settingsProperty()),
                () -> workplace.change(settings -> settings.withZoom(size.applyAsInt(settings.zoom())))));
    }
}
