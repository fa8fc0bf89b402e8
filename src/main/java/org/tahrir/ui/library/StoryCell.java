package org.tahrir.ui.library;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.store.Listed;
import org.tahrir.store.StorySummary;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.Ago;
import org.tahrir.ui.work.Workplace;

/// Headline, first line, stage and facts of a story. The nodes are made once per cell and filled again while scrolling.
final class StoryCell extends ListCell<Row> {
    private static final double SCROLL_BAR = 10;
    private static final String DOT = "· ";

    private final Workplace workplace;
    private final Messages words;
    private final Prose headline;
    private final Prose opening;
    private final Label breaking;
    private final Label stage = Parts.chip("");
    private final Label correction = Parts.chip("", "stage-correction");
    private final Prose section;
    private final Label facts = Parts.label("", "facts");
    private final VBox card;

    StoryCell(Workplace workplace) {
        this.workplace = workplace;
        this.words = workplace.words();
        boolean arabic = words.language() == Language.AR;
        headline = new Prose(arabic, "", "card-headline");
        headline.setWrapText(true);
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        opening = new Prose(arabic, "", "card-line");
        opening.setMaxWidth(Double.MAX_VALUE);
        breaking = Parts.chip(words.text("list.breaking"), "breaking");
        section = new Prose(arabic, "", "facts", "card-section");
        facts.setMinWidth(Region.USE_PREF_SIZE);
        HBox factRow = Parts.row(section, facts);
        factRow.getStyleClass().add("card-facts");
        HBox foot = Parts.row(breaking, stage, correction, factRow);
        foot.getStyleClass().add("card-foot");
        card = new VBox(headline, opening, foot);
        card.getStyleClass().add("story-card");
        getStyleClass().add("story-cell");
        // the same lines with a scroll bar and without, or the height measured isn't the height needed
        listViewProperty().addListener((o, was, list) -> {
            if (list != null) {
                card.prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
                card.maxWidthProperty().bind(card.prefWidthProperty());
            }
        });
        setPrefWidth(0); // the list's width decides, not the longest line
    }

    /// A list asks with no width; a headline that wraps needs the real one.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty() || getListView() == null) {
            return super.computePrefHeight(width);
        }
        return Math.ceil(card.prefHeight(getListView().getWidth() - SCROLL_BAR)) + 1;
    }

    /// The same row is written anew when time has passed.
    @Override
    protected boolean isItemChanged(Row was, Row is) {
        return true;
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty || row == null ? null : card);
        if (!empty && row != null) {
            Listed line = row.story();
            if (line == null) {
                showNothing();
            } else {
                show(line);
            }
        }
    }

    private void showNothing() {
        headline.setText(" ");
        opening.setText(" ");
        facts.setText(" ");
        show(section, false);
        show(breaking, false);
        show(stage, false);
        show(correction, false);
        setAccessibleText(words.text("list.reading"));
    }

    private void show(Listed line) {
        StorySummary story = line.story();
        boolean untitled = story.headline().isBlank();
        headline.setText(untitled ? words.text("list.untitled") : story.headline());
        headline.getStyleClass().remove("card-untitled");
        if (untitled) {
            headline.getStyleClass().add("card-untitled");
        }
        opening.setText(line.opening().isBlank() ? words.text(held(line.held())) : line.opening());
        show(breaking, story.breaking());
        showStage(story.stage(), line.correction());
        String when = new Ago(words, workplace.dates())
                .text(story.modified(), workplace.clock().instant());
        String count = words.count("list.words", story.words());
        // Apart, so that a section in the other script doesn't drag the number along.
        boolean room =
                !story.section().isBlank() && !(stage.isVisible() && correction.isVisible()) && !story.breaking();
        section.setText(story.section());
        show(section, room);
        facts.setText((room ? DOT : "") + count + " " + DOT + when);
        setAccessibleText(headline.getText() + ", " + (story.breaking() ? breaking.getText() + ", " : "")
                + stage.getText() + ", " + story.section() + " " + facts.getText());
    }

    private static String held(Listed.Held held) {
        return switch (held) {
            case NOTHING -> "list.no-text";
            case PICTURE -> "list.picture";
            case TABLE -> "list.table";
        };
    }

    /// A correction under way stands in place of the stage; one that readers know stands beside it.
    private void showStage(Stage at, Correction.@Nullable Kind told) {
        stage.setText(words.text("stage-chip." + at.code()));
        stage.getStyleClass().setAll("label", "chip", "stage-" + at.code());
        show(stage, told == null || at != Stage.READY);
        if (told != null) {
            correction.setText(words.text("correction-chip." + told.name().toLowerCase(java.util.Locale.ROOT)));
        }
        show(correction, told != null);
    }

    private static void show(Label chip, boolean shown) {
        chip.setVisible(shown);
        chip.setManaged(shown);
    }
}
