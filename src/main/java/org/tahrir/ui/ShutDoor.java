package org.tahrir.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;

/// What a person sees when their library can't be opened: why, and the ways on. Never an empty library in its place.
final class ShutDoor {
    /// Where a person goes from here.
    ///
    /// @param again tries the same library once more
    /// @param other tries another one
    /// @param afresh begins a new library in the same place
    /// @param quit ends the program
    record Ways(Runnable again, Consumer<Path> other, Runnable afresh, Runnable quit) {}

    private static final double WIDTH = 560;

    private final Stage stage;
    private final Messages words;
    private final Opening.Shut shut;
    private final Outside outside;
    private final Ways ways;

    ShutDoor(Stage stage, Messages words, Opening.Shut shut, Outside outside, Ways ways) {
        this.stage = stage;
        this.words = words;
        this.shut = shut;
        this.outside = outside;
        this.ways = ways;
    }

    void show(Look look) {
        VBox panel = new VBox(Parts.label(words.text("shut.title"), "sheet-title"), sentence(), answers());
        panel.getStyleClass().addAll("shut-door", words.language() == Language.AR ? "arabic" : "english");
        panel.setNodeOrientation(
                words.language() == Language.AR ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        panel.setPrefWidth(WIDTH);
        Scene scene = new Scene(panel);
        look.applyTo(scene);
        stage.setTitle(words.text("app.name"));
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setOnCloseRequest(request -> ways.quit().run());
        stage.show();
    }

    private Label sentence() {
        Label sentence = Parts.label(Sentences.of(words, shut.why()), "shut-door-sentence");
        sentence.setWrapText(true);
        return sentence;
    }

    private HBox answers() {
        HBox answers = Parts.row();
        answers.getStyleClass().add("shut-door-answers");
        answers.getChildren().add(answer("shut.again", "main-button", ways.again()));
        if (shut.vanished()) {
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
