package org.tahrir.ui.inspector.details;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import org.tahrir.ui.kit.Prose;

/// A member of a list as a small button; what it does is up to its list.
final class Chip extends Button {
    Chip(boolean interfaceRtl, String name, String aside, String spoken) {
        getStyleClass().setAll("field-chip");
        HBox words = new HBox(new Prose(interfaceRtl, name, "field-chip-name"));
        words.getStyleClass().add("field-chip-words");
        if (!aside.isEmpty()) {
            words.getChildren().add(new Prose(interfaceRtl, "· " + aside, "field-chip-aside"));
        }
        setGraphic(words);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(spoken);
        setMinWidth(0);
    }
}
