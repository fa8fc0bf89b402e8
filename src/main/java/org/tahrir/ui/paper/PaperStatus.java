package org.tahrir.ui.paper;

import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.text.Direction;
import org.tahrir.text.TextCount;
import org.tahrir.ui.editor.CaretState;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The line under the text: how long it is for its writer and its reader, which way the paragraph runs, and the size of
/// the letters.
final class PaperStatus extends HBox {
    /// Where it is narrower the characters are left out.
    private static final double ROOM_FOR_ALL = 578;

    private final Workplace workplace;
    private final Messages words;
    private final Label count = Parts.label("", "status-words");
    private final Label characters = Parts.label("", "status-characters");
    private final Label reading = Parts.label("", "status-reading");
    private final Button direction;
    private final Button zoom;

    PaperStatus(Workplace workplace, Command turn) {
        this.workplace = workplace;
        this.words = workplace.words();
        getStyleClass().addAll("row", "paper-status");
        direction = Parts.runs(new Button(), turn, words);
        zoom = Parts.named(new Button(), words.text("command.view.usual-size"));
        zoom.setOnAction(e -> workplace.change(settings -> settings.withZoom(Settings.DEFAULT.zoom())));
        for (Button button : List.of(direction, zoom)) {
            button.getStyleClass().setAll("status-button");
            button.setFocusTraversable(false);
        }
        getChildren().addAll(count, characters, reading, direction, Parts.spacer(), zoom);
        for (Label label : List.of(count, characters, reading)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        characters.managedProperty().bind(characters.visibleProperty());
        characters.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_ALL));
    }

    void follow(Ties ties) {
        ties.on(workplace.settingsProperty(), settings -> zoom.setText(words.text("paper.zoom", settings.zoom())));
    }

    void show(TextCount text) {
        count.setText(words.count("paper.count-words", text.words()));
        characters.setText(words.count("paper.count-characters", text.characters()));
        reading.setText(reading(text.readingTime()));
    }

    void show(CaretState caret) {
        String way = caret.rtl() ? "rtl" : "ltr";
        String chosen = caret.direction() == Direction.INHERIT ? "automatic" : "chosen";
        direction.setText(words.text("paper.direction." + chosen, words.text("paper.direction." + way)));
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
