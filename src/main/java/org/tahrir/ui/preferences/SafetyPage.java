package org.tahrir.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.settings.UserFolders;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.BackupList;

/// Copies of the library, and where it lies.
final class SafetyPage {
    private final PreferencesModel model;
    private final Messages words;
    private final Outside outside;
    private final Label result = Parts.label("", "preference-hint");
    private final Consumer<Backup> restore;
    private final BackupList backups;
    private final Label none;
    private final Button bringBack;
    private final Button showInFolder;
    private final Button backUp;

    private SafetyPage(PreferencesModel model, Messages words, Outside outside, Consumer<Backup> restore) {
        this.model = model;
        this.words = words;
        this.outside = outside;
        this.restore = restore;
        backups = new BackupList(model.workplace().dates(), words);
        none = Rows.hint(words.text("backups.none"));
        bringBack = Parts.button(words.text("backups.restore"), "quiet-button");
        showInFolder = Parts.button(words.text("preferences.show-backup"), "text-button", "accent-text");
        backUp = Parts.button(words.text("preferences.back-up-now"), "main-button");
    }

    /// @param restore brings the library back from a backup
    static VBox of(PreferencesModel model, Messages words, Outside outside, Consumer<Backup> restore) {
        return new SafetyPage(model, words, outside, restore).build();
    }

    /// Where backups go until somebody chooses another folder.
    static Path folder(PreferencesModel model, Outside outside) {
        String chosen = model.settings().folders().backups();
        return chosen.isEmpty() ? UserFolders.usualBackups(outside.documents()) : Path.of(chosen);
    }

    private VBox build() {
        Label path = path(folder(model, outside).toString());
        Button other = Parts.button(words.text("preferences.change-folder"), "quiet-button");
        other.setOnAction(e -> outside.askForFolder(words.text("preferences.backup-folder"), folder(model, outside))
                .ifPresent(model::backupFolder));
        Button back = Parts.button(words.text("preferences.usual-folder"), "quiet-button");
        back.setOnAction(e -> {
            model.usualBackupFolder();
            other.requestFocus();
        });
        Following.whileShown(back, model.workplace().settingsProperty(), settings -> {
            Path now = folder(model, outside);
            path.setText(now.toString());
            back.setDisable(now.equals(UserFolders.usualBackups(outside.documents())));
            list();
        });
        backUp.setOnAction(e -> backUp());
        bringBack.setOnAction(e -> backups.chosen().ifPresent(restore));
        list();
        result.setWrapText(true);
        show("", null);
        Label library = path(
                model.workplace().newsroom().library().folder().toAbsolutePath().toString());
        return Rows.page(
                Rows.row(words.text("preferences.library"), framed(library)),
                Rows.row(words.text("preferences.backup-folder"), framed(path), other, back),
                Rows.hintUnder(words.text("preferences.backup-hint")),
                Parts.row(backUp, result, showInFolder),
                backups,
                none,
                Parts.row(bringBack));
    }

    private BackupShelf shelf() {
        return BackupShelf.of(
                folder(model, outside), model.workplace().newsroom().library().folder());
    }

    private void list() {
        model.backups(shelf(), this::list, this::failed);
    }

    private void list(List<Backup> found) {
        backups.show(found);
        for (Node shown : List.of(backups, bringBack)) {
            shown.setVisible(!found.isEmpty());
            shown.setManaged(!found.isEmpty());
        }
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
    }

    private void backUp() {
        backUp.setDisable(true);
        show(words.text("preferences.backing-up"), null);
        model.backUp(shelf(), this::done, this::failed);
    }

    private void done(BackupShelf.Made made) {
        backUp.setDisable(false);
        Path file = made.backup().file();
        String name = String.valueOf(file.getFileName());
        String sentence = made.lacking().isEmpty()
                ? Sentences.of(words, "preferences.backed-up", name)
                : Sentences.of(
                        words,
                        "preferences.backed-up-lacking",
                        name,
                        made.lacking().size());
        show(sentence, file);
        list();
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
