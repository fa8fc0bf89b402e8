package org.tahrir.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;

/// What was found, under the search field. The keyboard stays in the field; the mouse may choose here.
public final class ResultsPane extends StackPane {
    private static final double SCROLL_BAR = 12;

    private final PaletteModel model;
    private final Messages words;
    private final Runnable run;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final List<ResultRow> rows = new ArrayList<>();

    ResultsPane(PaletteModel model, Messages words, Runnable run) {
        this.model = model;
        this.words = words;
        this.run = run;
        getStyleClass().add("results-pane");
        lines.getStyleClass().add("results-lines");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.text("palette.results"));
        setVisible(false);
        getChildren().add(scroll);
        model.entries().addListener((ListChangeListener<Entry>) change -> fill());
        model.nothingProperty().addListener((o, was, is) -> fill());
        model.unreadProperty().addListener((o, was, is) -> fill());
        model.selectedProperty().addListener((o, was, is) -> mark());
    }

    /// As high as its lines; the window may give it less.
    @Override
    protected double computePrefHeight(double width) {
        return lines.prefHeight(Math.max(0, width - SCROLL_BAR)) + 2;
    }

    private void fill() {
        rows.clear();
        lines.getChildren().clear();
        Class<?> kind = null;
        for (int line = 0; line < model.entries().size(); line++) {
            Entry entry = model.entries().get(line);
            if (!entry.getClass().equals(kind)) {
                kind = entry.getClass();
                lines.getChildren().add(Parts.label(words.text(heading(entry)), "section-heading", "results-heading"));
            }
            ResultRow row = new ResultRow(entry, words);
            int number = line;
            row.setOnMouseMoved(e -> model.select(number));
            row.setOnMousePressed(e -> {
                e.consume();
                model.select(number);
                run.run();
            });
            rows.add(row);
            lines.getChildren().add(row);
        }
        if (model.nothingProperty().get()) {
            lines.getChildren().add(Parts.label(words.text("palette.nothing"), "results-nothing"));
        }
        Notice unread = model.unreadProperty().get();
        if (unread != null) {
            Label sentence = Parts.label(Sentences.of(words, unread), "results-nothing");
            sentence.setWrapText(true);
            lines.getChildren().addFirst(sentence);
        }
        mark();
        requestLayout();
    }

    private static String heading(Entry entry) {
        return switch (entry) {
            case Entry.Found ignored -> "palette.stories";
            case Entry.Recent ignored -> "palette.recent";
            case Entry.Doing ignored -> "palette.commands";
        };
    }

    private void mark() {
        for (int line = 0; line < rows.size(); line++) {
            rows.get(line).setSelected(line == model.selectedProperty().get());
        }
        int selected = model.selectedProperty().get();
        if (selected >= 0 && selected < rows.size()) {
            show(rows.get(selected));
        }
    }

    private void show(ResultRow row) {
        Bounds at = row.getBoundsInParent();
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * hidden;
        if (hidden <= 0) {
            return;
        }
        if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / hidden);
        } else if (at.getMaxY() > top + scroll.getViewportBounds().getHeight()) {
            scroll.setVvalue((at.getMaxY() - scroll.getViewportBounds().getHeight()) / hidden);
        }
    }
}
