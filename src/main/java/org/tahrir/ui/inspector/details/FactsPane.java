package org.tahrir.ui.inspector.details;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.tahrir.article.Published;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Workplace;

/// What is known of the story and nobody types: whose it is, when it was made, what of it is out.
final class FactsPane extends GridPane {
    private record Fact(String key, String value) {}

    private final Workplace workplace;
    private List<Fact> shown = List.of();

    FactsPane(Workplace workplace) {
        this.workplace = workplace;
        getStyleClass().add("facts-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().addAll(names, values);
    }

    /// Shows a story; nothing is built anew as long as it says the same, which it does with nearly every key.
    void show(Story story) {
        List<Fact> now = facts(story);
        if (!now.equals(shown)) {
            shown = now;
            getChildren().clear();
            now.forEach(this::add);
        }
    }

    private List<Fact> facts(Story story) {
        Messages words = workplace.words();
        String stage = words.text("stage-chip." + story.stage().name().toLowerCase(Locale.ROOT));
        return Stream.of(
                        new Fact("inspector.facts.stage", stage),
                        new Fact("inspector.facts.reason", story.reason()),
                        new Fact("inspector.facts.owner", story.owner()),
                        new Fact("inspector.facts.created", workplace.dates().moment(story.created())),
                        new Fact("inspector.facts.modified", workplace.dates().moment(story.modified())),
                        new Fact("inspector.facts.published", published(story.published(), words)),
                        new Fact(
                                "field-name.external-id",
                                story.article().origin().externalId()),
                        new Fact("inspector.facts.id", story.id().toString()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private static String published(Published published, Messages words) {
        return published.isOut()
                ? words.text(
                        "inspector.facts.version",
                        published.version(),
                        words.text("inspector.published."
                                + published.action().name().toLowerCase(Locale.ROOT)))
                : words.text("inspector.facts.never");
    }

    private void add(Fact fact) {
        Messages words = workplace.words();
        int row = getRowCount();
        Label name = Parts.label(words.text(fact.key()), "facts");
        name.setMinWidth(USE_PREF_SIZE);
        Prose text = new Prose(words.language() == Language.AR, fact.value(), "facts", "fact-value");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(text);
        add(name, 0, row);
        add(text, 1, row);
    }
}
