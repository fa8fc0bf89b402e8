package org.tahrir.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// The one list of all commands of the window. Each part adds its own while the window is built; menu, toolbar,
/// palette,
/// keyboard and cheat sheet read it.
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

    public Optional<Command> find(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// The command of an id that must be there.
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    /// Lets the scene's keys run the commands, by physical key. Keys that the focused control handles come first.
    public void installOn(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, Keys::resendAsLatin);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void handle(KeyEvent key) {
        for (Command command : commands) {
            if (command.keys() != null && command.keys().match(key) && command.run()) {
                key.consume();
                return;
            }
        }
    }
}
