package org.tahrir.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;

/// The folded inspector: one button a tab, which opens it over the paper.
final class InspectorRail extends VBox {
    private final Map<InspectorTab, ToggleButton> buttons = new EnumMap<>(InspectorTab.class);

    InspectorRail(Messages words, Consumer<InspectorTab> open) {
        getStyleClass().addAll("inspector-rail", "rail");
        for (InspectorTab tab : InspectorTab.values()) {
            ToggleButton button = Parts.named(new ToggleButton(), tab.title(words));
            button.setGraphic(new Icon(tab.glyph()));
            button.getStyleClass().addAll("tool", "tool-icon", "rail-tool");
            button.setOnAction(e -> open.accept(tab));
            buttons.put(tab, button);
            getChildren().add(button);
        }
    }

    /// Marks the tab that is open.
    void show(Optional<InspectorTab> tab) {
        buttons.forEach((each, button) -> button.setSelected(tab.equals(Optional.of(each))));
    }
}
