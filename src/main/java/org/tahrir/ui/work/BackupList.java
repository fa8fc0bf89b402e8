package org.tahrir.ui.work;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.store.Backup;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.SizeWords;

/// Backups to choose from, newest first: when each was made, why, and how large it is. The newest is chosen until
/// somebody chooses another.
public final class BackupList extends ListView<Backup> {
    private static final double ROW = 34;
    private static final int MOST_ROWS = 5;

    private final Dates dates;
    private final Messages words;

    public BackupList(Dates dates, Messages words) {
        this.dates = dates;
        this.words = words;
        getStyleClass().add("backup-list");
        setAccessibleText(words.text("backups.title"));
        setFixedCellSize(ROW);
        setCellFactory(view -> new Cell());
    }

    /// Shows other backups.
    public void show(List<Backup> backups) {
        getItems().setAll(backups);
        double height = Math.clamp(backups.size(), 1, MOST_ROWS) * ROW + 2;
        setMinHeight(height);
        setPrefHeight(height);
        getSelectionModel().selectFirst();
    }

    /// The backup that is chosen; empty when there is none.
    public Optional<Backup> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// When a backup was made, as the interface writes it.
    public String when(Backup backup) {
        return dates.moment(backup.made().atZone(dates.zone()).toInstant());
    }

    private final class Cell extends ListCell<Backup> {
        Cell() {
            getStyleClass().add("backup-cell");
        }

        @Override
        protected void updateItem(@Nullable Backup backup, boolean empty) {
            super.updateItem(backup, empty);
            if (empty || backup == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            String why = words.text("backups.kind." + backup.kind().code());
            String size = SizeWords.of(backup.bytes(), words);
            HBox row = Parts.row(
                    Parts.label(when(backup), "backup-when"),
                    Parts.label(why, "backup-fact"),
                    Parts.spacer(),
                    Parts.label(size, "backup-fact"));
            setGraphic(row);
            setAccessibleText(when(backup) + " " + why + " " + size);
        }
    }
}
