package org.tahrir.ui.inspector.details;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Messages;
import org.tahrir.store.DeskLists;
import org.tahrir.ui.difference.Wording;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.NameMatches;
import org.tahrir.ui.inspector.parts.Reveal;
import org.tahrir.ui.inspector.parts.Shown;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The fields of the story on the paper, in four groups. Kicker, headline and standfirst stand on the paper.
public final class DetailsView extends ScrollPane {
    private final Workplace workplace;
    private final OpenStory open;
    private final DetailsModel model;
    private final Messages words;
    private final Map<String, FieldRow> rows = new LinkedHashMap<>();
    private final FactsPane facts;
    private @Nullable StoryId shown;

    public DetailsView(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        this.words = workplace.words();
        this.model = new DetailsModel(workplace, open);
        this.facts = new FactsPane(workplace);
        Wording wording = Wording.of(workplace);
        VBox content = new VBox(
                group(
                        "inspector.details.origin",
                        line("byline"),
                        put(new AuthorsRow(model, words, wording, typed -> names(DeskLists.Kind.PERSON, typed))),
                        beside(pick("source", DeskLists.Kind.SOURCE), pick("agency", DeskLists.Kind.SOURCE)),
                        line("place"),
                        put(new MomentRow("date", model, words))),
                group(
                        "inspector.details.filing",
                        beside(pick("section", DeskLists.Kind.SECTION), put(new LanguageRow(model, words))),
                        put(new ChipsRow<>("topics", model, words, ChipKind.topics(), typed -> List.of())),
                        put(new ChipsRow<>("keywords", model, words, ChipKind.keywords(), typed -> List.of())),
                        urgency(),
                        put(new SlugRow(model, words))),
                group(
                        "inspector.details.clearance",
                        put(new MomentRow("embargo", model, words)),
                        put(new LineRow("note", BidiField.Lines.WRAPPED, model, words)),
                        line("rights"),
                        flag("legal"),
                        flag("hold")),
                group("inspector.details.facts", line("address"), facts));
        content.getStyleClass().add("details");
        getStyleClass().add("inspector-scroll");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Shown.whileShown(this, this::listen);
    }

    /// Puts the focus into a field; a name of none of them changes nothing.
    ///
    /// @param name as in [org.tahrir.desk.Fields]
    public void focusField(String name) {
        FieldRow row = rows.get(name);
        if (row != null) {
            row.focusField();
        }
    }

    FieldRow row(String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    private void listen(Ties ties) {
        Reveal.focusedIn(this, ties);
        ties.on(open.storyProperty(), story -> show());
        ties.later(open.readOnlyProperty(), why -> show());
        ties.later(workplace.names().stateProperty(), state -> show());
        ties.add(open.onSettle(() -> rows.values().forEach(FieldRow::give)));
    }

    private void show() {
        Story story = open.story();
        getContent().setVisible(story != null);
        if (story == null) {
            shown = null;
            return;
        }
        boolean writable = open.readOnlyProperty().get().isEmpty();
        boolean other = !story.id().equals(shown);
        shown = story.id();
        rows.values().forEach(row -> row.show(story.article(), writable, other));
        facts.show(story);
    }

    private List<String> names(DeskLists.Kind kind, String typed) {
        return NameMatches.of(workplace.names().of(kind), typed);
    }

    private Node group(String key, Node... fields) {
        VBox group = new VBox(Parts.label(words.text(key), "section-heading"));
        group.getStyleClass().add("field-group");
        group.getChildren().addAll(fields);
        return group;
    }

    private static Node beside(FieldRow first, FieldRow second) {
        HBox pair = new HBox(first, second);
        pair.getStyleClass().add("field-pair");
        for (FieldRow row : List.of(first, second)) {
            HBox.setHgrow(row, Priority.ALWAYS);
            row.setPrefWidth(0);
            row.setMinWidth(0);
        }
        return pair;
    }

    /// The switch for breaking news stands on the line of the urgency's name.
    private Node urgency() {
        FieldRow breaking = flag("breaking");
        StackPane both = new StackPane(put(new UrgencyRow(model, words)), breaking);
        breaking.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(breaking, Pos.TOP_RIGHT);
        return both;
    }

    private FieldRow line(String field) {
        return put(new LineRow(field, BidiField.Lines.ONE, model, words));
    }

    private FieldRow pick(String field, DeskLists.Kind kind) {
        return put(new PickRow(field, model, words, typed -> names(kind, typed)));
    }

    private FieldRow flag(String field) {
        return put(
                switch (field) {
                    case "breaking" ->
                        new FlagRow(
                                field,
                                model,
                                words,
                                article -> article.filing().breaking(),
                                (article, on) ->
                                        article.withFiling(article.filing().withBreaking(on)));
                    case "legal" ->
                        new FlagRow(
                                field,
                                model,
                                words,
                                article -> article.clearance().legal(),
                                (article, on) -> article.withClearance(
                                        article.clearance().withLegal(on)));
                    default ->
                        new FlagRow(
                                field,
                                model,
                                words,
                                article -> article.clearance().hold(),
                                (article, on) -> article.withClearance(
                                        article.clearance().withHold(on)));
                });
    }

    private FieldRow put(FieldRow row) {
        rows.put(row.field, row);
        return row;
    }
}
