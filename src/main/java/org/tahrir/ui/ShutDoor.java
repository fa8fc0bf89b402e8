package org.tahrir.ui;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.work.BackupList;
import org.tahrir.ui.work.Dates;

/// What a person sees when their library can't be opened: why, and the ways on. Never an empty library in its place.
final class ShutDoor {
    /// Where a person goes from here.
    ///
    /// @param again tries the same library once more
    /// @param other tries another one
    /// @param restore brings the library back from a backup
    /// @param salvage saves what can still be read of it
    /// @param afresh begins a new library in the same place
    /// @param quit ends the program
    record Ways(
            Runnable again,
            Consumer<Path> other,
            Consumer<Path> restore,
            Runnable salvage,
            Runnable afresh,
            Runnable quit) {}

    private static final double WIDTH = 560;

    private final Stage stage;
    private final Messages words;
    private final Opening.Shut shut;
    private final Outside outside;
    private final Ways ways;
    private final BackupList backups;

    /// @param zone where the machine stands
    ShutDoor(Stage stage, Messages words, Opening.Shut shut, Outside outside, Ways ways, ZoneId zone) {
        this.stage = stage;
        this.words = words;
        this.shut = shut;
        this.outside = outside;
        this.ways = ways;
        House.Digits digits = shut.settings().settings().looks().digits();
        this.backups = new BackupList(new Dates(words.language(), zone, House.DEFAULT.months(), digits), words);
    }

    void show(Look look) {
        VBox panel = new VBox(Parts.label(words.text("shut.title"), "sheet-title"), sentence());
        panel.getStyleClass().addAll("shut-door", words.language() == Language.AR ? "arabic" : "english");
        panel.setNodeOrientation(
                words.language() == Language.AR ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        panel.setPrefWidth(WIDTH);
        if (!shut.backups().isEmpty()) {
            backups.show(shut.backups());
            panel.getChildren().addAll(Parts.label(words.text("backups.title"), "section-heading"), backups);
        }
        if (shut.state() != Opening.Shut.State.WHOLE) {
            panel.getChildren().add(waysBack());
        }
        panel.getChildren().add(answers());
        Scene scene = new Scene(panel);
        look.applyTo(scene);
        stage.setTitle(words.text("app.name"));
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setOnCloseRequest(request -> ways.quit().run());
        stage.show();
    }

    /// What brings stories back: backups first, then what is left in the damaged file.
    private HBox waysBack() {
        HBox row = Parts.row();
        row.getStyleClass().add("shut-door-answers");
        if (!shut.backups().isEmpty()) {
            row.getChildren()
                    .add(answer(
                            "shut.restore",
                            "main-button",
                            () -> backups.chosen()
                                    .ifPresent(backup -> ways.restore().accept(backup.file()))));
        }
        Button file = Parts.button(words.text("shut.restore-file"), "quiet-button");
        file.setOnAction(e -> outside.askForFiles(words.text("shut.restore-file-title"), backupFiles()).stream()
                .findFirst()
                .ifPresent(chosen -> {
                    stage.close();
                    ways.restore().accept(chosen);
                }));
        row.getChildren().add(file);
        if (shut.state() == Opening.Shut.State.DAMAGED) {
            row.getChildren().add(answer("shut.salvage", "quiet-button", ways.salvage()));
        }
        return row;
    }

    private Outside.Kind backupFiles() {
        return new Outside.Kind(words.text("backups.title"), List.of("*.db"));
    }

    private Label sentence() {
        String tried = shut.tried().stream()
                .map(notice -> Sentences.of(words, notice) + "\n")
                .collect(Collectors.joining());
        Label sentence = Parts.label(tried + Sentences.of(words, shut.why()), "shut-door-sentence");
        sentence.setWrapText(true);
        return sentence;
    }

    private HBox answers() {
        HBox answers = Parts.row();
        answers.getStyleClass().add("shut-door-answers");
        String first = shut.backups().isEmpty() ? "main-button" : "quiet-button";
        answers.getChildren().add(answer("shut.again", first, ways.again()));
        if (shut.state() == Opening.Shut.State.GONE) {
            answers.getChildren().add(answer("shut.afresh", "quiet-button", ways.afresh()));
        }
        Button other = Parts.button(words.text("shut.elsewhere"), "quiet-button");
        other.setOnAction(e -> outside.askForFolder(words.text("shut.elsewhere-title"), shut.library())
                .ifPresent(folder -> {
                    stage.close();
                    ways.other().accept(folder);
                }));
        answers.getChildren().addAll(other, Parts.spacer(), answer("shut.quit", "quiet-button", ways.quit()));
        return answers;
    }

    private Button answer(String key, String style, Runnable way) {
        Button answer = Parts.button(words.text(key), style);
        answer.setOnAction(e -> {
            stage.close();
            way.run();
        });
        return answer;
    }
}
