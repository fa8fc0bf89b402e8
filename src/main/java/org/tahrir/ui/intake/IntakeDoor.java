package org.tahrir.ui.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The way into the window: by menu, by dropping and by pasting, with its commands.
public final class IntakeDoor {
    private final Workplace place;
    private final OpenStory open;
    private final Chrome chrome;
    private final Navigator navigator;
    private final Outside outside;

    /// A door of one window; its commands are in the window's list from then on.
    public IntakeDoor(Workplace place, OpenStory open, Chrome chrome, Navigator navigator, Outside outside) {
        this.place = place;
        this.open = open;
        this.chrome = chrome;
        this.navigator = navigator;
        this.outside = outside;
        add("desk.import", keys(KeyCode.O), this::askForFiles);
        add("desk.import-folder", null, this::askForFolder);
        add("desk.paste-page", keys(KeyCode.O, KeyCombination.SHIFT_DOWN), this::pastePage);
    }

    /// Lets files, text and HTML be dropped on a part of the window that doesn't take them itself.
    public void installOn(Node target) {}

    /// Takes files and folders in.
    public void take(List<Path> files) {}

    private void askForFiles() {}

    private void askForFolder() {}

    private void pastePage() {}

    private void add(String id, @Nullable KeyCombination keys, Runnable action) {
        chrome.commands()
                .add(new Command(
                        id,
                        Command.Group.DESK,
                        keys,
                        null,
                        new ReadOnlyBooleanWrapper(true).getReadOnlyProperty(),
                        action));
    }

    private static KeyCombination keys(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = java.util.Arrays.copyOf(more, more.length + 1);
        all[more.length] = KeyCombination.SHORTCUT_DOWN;
        return new KeyCodeCombination(code, all);
    }
}
