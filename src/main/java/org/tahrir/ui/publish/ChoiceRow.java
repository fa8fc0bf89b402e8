package org.tahrir.ui.publish;

import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// Which stories are handed over, where there is more than one answer.
final class ChoiceRow extends HBox {
    /// @param choices by their words, in their order
    ChoiceRow(Map<String, Choice> choices, ExportModel model) {
        getStyleClass().addAll("row", "choice-row");
        ToggleGroup group = new ToggleGroup();
        choices.forEach((words, choice) -> {
            RadioButton button = new RadioButton(words);
            button.setToggleGroup(group);
            button.setSelected(choice.equals(model.choice()));
            // arrows select without an action
            button.selectedProperty().addListener((o, was, is) -> {
                if (is) {
                    model.choose(choice);
                }
            });
            getChildren().add(button);
        });
        disableProperty()
                .bind(javafx.beans.binding.Bindings.createBooleanBinding(model::isWriting, model.goingProperty()));
    }
}
