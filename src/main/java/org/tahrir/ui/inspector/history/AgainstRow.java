package org.tahrir.ui.inspector.history;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.settings.Messages;
import org.tahrir.ui.inspector.history.VersionsModel.Against;
import org.tahrir.ui.kit.Tips;

/// What the chosen version is compared with, to choose from.
final class AgainstRow extends HBox {
    private final Map<Against, RadioButton> steps = new EnumMap<>(Against.class);

    AgainstRow(Messages words, VersionsModel model) {
        getStyleClass().add("version-against");
        ToggleGroup group = new ToggleGroup();
        for (Against one : Against.values()) {
            RadioButton step = new RadioButton(
                    words.text("inspector.versions.against." + one.name().toLowerCase(Locale.ROOT)));
            step.getStyleClass().setAll("urgency-step", "against-step");
            step.setToggleGroup(group);
            step.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(step, Priority.ALWAYS);
            step.selectedProperty().addListener((o, was, is) -> {
                if (is) {
                    model.compareWith(one);
                }
            });
            if (one == Against.ANOTHER) {
                step.setTooltip(Tips.of(step, words.text("inspector.versions.pick-keys")));
            }
            steps.put(one, step);
            getChildren().add(step);
        }
    }

    void show(Against now) {
        Objects.requireNonNull(steps.get(now)).setSelected(true);
    }
}
