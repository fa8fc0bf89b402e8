package org.tahrir.ui.paper;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Direction;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.Finder;
import org.tahrir.ui.kit.Icon;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Parts;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.Toasts;

/// The lines under the toolbar in which words of the text are looked for and replaced, spelling aside unless the
/// options say otherwise. Hidden until it is opened; Escape closes it and gives the caret back to the text.
final class FindBar extends VBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Messages words;
    private final Finder finder;
    private final FindOptions options;
    private final BidiField field;
    private final ReplaceRow replacing;
    private final Label count = Parts.label("", "find-count");
    private final Label fault = Parts.label("", "find-fault");

    /// @param writable whether the text may be changed
    FindBar(Messages words, BodyEditor text, Toasts toasts, ObservableBooleanValue writable) {
        this.words = words;
        this.finder = text.finder();
        options = new FindOptions(words);
        field = new BidiField(words.text("paper.find"), BidiField.Lines.ONE, Direction.RTL, "find-field");
        replacing = new ReplaceRow(
                words,
                text,
                toasts,
                Bindings.and(writable, finder.countProperty().greaterThan(0)));
        fault.setWrapText(true);
        getStyleClass().add("find-bar");
        getChildren().addAll(findRow(), replacing, fault);
        show(replacing, false);
        show(fault, false);
        show(this, false);
        field.textProperty().addListener((o, was, is) -> find());
        field.setOnEnter(this::next);
        replacing.onChange(this::say);
        options.wantedProperty().addListener((o, was, is) -> {
            find();
            field.requestFocus();
        });
        finder.countProperty().addListener((o, was, is) -> say());
        finder.currentProperty().addListener((o, was, is) -> say());
        finder.faultProperty().addListener((o, was, is) -> say());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /// Opens it, or leads back to it, ready for other words.
    void open() {
        show(this, true);
        find();
        field.selectAll();
        field.requestFocus();
    }

    /// Opens it with the line for what comes in place of the words; when words were found already, leads there.
    void openReplacing() {
        boolean found = isVisible() && finder.countProperty().get() > 0;
        show(replacing, true);
        open();
        if (found) {
            replacing.focusField();
        }
    }

    void next() {
        finder.next();
    }

    void previous() {
        finder.previous();
    }

    void close() {
        if (isVisible()) {
            show(this, false);
            show(replacing, false);
            finder.stop();
            finder.requestFocus();
        }
    }

    private HBox findRow() {
        HBox box = Parts.row(new Icon(Glyph.SEARCH), field);
        box.getStyleClass().add("field-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = Parts.row(
                box,
                options.button(),
                count,
                tool(Glyph.PREVIOUS, "command.edit.find-previous", this::previous),
                tool(Glyph.CHEVRON, "command.edit.find-next", this::next),
                tool(Glyph.CLOSE, "paper.find-close", this::close));
        row.getStyleClass().add("find-row");
        return row;
    }

    private void find() {
        finder.find(options.wantedProperty().get().withWords(field.getText()));
        say();
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
        Optional<Notice> wrong = finder.faultProperty().get();
        count.setText(field.getText().isBlank() || wrong.isPresent() ? "" : countOf(hits));
        count.pseudoClassStateChanged(NONE, hits == 0);
        Optional<Notice> told = wrong.isPresent() || !replacing.isVisible() ? wrong : replacing.fault();
        fault.setText(told.map(why -> Sentences.of(words, why)).orElse(""));
        show(fault, told.isPresent());
    }

    private String countOf(int hits) {
        return hits == 0
                ? words.text("paper.found-none")
                : words.text(
                        "paper.found", words.number(finder.currentProperty().get()), words.number(hits));
    }

    private static void show(Node part, boolean is) {
        part.setVisible(is);
        part.setManaged(is);
    }

    private Button tool(Glyph glyph, String key, Runnable action) {
        Button button = Parts.button("", "tool", "tool-icon");
        button.setGraphic(new Icon(glyph));
        button.setOnAction(e -> action.run());
        return Parts.named(button, words.text(key));
    }
}
