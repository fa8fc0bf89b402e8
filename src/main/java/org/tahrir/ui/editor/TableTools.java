package org.tahrir.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;

/// The buttons under a table that change its shape.
final class TableTools extends HBox {
    private final ToggleButton header;

    /// @param onHeader hears whether the first row is to name the columns
    TableTools(Messages words, Consumer<Boolean> onHeader) {
        getStyleClass().add("table-tools");
        header = new ToggleButton(words.text("editor.table-header"));
        header.getStyleClass().addAll("text-button", "table-tool");
        header.setOnAction(e -> onHeader.accept(header.isSelected()));
        getChildren().add(header);
    }

    /// Puts a button before the one of the header.
    ///
    /// @return these tools
    TableTools with(String words, Runnable action) {
        Button button = Parts.button(words, "text-button", "table-tool");
        button.setOnAction(e -> action.run());
        getChildren().add(getChildren().size() - 1, button);
        return this;
    }

    List<ButtonBase> buttons() {
        return getChildren().stream().map(ButtonBase.class::cast).toList();
    }

    void setHeader(boolean is) {
        header.setSelected(is);
    }
}
