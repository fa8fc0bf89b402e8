package org.tahrir.ui.preferences;

import java.nio.file.Path;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;

/// Copies of the library, and where it lies.
final class SafetyPage {
    private final PreferencesModel model;
    private final Messages words;
    private final Outside outside;
    private final Label result = Parts.label("", "preference-hint");
    private final Button showInFolder;
    private final Button backUp;

    private SafetyPage(PreferencesModel model, Messages words, Outside outside) {
        this.model = model;
        this.words = words;
        this.outside = outside;
        showInFolder = Parts.button(words.text("preferences.show-backup"), "text-button", "accent-text");
        backUp = Parts.button(words.text("preferences.back-up-now"), "main-button");
    }

    static VBox of(PreferencesModel model, Messages words, Outside outside) {
        return new SafetyPage(model, words, outside).build();
    }

    /// Where backups go until somebody chooses another folder.
    static Path folder(PreferencesModel model, Messages words, Outside outside) {
        String chosen = model.settings().folders().backups();
        return chosen.isEmpty() ? usual(words, outside) : Path.of(chosen);
    }

    private static Path usual(Messages words, Outside outside) {
        return outside.documents().resolve(words.text("preferences.backup-folder-name"));
    }

    private VBox build() {
        Label path = path(folder(model, words, outside).toString());
        Button other = Parts.button(words.text("preferences.change-folder"), "quiet-button");
        other.setOnAction(
                e -> outside.askForFolder(words.text("preferences.backup-folder"), folder(model, words, outside))
                        .ifPresent(model::backupFolder));
        Button back = Parts.button(words.text("preferences.usual-folder"), "quiet-button");
        back.setOnAction(e -> {
            model.usualBackupFolder();
            other.requestFocus();
        });
        Following.whileShown(back, model.workplace().settingsProperty(), settings -> {
            Path now = folder(model, words, outside);
            path.setText(now.toString());
            back.setDisable(now.equals(usual(words, outside)));
        });
        backUp.setOnAction(e -> backUp());
        result.setWrapText(true);
        show("", null);
        Label library = path(
                model.workplace().newsroom().library().folder().toAbsolutePath().toString());
        return Rows.page(
                Rows.row(words.text("preferences.library"), framed(library)),
                Rows.row(words.text("preferences.backup-folder"), framed(path), other, back),
                Rows.hintUnder(words.text("preferences.backup-hint")),
                Parts.row(backUp),
                Parts.row(result, showInFolder));
    }

    private void backUp() {
        backUp.setDisable(true);
        show(words.text("preferences.backing-up"), null);
        model.backUp(folder(model, words, outside), this::done, this::failed);
    }

    private void done(Path file) {
        backUp.setDisable(false);
        show(Sentences.of(words, "preferences.backed-up", String.valueOf(file.getFileName())), file);
    }

    private void failed(Notice why) {
        backUp.setDisable(false);
        show(Sentences.of(words, why), null);
    }

    private void show(String sentence, @Nullable Path file) {
        result.setText(sentence);
        showInFolder.setVisible(file != null);
        showInFolder.setManaged(file != null);
        showInFolder.setOnAction(e -> {
            if (file != null) {
                outside.showInFolder(
                        file, () -> show(Sentences.of(words, "preferences.cannot-show", file.toString()), null));
            }
        });
    }

    private static Label path(String text) {
        Label path = Parts.label(text, "preference-path");
        path.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMinWidth(0);
        return path;
    }

    private static HBox framed(Label path) {
        HBox box = new HBox(path);
        box.getStyleClass().addAll("field-box", "preference-path-box");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
