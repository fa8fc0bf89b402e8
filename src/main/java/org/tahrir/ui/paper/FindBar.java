package org.tahrir.ui.paper;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.Finder;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Parts;

/// The line under the toolbar in which words of the text are looked for, spelling aside. Hidden until it is opened;
/// Escape closes it and gives the caret back to the text.
final class FindBar extends HBox {
    private final Messages words;
    private final Finder finder;
    private final BidiField field;
    private final Label count = Parts.label("", "find-count");

    FindBar(Messages words, BodyEditor text) {
        this.words = words;
        this.finder = text.finder();
        getStyleClass().addAll("row", "find-bar");
        field = new BidiField(words.text("paper.find"), BidiField.Lines.ONE, Direction.RTL, "find-field");
        HBox box = Parts.row(new Icon(Glyph.SEARCH), field);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        Button back = tool(Glyph.PREVIOUS, "command.edit.find-previous", this::previous);
        Button forth = tool(Glyph.CHEVRON, "command.edit.find-next", this::next);
        Button close = tool(Glyph.CLOSE, "paper.find-close", this::close);
        getChildren().addAll(box, count, back, forth, close);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.textProperty().addListener((o, was, is) -> {
            finder.find(is);
            say();
        });
        field.setOnEnter(this::next);
        finder.countProperty().addListener((o, was, is) -> say());
        finder.currentProperty().addListener((o, was, is) -> say());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Opens it, or leads back to it, ready for other words.
    void open() {
        setVisible(true);
        finder.find(field.getText());
        field.selectAll();
        field.requestFocus();
        say();
    }

    void next() {
        finder.next();
    }

    void previous() {
        finder.previous();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            finder.stop();
            finder.requestFocus();
        }
    }

    /// What it says of the hits.
    String says() {
        return count.getText();
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        } else if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            key.consume();
            previous();
        }
    }

    private void say() {
        int hits = finder.countProperty().get();
        int current = finder.currentProperty().get();
        count.setText(
                field.getText().isBlank()
                        ? ""
                        : hits == 0
                                ? words.text("paper.found-none")
                                : words.text("paper.found", words.number(current), words.number(hits)));
        count.pseudoClassStateChanged(NONE, hits == 0);
    }

    private Button tool(Glyph glyph, String key, Runnable action) {
        Button button = Parts.button("", "tool", "tool-icon");
        button.setGraphic(new Icon(glyph));
        button.setOnAction(e -> action.run());
        return Parts.named(button, words.text(key));
    }

    private static final javafx.css.PseudoClass NONE = javafx.css.PseudoClass.getPseudoClass("none");
}
