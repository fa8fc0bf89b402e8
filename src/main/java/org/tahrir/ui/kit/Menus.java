package org.tahrir.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;

/// Menus made of commands.
public final class Menus {
    private Menus() {}

    /// An item that runs a command; grey while it can't be done, ticked while a switch is on.
    public static MenuItem item(Command command, Messages words) {
        MenuItem item = of(command.on());
        item.setText(command.label(words));
        item.setMnemonicParsing(false);
        item.setDisable(!command.applicable().get());
        item.setOnAction(e -> command.run());
        if (command.keys() != null) {
            item.setAccelerator(command.keys());
        }
        return item;
    }

    private static MenuItem of(@Nullable BooleanSupplier on) {
        if (on == null) {
            return new MenuItem();
        }
        CheckMenuItem item = new CheckMenuItem();
        item.setSelected(on.getAsBoolean());
        return item;
    }

    /// A menu whose items may be commands.
    public static ContextMenu of(List<MenuItem> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        align(items);
        menu.setOnShown(e -> pinKeys(menu));
        return menu;
    }

    /// All commands by their groups, a menu each.
    public static ContextMenu all(Commands commands, Messages words) {
        ContextMenu menu = new ContextMenu();
        for (Command.Group group : Command.Group.values()) {
            List<Command> members = commands.of(group);
            if (!members.isEmpty()) {
                Menu part = new Menu(words.text("command-group." + group.name().toLowerCase(Locale.ROOT)));
                part.setMnemonicParsing(false);
                members.forEach(command -> part.getItems().add(item(command, words)));
                align(part.getItems());
                part.setOnShown(e -> PopupWindow.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .forEach(window -> pinKeys((PopupWindow) window)));
                menu.getItems().add(part);
            }
        }
        return menu;
    }

    /// Items beside choices begin where those do.
    private static void align(List<MenuItem> items) {
        Predicate<MenuItem> isChoice = item -> item instanceof CheckMenuItem || item instanceof RadioMenuItem;
        if (items.stream().anyMatch(isChoice)) {
            items.stream()
                    .filter(item -> !isChoice.test(item) && !(item instanceof SeparatorMenuItem))
                    .forEach(item -> item.getStyleClass().add("beside-choice"));
        }
    }

    /// A line between items.
    public static MenuItem line() {
        return new SeparatorMenuItem();
    }

    /// Opens a menu under a button.
    public static void showUnder(ContextMenu menu, Node button) {
        menu.show(button, Side.BOTTOM, 0, 2);
    }

    /// Keys are Latin and read from left to right in every interface.
    private static void pinKeys(PopupWindow menu) {
        menu.getScene()
                .getRoot()
                .lookupAll(".accelerator-text")
                .forEach(keys -> keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
    }
}
