package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;

/// Where the bundle will be written, and the way to another place.
final class TargetRow extends VBox {
    private final ExportModel model;
    private final Messages words;
    private final Outside outside;
    private final Label path = FieldRow.latin("");

    TargetRow(ExportModel model, Messages words, Outside outside) {
        this.model = model;
        this.words = words;
        this.outside = outside;
        Button change = Parts.button(words.text("publish.change"), "text-button", "accent-text");
        change.setOnAction(e -> ask());
        HBox box = Parts.row(path, Parts.spacer(), change);
        box.getStyleClass().addAll("card", "path-box");
        path.getStyleClass().add("path");
        Label replaces = Parts.label(words.text("publish.replaces"), "facts", "export-warning", "under-field");
        replaces.setWrapText(true);
        replaces.visibleProperty().bind(model.replacesProperty());
        replaces.managedProperty().bind(model.replacesProperty());
        getChildren().addAll(new FieldRow(words.text("publish.save-in"), box), replaces);
        model.targetProperty().addListener((o, was, is) -> show(is));
        show(model.targetProperty().get());
    }

    private void show(Path file) {
        path.setText(Destination.shown(file, Path.of(System.getProperty("user.home", "/"))));
    }

    private void ask() {
        outside.askWhereTo(
                        words.text("publish.save-in"),
                        model.targetProperty().get(),
                        new Outside.Kind(words.text("publish.bundles"), List.of("*.zip")))
                .ifPresent(file -> model.writeTo(Destination.asZip(file)));
    }
}
