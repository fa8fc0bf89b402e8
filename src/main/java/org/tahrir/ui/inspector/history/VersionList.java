package org.tahrir.ui.inspector.history;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.tahrir.store.Revision;
import org.tahrir.ui.inspector.history.VersionsModel.Against;
import org.tahrir.ui.work.Workplace;

/// The versions in a list, one of which is chosen; by Ctrl and a click, or Shift and an arrow, a second one is compared
/// with it. Escape ends that.
final class VersionList extends ListView<Revision> {
    private final VersionsModel model;
    private boolean filling;

    VersionList(Workplace workplace, VersionsModel model) {
        this.model = model;
        getStyleClass().add("version-list");
        setAccessibleText(workplace.words().text("inspector.versions.title"));
        setCellFactory(view -> new VersionCell(workplace, model));
        addEventFilter(KeyEvent.KEY_PRESSED, this::compare);
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chooseByHand(is));
    }

    /// Shows other versions; the chosen one stays chosen.
    void show(List<Revision> versions) {
        if (!getItems().equals(versions)) {
            filling = true;
            getItems().setAll(versions);
            filling = false;
            choose(model.chosenProperty().get());
        }
    }

    /// Selects a version, or none.
    void choose(@Nullable Revision version) {
        if (version == null) {
            getSelectionModel().clearSelection();
            return;
        }
        int index = getItems().stream().map(Revision::number).toList().indexOf(version.number());
        if (index >= 0 && index != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().select(index);
        }
    }

    /// While the list is filled anew nothing is selected for a moment, which isn't what somebody chose.
    private void chooseByHand(@Nullable Revision version) {
        if (version != null && !filling) {
            model.choose(version);
        }
    }

    private void compare(KeyEvent key) {
        int step = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
        int next = getSelectionModel().getSelectedIndex() + step;
        if (key.isShiftDown() && !key.isShortcutDown() && step != 0) {
            key.consume();
            if (next >= 0 && next < getItems().size()) {
                model.compareWith(Against.ANOTHER);
                getSelectionModel().select(next);
                scrollTo(Math.max(0, next - 1));
            }
        } else if (key.getCode() == KeyCode.ESCAPE && model.against() == Against.ANOTHER) {
            key.consume();
            model.compareWith(Against.NOW);
        }
    }
}
