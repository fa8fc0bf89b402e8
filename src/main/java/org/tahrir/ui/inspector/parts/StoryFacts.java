package org.tahrir.ui.inspector.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.HBox;
import org.tahrir.desk.Glance;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// The quiet line under a headline: `محليات · 3 أيلول 2026 · مُصدَّرة`.
public final class StoryFacts {
    private StoryFacts() {}

    /// Section, day and stage of a story, as far as it has them.
    public static List<String> of(Glance story, Workplace workplace) {
        Messages words = workplace.words();
        List<String> facts = new ArrayList<>();
        if (!story.section().isBlank()) {
            facts.add(story.section());
        }
        facts.add(
                story.date() == null
                        ? workplace.dates().day(story.modified())
                        : workplace.dates().day(story.date()));
        facts.add(
                story.killed()
                        ? words.text("inspector.killed")
                        : words.text("stage-chip." + story.stage().name().toLowerCase(Locale.ROOT)));
        return facts;
    }

    /// Facts in a row, each by its own direction, with dots between.
    public static HBox row(List<String> facts, Messages words) {
        HBox row = new HBox();
        row.getStyleClass().add("facts-row");
        for (String fact : facts) {
            if (!row.getChildren().isEmpty()) {
                row.getChildren().add(Parts.label("·", "facts"));
            }
            row.getChildren().add(new Prose(words.language() == Language.AR, fact, "facts"));
        }
        return row;
    }

    /// Facts as one sentence, for screen readers.
    public static String spoken(List<String> facts, Messages words) {
        return String.join(words.language() == Language.AR ? "، " : ", ", facts);
    }
}
