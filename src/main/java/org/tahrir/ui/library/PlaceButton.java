package org.tahrir.ui.library;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Tips;

/// The button of a place on the desk: its name and how many stories lie there, or an icon on the rail.
final class PlaceButton extends ToggleButton {
    private final DeskPlace place;
    private final String name;
    private final Label count = Parts.label("", "place-count");
    private final Tooltip tooltip = Tips.of(this, "");
    private final Messages words;

    /// @param label shows the name
    PlaceButton(DeskPlace place, String name, Label label, Messages words) {
        this(place, name, words);
        label.getStyleClass().add("place-name");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        HBox content = Parts.row(label, count);
        setGraphic(content);
    }

    PlaceButton(DeskPlace place, String name, Icon.Glyph glyph, Messages words) {
        this(place, name, words);
        setGraphic(new Icon(glyph));
        setTooltip(tooltip);
    }

    private PlaceButton(DeskPlace place, String name, Messages words) {
        this.place = place;
        this.name = name;
        this.words = words;
        getStyleClass().add("place");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    }

    DeskPlace place() {
        return place;
    }

    void setCount(int stories) {
        String number = stories == 0 ? "" : words.number(stories);
        count.setText(number);
        String spoken = stories == 0 ? name : name + " " + number;
        tooltip.setText(spoken);
        setAccessibleText(spoken);
    }
}
