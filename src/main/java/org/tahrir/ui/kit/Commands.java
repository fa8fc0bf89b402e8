package org.tahrir.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The one list of all commands of the window. Each part adds its own while the window is built; menu, toolbar,
/// palette, keyboard and cheat sheet read it.
public final class Commands {
    private final List<Command> commands = new ArrayList<>();

    /// Adds a command.
    ///
    /// @throws IllegalArgumentException if a command of this id, or with this shortcut, is there already
    public void add(Command command) {
        for (Command other : commands) {
            boolean sameKeys = command.keys() != null && command.keys().equals(other.keys());
            if (other.id().equals(command.id()) || sameKeys) {
                throw new IllegalArgumentException(command.id() + " beside " + other.id());
            }
        }
        commands.add(command);
    }

    public List<Command> all() {
        return List.copyOf(commands);
    }

    /// The commands of a group, in the order they were added.
    public List<Command> of(Command.Group group) {
        return commands.stream().filter(command -> command.group() == group).toList();
    }

    public Optional<Command> find(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// The command of an id that must be there.
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// Lets the scene's keys run the commands, by physical key. Keys that the focused control handles come first.
    public void installOn(Scene scene) {
        installOn(scene, () -> true);
    }

    /// Lets the scene's keys run the commands while something holds: no sheet over the window, say.
    ///
    /// @return ends it
    public Runnable installOn(Scene scene, BooleanSupplier active) {
        EventHandler<KeyEvent> keys = key -> {
            if (active.getAsBoolean()) {
                handle(key);
            }
        };
        EventHandler<KeyEvent> resend = Keys::resendAsLatin;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, resend);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        return () -> {
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, resend);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        };
    }

    /// Lets shortcuts pressed in a list run the commands, also those that lists know something else to do by. Only to
    /// select all is the list's own.
    public void goBefore(ListView<?> list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown() && key.getCode() != KeyCode.A) {
                handle(key);
            }
        });
    }

    private void handle(KeyEvent key) {
        for (Command command : commands) {
            if (command.keys() != null && isMeant(command.keys(), key) && command.run()) {
                key.consume();
                return;
            }
        }
    }

    private static boolean isMeant(KeyCombination keys, KeyEvent stroke) {
        return keys.match(stroke) || keys.match(Keys.plain(stroke));
    }
}
