package org.tahrir.ui.inspector.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Revision;
import org.tahrir.ui.inspector.history.VersionsModel.Against;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// One version: when, its name, who, why, where the story stood and how long it was.
final class VersionCell extends ListCell<Revision> {
    private final Workplace workplace;
    private final VersionsModel model;

    VersionCell(Workplace workplace, VersionsModel model) {
        this.workplace = workplace;
        this.model = model;
        getStyleClass().add("version-cell");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::compare);
    }

    /// A click with Ctrl compares with what was chosen before.
    private void compare(MouseEvent press) {
        if (press.isShortcutDown() && getItem() != null) {
            press.consume();
            getListView().requestFocus();
            model.compareWith(Against.ANOTHER);
            getListView().getSelectionModel().select(getIndex());
        }
    }

    @Override
    protected void updateItem(@Nullable Revision version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Messages words = workplace.words();
        HBox head = new HBox(Parts.label(when(version.at(), workplace), "version-when"));
        head.getStyleClass().add("version-head");
        head.getChildren().add(Parts.spacer());
        if (version.equals(model.otherProperty().get())) {
            head.getChildren().add(Parts.chip(words.text("inspector.versions.compared"), "compared"));
        }
        if (!version.name().isEmpty()) {
            head.getChildren().add(new Prose(words.language() == Language.AR, version.name(), "chip", "tag"));
        }
        String growth = growth(version);
        if (!growth.isEmpty()) {
            head.getChildren().add(Parts.label(growth, "version-growth"));
        }
        List<String> facts = facts(version);
        setGraphic(new VBox(head, StoryFacts.row(facts, words)));
        setAccessibleText(when(version.at(), workplace) + " " + version.name() + " " + StoryFacts.spoken(facts, words)
                + " " + growth);
    }

    /// How many words it has more or less than the one before, which stands below it.
    private String growth(Revision version) {
        List<Revision> all = getListView().getItems();
        int below = getIndex() + 1;
        if (below <= 0 || below >= all.size()) {
            return "";
        }
        int more = version.words() - all.get(below).words();
        return more == 0 ? "" : workplace.words().growth(more);
    }

    private List<String> facts(Revision version) {
        Messages words = workplace.words();
        List<String> facts = new ArrayList<>();
        facts.add(words.text("cause." + code(version.cause())));
        if (!version.author().isBlank()) {
            facts.add(version.author());
        }
        facts.add(words.text("stage-chip." + code(version.stage())));
        facts.add(words.count("inspector.versions.words", version.words()));
        return facts;
    }

    /// Today's versions are known by their time.
    static String when(Instant moment, Workplace workplace) {
        LocalDate today = LocalDate.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        LocalDate day = LocalDate.ofInstant(moment, workplace.clock().getZone());
        return day.equals(today)
                ? workplace
                        .words()
                        .text("inspector.versions.today", workplace.dates().time(moment))
                : workplace.dates().moment(moment);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
