package org.tahrir.ui.inspector.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Revision;
import org.tahrir.ui.inspector.parts.StoryFacts;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// One version: when, its name, who, why, where the story stood and how long it was.
final class VersionCell extends ListCell<Revision> {
    private final Workplace workplace;

    VersionCell(Workplace workplace) {
        this.workplace = workplace;
        getStyleClass().add("version-cell");
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
        HBox head = new HBox(Parts.label(when(version.at()), "version-when"));
        head.getStyleClass().add("version-head");
        if (!version.name().isEmpty()) {
            head.getChildren()
                    .addAll(Parts.spacer(), new Prose(words.language() == Language.AR, version.name(), "chip", "tag"));
        }
        List<String> facts = facts(version);
        setGraphic(new VBox(head, StoryFacts.row(facts, words)));
        setAccessibleText(when(version.at()) + " " + version.name() + " " + StoryFacts.spoken(facts, words));
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
    private String when(Instant moment) {
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
