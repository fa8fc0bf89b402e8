package org.tahrir.ui.inspector.details;

import java.util.Locale;
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
    private final Workplace workplace;

    FactsPane(Workplace workplace) {
        this.workplace = workplace;
        getStyleClass().add("facts-grid");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setFillWidth(true);
        getColumnConstraints().addAll(names, values);
    }

    void show(Story story) {
        Messages words = workplace.words();
        getChildren().clear();
        add(
                "inspector.facts.stage",
                words.text("stage-chip." + story.stage().name().toLowerCase(Locale.ROOT)));
        add("inspector.facts.reason", story.reason());
        add("inspector.facts.owner", story.owner());
        add("inspector.facts.created", workplace.dates().moment(story.created()));
        add("inspector.facts.modified", workplace.dates().moment(story.modified()));
        add("inspector.facts.published", published(story.published(), words));
        add("field-name.external-id", story.article().origin().externalId());
        add("inspector.facts.id", story.id().toString());
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

    private void add(String key, String value) {
        if (value.isBlank()) {
            return;
        }
        Messages words = workplace.words();
        int row = getRowCount();
        Label name = Parts.label(words.text(key), "facts");
        name.setMinWidth(USE_PREF_SIZE);
        Prose text = new Prose(words.language() == Language.AR, value, "facts", "fact-value");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(text);
        add(name, 0, row);
        add(text, 1, row);
    }
}
