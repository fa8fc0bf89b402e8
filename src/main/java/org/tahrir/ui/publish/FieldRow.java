package org.tahrir.ui.publish;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.ui.kit.Parts;

/// A line of a sheet: what it is about, and what is said of it.
final class FieldRow extends HBox {
    FieldRow(String name, Node value) {
        getStyleClass().addAll("row", "field-row");
        Label label = Parts.label(name, "field-name");
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().addAll(label, value);
    }

    /// Words of the interface.
    static FieldRow of(String name, String value) {
        Label words = Parts.label(value, "field-value");
        words.setWrapText(true);
        return new FieldRow(name, words);
    }

    /// A path, a hash or another Latin thing, which reads from left to right in every interface; where there is no room
    /// its beginning is left out.
    static Label latin(String text) {
        Label label = Parts.label(text, "latin");
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        label.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(text));
        label.textProperty().addListener((o, was, is) -> label.getTooltip().setText(is));
        return label;
    }
}
