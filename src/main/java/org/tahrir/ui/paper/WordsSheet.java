package org.tahrir.ui.paper;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Unfinished;

/// Asks for the words that go with a move: to the reporter, why a story is returned; to readers, what was changed.
final class WordsSheet extends VBox implements Unfinished {
    private final BidiField field;

    /// A sheet for a move.
    ///
    /// @param begun what was written before, to go on from
    /// @param said hears the words, which aren't blank
    /// @param givenUp when the move isn't wanted any more
    WordsSheet(Messages words, StoryMove move, String begun, Consumer<String> said, Runnable givenUp) {
        getStyleClass().addAll("sheet-panel", "words-sheet");
        String key = "paper.words." + move.code();
        Label why = Parts.label(words.text(key + ".why"), "question-sentence");
        why.setWrapText(true);
        Direction around = words.language() == Language.AR ? Direction.RTL : Direction.LTR;
        field = new BidiField(words.text(key + ".field"), BidiField.Lines.WRAPPED, around, "words-field").helped();
        field.setText(begun);
        field.focusEnd();
        HBox box = Parts.row(field);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        box.getStyleClass().addAll("field-box", "words-box");
        Button go = Parts.button(words.text(key + ".go"), "main-button");
        go.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
        Runnable accept = () -> {
            if (!field.getText().isBlank()) {
                said.accept(field.getText().strip());
            }
        };
        go.setOnAction(e -> accept.run());
        field.setOnEnter(accept);
        addEventHandler(KeyEvent.KEY_PRESSED, stroke -> {
            if (stroke.getCode() == KeyCode.ENTER && stroke.isShortcutDown()) {
                stroke.consume();
                accept.run();
            }
        });
        Button cancel = Parts.button(words.text("window.cancel"), "quiet-button");
        cancel.setOnAction(e -> givenUp.run());
        HBox foot = Parts.row(go, cancel);
        foot.getStyleClass().add("question-answers");
        setAccessibleText(words.text(key + ".title"));
        getChildren().addAll(Parts.label(words.text(key + ".title"), "sheet-title"), why, box, foot);
    }

    /// What is written now.
    String text() {
        return field.getText();
    }

    @Override
    public boolean isUnfinished() {
        return !text().isBlank();
    }
}
