package org.tahrir.ui.paper;

import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Origin;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The calm line between head and text that says who wrote it, where it comes from and when. Each part leads to its
/// field among the details.
final class BylineRow extends HBox {
    private final Workplace workplace;
    private final OpenStory open;
    private final Consumer<String> toField;
    private final Label by;
    private final Fact author;
    private final Fact place;
    private final Fact date;

    /// A line without a story.
    ///
    /// @param toField leads to a field by its name
    BylineRow(Workplace workplace, OpenStory open, Consumer<String> toField) {
        this.workplace = workplace;
        this.open = open;
        this.toField = toField;
        getStyleClass().addAll("row", "paper-byline");
        by = Parts.label(workplace.words().text("paper.by"), "paper-by");
        author = new Fact("paper.no-byline", "authors", "paper-author");
        place = new Fact("paper.no-place", "place", "paper-place");
        date = new Fact("paper.no-date", "date", "paper-date");
        by.managedProperty().bind(by.visibleProperty());
        HBox who = Parts.row(by, author);
        who.getStyleClass().add("paper-who");
        getChildren().addAll(who, place, date);
    }

    /// Shows the open story from now on.
    void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
        ties.later(workplace.names().stateProperty(), names -> show(open.story()));
    }

    private void show(@Nullable Story story) {
        if (story == null) {
            return;
        }
        Article article = story.article();
        boolean arabic = workplace.words().language() == Language.AR;
        by.setVisible(
                article.byline().line().isBlank() && !article.byline().authors().isEmpty());
        author.show(article.byline().shown(arabic ? "، " : ", "));
        place.show(origin(article.origin()));
        OffsetDateTime moment = article.origin().date();
        date.show(moment == null ? "" : workplace.dates().day(moment));
    }

    private static String origin(Origin origin) {
        return Stream.of(origin.place(), origin.source(), origin.agency())
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /// A part of the line: what the story says, or what is still to be said.
    private final class Fact extends Button {
        private final Prose words;
        private final String none;

        Fact(String none, String field, String style) {
            Messages messages = workplace.words();
            this.none = messages.text(none);
            words = new Prose(messages.language() == Language.AR, this.none);
            setGraphic(words);
            getStyleClass().setAll("paper-fact", style);
            setFocusTraversable(false);
            setMinWidth(0);
            setOnAction(e -> toField.accept(field));
            Parts.named(this, messages.text("paper.to-details"));
        }

        void show(String said) {
            words.setText(said.isBlank() ? none : said);
            words.getStyleClass().remove("paper-unsaid");
            if (said.isBlank()) {
                words.getStyleClass().add("paper-unsaid");
            }
            setAccessibleText(words.getText());
        }
    }
}
