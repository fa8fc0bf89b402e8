package org.tahrir.ui.paper;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Parts;

/// The paper while no story is open: says how one comes on it.
final class EmptyPaper extends VBox {
    private final Messages words;
    private final Commands commands;

    EmptyPaper(Messages words, Commands commands) {
        this.words = words;
        this.commands = commands;
        getStyleClass().addAll("empty-state", "paper-empty");
        sceneProperty().addListener((o, was, is) -> fill());
    }

    /// Other parts of the window may add their commands later than the paper is made.
    private void fill() {
        Label sentence = Parts.label(words.text("paper.empty"), "empty-sentence");
        sentence.setWrapText(true);
        getChildren().setAll(Parts.label(words.text("paper.empty-title"), "empty-title"), sentence);
        Optional<Command> fresh = commands.find("story.new");
        fresh.ifPresent(command ->
                getChildren().add(Parts.runs(Parts.button(command.label(words), "quiet-button"), command, words)));
    }
}
