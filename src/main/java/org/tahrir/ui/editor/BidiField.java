package org.tahrir.ui.editor;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Direction;

/// A field for prose without marks: headline, standfirst, caption, search, names. It holds one paragraph, which runs in
/// the direction of its letters, when empty as what is around it does. Tab goes to the next control; Enter is no letter
/// of it. Whoever needs a key before the field does (the arrows of a list of suggestions, Escape) adds an event filter
/// to the field.
public final class BidiField extends StackPane {
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("readonly");
    private static final double ANY_WIDTH = 10_000;
    private static final double USUAL_WIDTH = 180;

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
    private final Lines lines;
    private @Nullable Runnable onEnter;
    private Runnable onFocusLost = () -> {};

    /// An empty field.
    ///
    /// @param prompt what is to be written here: shown while it is empty, and its accessible name if it has no other
    /// @param around how what is around it runs: the direction while it is empty
    public BidiField(String prompt, Lines lines, Direction around, String... styleClasses) {
        this.lines = lines;
        getStyleClass().add("bidi-field");
        getStyleClass().addAll(styleClasses);
        area.setWrapText(lines == Lines.WRAPPED);
        area.setAccessibleRole(lines == Lines.WRAPPED ? AccessibleRole.TEXT_AREA : AccessibleRole.TEXT_FIELD);
        area.accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> getAccessibleText() == null ? this.prompt.getText() : getAccessibleText(),
                        accessibleTextProperty(),
                        this.prompt.textProperty()));
        area.plainTextChanges().subscribe(change -> text.set(area.getText()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        area.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                onFocusLost.run();
            }
        });
        this.prompt.setText(prompt);
        this.prompt.getStyleClass().add("prompt");
        this.prompt.setMouseTransparent(true);
        this.prompt.setMaxWidth(Double.MAX_VALUE);
        this.prompt.visibleProperty().bind(text.isEmpty());
        getChildren().addAll(area, this.prompt);
        setAround(around);
    }

    /// Has who types here helped: it is prose, not words to look for, nor an address.
    ///
    /// @return this field
    public BidiField helped() {
        AidedTyping.install(area);
        return this;
    }

    /// Tells how what is around the field runs now.
    public void setAround(Direction around) {
        area.setDirectionRule(BaseDirectionRule.ofLetters(around));
        turnPrompt(around);
    }

    private void turnPrompt(Direction around) {
        prompt.setNodeOrientation(
                around == Direction.LTR ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
    }

    /// Lets the field run as its story does, whatever its letters: its headline, say.
    public void setStoryDirection(Direction story) {
        turnPrompt(story);
        area.setDirectionRule(BaseDirectionRule.ofStory(story));
    }

    public String getText() {
        return text.get();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Shows another text, on one line and with nothing to undo. While the field has the focus, caret and selection
    /// stay where they are as far as the text does; else the caret goes to the start.
    public void setText(String other) {
        area.show(other);
    }

    public StringProperty promptTextProperty() {
        return prompt.textProperty();
    }

    public void setPromptText(String other) {
        prompt.setText(other);
    }

    /// What Enter does. Without it Enter goes on to what is around the field, such as the main button of a sheet.
    public void setOnEnter(Runnable action) {
        onEnter = action;
    }

    /// What the keys for the direction do here, where what is around the field is turned with it, or nothing can be.
    public void setOnTurn(Consumer<Direction> turn) {
        area.setOnTurn(turn);
    }

    /// What happens when the caret leaves the field, also for another window.
    public void setOnFocusLost(Runnable action) {
        onFocusLost = action;
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
        area.replaceSelection(text);
    }

    public String selectedText() {
        return area.getSelectedText();
    }

    /// Whether it can be written in; what it holds can be read, selected and copied in any case.
    public void setEditable(boolean editable) {
        area.setEditable(editable);
        pseudoClassStateChanged(READ_ONLY, !editable);
    }

    public boolean isEditable() {
        return area.isEditable();
    }

    public void selectAll() {
        area.selectAll();
    }

    /// Whether the caret is in it.
    public boolean isFieldFocused() {
        return area.isFocused();
    }

    public ReadOnlyBooleanProperty fieldFocusedProperty() {
        return area.focusedProperty();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// The area that is written in, for those of this package who paint over it.
    ProseArea area() {
        return area;
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return lines == Lines.WRAPPED ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(USUAL_WIDTH) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? USUAL_WIDTH : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(area.heightFor(inside)) + snappedBottomInset();
    }

    /// Boxes ask for it without a width even where they know one: then it is one line, however narrow the field may be.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? ANY_WIDTH : width);
    }

    private void enter(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isMetaDown();
        if (key.getCode() == KeyCode.ENTER && plain && onEnter != null) {
            key.consume();
            onEnter.run();
        }
    }
}
