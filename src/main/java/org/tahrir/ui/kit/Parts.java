package org.tahrir.ui.kit;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;

/// The small pieces every view is made of.
public final class Parts {
    private Parts() {}

    /// A label of the interface: reads in the interface's direction.
    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// Keys as printed on a keyboard: Latin and left-to-right in every interface.
    public static Label keys(String text) {
        Label keys = label(text, "keys");
        keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        return keys;
    }

    public static Label chip(String text, String... styles) {
        Label chip = label(text, styles);
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        return chip;
    }

    public static Button button(String text, String... styles) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Icon-only buttons are named by their tooltip, for the eye and for screen readers.
    public static <B extends ButtonBase> B named(B button, String tip) {
        button.setTooltip(Tips.of(button, tip));
        button.setAccessibleText(tip);
        return button;
    }

    /// Lets a button run a command: grey while it can't be done, named by it with its shortcut.
    public static <B extends ButtonBase> B runs(B button, Command command, Messages words) {
        button.setOnAction(e -> command.run());
        button.disableProperty().bind(Bindings.not(command.applicable()));
        return named(button, command.tip(words));
    }

    /// Lets a node's owner hear a value, at once and whenever it changes, while the node is in a scene: a view that was
    /// thrown away hears nothing and is forgotten.
    public static <T extends @Nullable Object> void hear(
            Node node, ObservableValue<T> value, Consumer<? super T> listener) {
        ObservableValue<Boolean> shown = node.sceneProperty().map(scene -> true).orElse(false);
        value.when(shown).subscribe(listener);
    }

    public static HBox row(Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().add("row");
        return row;
    }

    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
