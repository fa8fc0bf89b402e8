package org.tahrir.ui.paper;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.tahrir.settings.Looks;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.text.TextCount;
import org.tahrir.ui.editor.CaretState;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The line under the text: how long it is for its writer and its reader, which way the paragraph runs, and the size of
/// the letters. Where it is narrow it says less rather than half: the way alone, then no characters, then no reading
/// time.
final class PaperStatus extends HBox {
    /// What is left out, one after the other.
    private static final int SHORT_WAY = 1;

    private static final int NO_CHARACTERS = 2;
    private static final int NO_READING = 3;

    private final Workplace workplace;
    private final Commands commands;
    private final Messages words;
    private final Label count = Parts.label("", "status-words");
    private final Label characters = Parts.label("", "status-characters");
    private final Label reading = Parts.label("", "status-reading");
    private final Button direction;
    private final Button zoom;
    private String way = "";
    private String wholeWay = "";

    PaperStatus(Workplace workplace, Commands commands) {
        this.commands = commands;
        this.workplace = workplace;
        this.words = workplace.words();
        getStyleClass().addAll("row", "paper-status");
        direction = Parts.runs(new Button(), commands.get(FormatCommands.TURN), words);
        zoom = Parts.named(new Button(), words.text("command.view.usual-size"));
        zoom.setOnAction(e ->
                workplace.change(settings -> settings.withLooks(looks -> looks.withZoom(Looks.DEFAULT.zoom()))));
        for (Button button : List.of(direction, zoom)) {
            button.getStyleClass().setAll("status-button");
            button.setFocusTraversable(false);
        }
        getChildren().addAll(count, characters, reading, direction, Parts.spacer(), zoom);
        for (Label label : List.of(count, characters, reading)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        characters.managedProperty().bind(characters.visibleProperty());
        reading.managedProperty().bind(reading.visibleProperty());
    }

    void follow(Ties ties) {
        commands.find("view.usual-size").ifPresent(command -> Parts.named(zoom, command.tip(words)));
        ties.on(
                workplace.settingsProperty(),
                settings ->
                        zoom.setText(words.text("paper.zoom", settings.looks().zoom())));
    }

    void show(TextCount text) {
        count.setText(words.count("paper.count-words", text.words()));
        characters.setText(words.count("paper.count-characters", text.characters()));
        reading.setText(reading(text.readingTime()));
    }

    /// Says that the text couldn't be counted, until it is.
    void showUncounted() {
        count.setText(words.text("paper.uncounted"));
        characters.setText("");
        reading.setText("");
    }

    void show(CaretState caret) {
        String chosen = caret.direction() == Direction.INHERIT ? "automatic" : "chosen";
        way = words.text("paper.direction." + (caret.rtl() ? "rtl" : "ltr"));
        wholeWay = words.text("paper.direction." + chosen, way);
        direction.setAccessibleText(wholeWay);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        int less = 0;
        while (less < NO_READING && !fits(less)) {
            less++;
        }
        direction.setText(less < SHORT_WAY ? wholeWay : way);
        characters.setVisible(less < NO_CHARACTERS);
        reading.setVisible(less < NO_READING && !reading.getText().isEmpty());
        super.layoutChildren();
    }

    private boolean fits(int less) {
        double needed = snappedLeftInset() + snappedRightInset() + width(count, count.getText());
        needed += width(direction, less < SHORT_WAY ? wholeWay : way) + width(zoom, zoom.getText());
        needed += less < NO_CHARACTERS ? width(characters, characters.getText()) : 0;
        needed += less < NO_READING ? width(reading, reading.getText()) : 0;
        return needed <= getWidth();
    }

    private double width(Labeled part, String says) {
        Text text = new Text(says);
        text.setFont(part.getFont());
        return Math.ceil(text.getLayoutBounds().getWidth()) + getSpacing();
    }

    private String reading(Duration time) {
        if (time.isZero()) {
            return "";
        }
        return time.compareTo(Duration.ofMinutes(1)) < 0
                ? words.text("paper.reading-less")
                : words.count("paper.reading", Math.round(time.toSeconds() / 60.0));
    }
}
