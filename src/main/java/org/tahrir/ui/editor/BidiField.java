package org.tahrir.ui.editor;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tahrir.text.Direction;

/// A field for prose without marks: headline, standfirst, caption, search, names. As high as its text, of one
/// paragraph;
/// it runs in the direction of its letters, when empty as what is around it does. Enter is no letter of it.
public final class BidiField extends StackPane {
    private static final double ONE_LINE = 24;

    /// What happens at the end of the line.
    public enum Lines {
        /// the field scrolls sideways and stays one line high
        ONE,
        /// the text goes on below and the field grows
        WRAPPED
    }

    private final ProseArea area = new ProseArea();
    private final Label prompt = new Label();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private Runnable onEnter = () -> {};

    /// An empty field.
    ///
    /// @param prompt what is to be written here: shown while it is empty, and its accessible name
    /// @param around how what is around it runs: the direction while it is empty
    public BidiField(String prompt, Lines lines, Direction around, String... styleClasses) {
        getStyleClass().add("bidi-field");
        getStyleClass().addAll(styleClasses);
        area.setWrapText(lines == Lines.WRAPPED);
        area.setMinHeight(Region.USE_PREF_SIZE);
        area.setPrefHeight(ONE_LINE);
        area.totalHeightEstimateProperty().addListener((o, was, is) -> {
            if (is != null && is > 0) {
                // told while laying out; a size set now would be lost
                Platform.runLater(() -> area.setPrefHeight(Math.ceil(is)));
            }
        });
        area.plainTextChanges().subscribe(change -> text.set(area.getText()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::keepOneParagraph);
        area.setAccessibleText(prompt);
        this.prompt.setText(prompt);
        this.prompt.getStyleClass().add("prompt");
        this.prompt.setMouseTransparent(true);
        this.prompt.visibleProperty().bind(text.isEmpty());
        StackPane.setAlignment(this.prompt, Pos.CENTER_LEFT);
        getChildren().addAll(area, this.prompt);
        setAround(around);
    }

    /// Tells how what is around the field runs now.
    public void setAround(Direction around) {
        area.setDirectionRule(BaseDirectionRule.ofLetters(around));
        prompt.setNodeOrientation(
                around == Direction.LTR ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    }

    public String getText() {
        return text.get();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Shows another text, with nothing to undo. The caret goes to its start, or stays when the text is the same.
    public void setText(String other) {
        String line = oneLine(other);
        if (line.equals(getText())) {
            return;
        }
        area.replaceText(line);
        area.moveTo(0);
        area.getUndoManager().forgetHistory();
    }

    public void setOnEnter(Runnable action) {
        onEnter = action;
    }

    /// What Up does in its first line, and Down in its last.
    public void setOnLeave(Runnable up, Runnable down) {
        area.setOnLeave(step -> {
            (step < 0 ? up : down).run();
            return true;
        });
    }

    /// Puts the caret before the first letter.
    public void focusStart() {
        area.moveTo(0);
        area.requestFocus();
    }

    /// Puts the caret behind the last letter.
    public void focusEnd() {
        area.moveTo(area.getLength());
        area.requestFocus();
    }

    public void undo() {
        area.undo();
    }

    public void redo() {
        area.redo();
    }

    public void cut() {
        area.cut();
    }

    public void copy() {
        area.copy();
    }

    public void paste() {
        area.paste();
    }

    /// Puts text in place of the selection, as typing does; line breaks become spaces.
    public void insert(String text) {
        area.replaceSelection(oneLine(text));
    }

    public String selectedText() {
        return area.getSelectedText();
    }

    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    public void selectAll() {
        area.selectAll();
    }

    /// Whether the caret is in it.
    public boolean isFieldFocused() {
        return area.isFocused();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// The area that is written in, for those of this package who paint over it.
    ProseArea area() {
        return area;
    }

    private void keepOneParagraph(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            onEnter.run();
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
