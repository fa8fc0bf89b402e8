package org.tahrir.ui.paper;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Headlines;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The lines above the text: kicker, headline and standfirst to be written in, and the line that says who, where and
/// when. It stands as its story runs, whatever the interface does. Enter, Tab, Up and Down lead from one to the next
/// and into the text.
final class PaperHead extends VBox {
    /// One line of the head and where it lies in a story.
    private record Line(
            BidiField field, Function<Headlines, String> read, BiFunction<Headlines, String, Headlines> write) {}

    private final OpenStory open;
    private final Label breaking;
    private final HBox first;
    private final Node byline;
    private final Line kicker;
    private final Line headline;
    private final Line standfirst;
    private final List<Line> lines;
    private boolean showing;

    /// A head without a story.
    ///
    /// @param byline the line that says who, where and when
    /// @param end what stands at the end of the first line
    PaperHead(Messages words, OpenStory open, Node byline, Node end) {
        this.open = open;
        this.byline = byline;
        getStyleClass().add("paper-head");
        breaking = Parts.chip(words.text("paper.breaking"), "paper-breaking");
        breaking.managedProperty().bind(breaking.visibleProperty());
        kicker = new Line(field(words, "kicker", BidiField.Lines.ONE), Headlines::kicker, Headlines::withKicker);
        headline = new Line(
                field(words, "headline", BidiField.Lines.WRAPPED), Headlines::headline, Headlines::withHeadline);
        standfirst = new Line(
                field(words, "standfirst", BidiField.Lines.WRAPPED), Headlines::standfirst, Headlines::withStandfirst);
        lines = List.of(kicker, headline, standfirst);
        HBox.setHgrow(kicker.field(), Priority.ALWAYS);
        first = Parts.row(breaking, kicker.field(), end);
        first.getStyleClass().add("paper-first-line");
        end.setNodeOrientation(orientation(words.language() == Language.AR));
        getChildren().addAll(first, headline.field(), standfirst.field(), byline);
        lines.forEach(this::write);
    }

    private static BidiField field(Messages words, String name, BidiField.Lines kind) {
        return new BidiField(words.text("field-name." + name), kind, Direction.RTL, name).helped();
    }

    /// Shows the open story from now on.
    void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
        ties.on(
                open.readOnlyProperty(),
                why -> lines.forEach(line -> line.field().setEditable(why.isEmpty())));
    }

    /// Leads the lines into the text.
    ///
    /// @param text puts the caret at the beginning of the text
    void leadInto(Runnable text) {
        for (int i = 0; i < lines.size(); i++) {
            BidiField field = lines.get(i).field();
            Runnable up = i == 0 ? () -> {} : lines.get(i - 1).field()::focusEnd;
            @Nullable BidiField below = i + 1 < lines.size() ? lines.get(i + 1).field() : null;
            Runnable down = below == null ? text : below::focusStart;
            Runnable next = below == null ? text : below::focusEnd;
            field.setOnLeave(up, down);
            field.setOnEnter(next);
            if (below == null) {
                field.addEventFilter(KeyEvent.KEY_PRESSED, key -> tab(key, up, next));
            }
        }
    }

    /// What the keys for the direction do in a line: it runs as the story does, and nothing else is kept.
    void onTurn(Runnable tell) {
        lines.forEach(line -> line.field().setOnTurn(direction -> tell.run()));
    }

    /// From the text back to the last line of the head.
    void focusEnd() {
        standfirst.field().focusEnd();
    }

    /// Whether the caret is in one of the lines.
    boolean isWritten() {
        return lines.stream().anyMatch(line -> line.field().isFieldFocused());
    }

    void focusHeadline() {
        headline.field().focusEnd();
    }

    /// Where the headline ends, in pixels from the head's top.
    double headlineEnd() {
        return headline.field().getBoundsInParent().getMaxY();
    }

    private static void tab(KeyEvent key, Runnable up, Runnable next) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            (key.isShiftDown() ? up : next).run();
        }
    }

    private static NodeOrientation orientation(boolean rtl) {
        return rtl ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private void write(Line line) {
        line.field().textProperty().addListener((o, was, is) -> {
            if (!showing) {
                open.edit(article -> article.withHeadlines(line.write().apply(article.headlines(), is)));
            }
        });
    }

    private void show(@Nullable Story story) {
        if (story == null) {
            return;
        }
        Article article = story.article();
        NodeOrientation runs = orientation(article.direction() != Direction.LTR);
        first.setNodeOrientation(runs);
        byline.setNodeOrientation(runs);
        showing = true;
        for (Line line : lines) {
            line.field().setStoryDirection(article.direction());
            line.field().setText(line.read().apply(article.headlines()));
        }
        showing = false;
        breaking.setVisible(article.filing().breaking());
    }
}
