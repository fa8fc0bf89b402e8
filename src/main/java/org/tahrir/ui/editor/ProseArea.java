package org.tahrir.ui.editor;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;

/// The bidi area inside a field: plain text, always exactly one paragraph. What is pasted or dropped becomes one line,
/// Tab leaves the area, and Enter is left to whoever is around it.
final class ProseArea extends BidiTextArea<String, String> {
    /// The height of a field nobody has seen yet: its letters are not known before it is in a scene.
    private static final double BEFORE_SHOWN = 24;

    private @Nullable Consumer<Direction> onTurn;

    ProseArea() {
        super(
                "",
                SegmentOps.styledTextOps(),
                segment -> StyledTextArea.createStyledTextNode(segment, ProseArea::plain));
        getStyleClass().add("prose-area");
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed(KeyCode.ENTER)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        widthProperty().addListener((o, was, is) -> keepInSight());
        focusedProperty().addListener((o, was, is) -> keepInSight());
    }

    /// The style class of what is linked.
    static final String LINK = "mark-link";

    /// Gives a text node the style classes of its marks: `mark-strong`, `mark-emphasis`, `mark-underline`, `mark-link`.
    static void style(Text node, Marks marks) {
        for (Mark mark : marks.ordered()) {
            node.getStyleClass()
                    .add(
                            mark instanceof Mark.Style style
                                    ? "mark-" + style.name().toLowerCase(Locale.ROOT)
                                    : LINK);
        }
    }

    private static void plain(Text node, String style) {}

    /// Shows another text with nothing to undo. A caret in the text stays where it is, as far as its text does.
    void show(String text) {
        String line = OneLine.of(text);
        String was = getText();
        if (line.equals(was)) {
            return;
        }
        Splice splice = Splice.between(was, line);
        int anchor = isFocused() ? splice.moved(getAnchor()) : 0;
        int caret = isFocused() ? splice.moved(getCaretPosition()) : 0;
        replaceText(splice.from(), splice.to(), splice.text());
        selectRange(anchor, caret);
        getUndoManager().forgetHistory();
        keepInSight();
    }

    @Override
    public void setSelectedDirection(Direction direction) {
        if (onTurn == null) {
            super.setSelectedDirection(direction);
        } else {
            onTurn.accept(direction);
        }
    }

    /// What turning it does, unless it turns what is seen of it alone.
    void setOnTurn(Consumer<Direction> turn) {
        onTurn = turn;
    }

    /// How high it must be to show all of its text at a width.
    double heightFor(double width) {
        Insets around = getInsets();
        if (getScene() == null) {
            return around.getTop() + BEFORE_SHOWN + around.getBottom();
        }
        return around.getTop() + views().heightOf(0, width - around.getLeft() - around.getRight()) + around.getBottom();
    }

    @Override
    public void replace(int start, int end, StyledDocument<ParagraphFormat, String, String> replacement) {
        String text = replacement.getText();
        String line = OneLine.of(text);
        super.replace(start, end, line.equals(text) ? replacement : document(line));
    }

    @Override
    public void replaceText(int start, int end, String text) {
        super.replaceText(start, end, OneLine.of(text));
    }

    @Override
    void dropSelection(int position, boolean copy) {
        asOneStep(() -> super.dropSelection(position, copy));
    }

    @Override
    public void cut() {
        asOneStep(super::cut);
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (isEditable() && text != null) {
            asOneStep(() -> replaceSelection(OneLine.of(text)));
        }
    }

    /// Keeps an edit apart from what was typed just before and after it, to be undone by itself.
    private void asOneStep(Runnable edit) {
        getUndoManager().preventMerge();
        edit.run();
        getUndoManager().preventMerge();
    }

    /// A line that is too long shows the caret while it is written in, else its start.
    private void keepInSight() {
        if (isFocused()) {
            requestFollowCaret();
        } else if (!isWrapText()) {
            requestShowStart();
        }
    }

    private void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private static StyledDocument<ParagraphFormat, String, String> document(String line) {
        return ReadOnlyStyledDocument.fromString(line, ParagraphFormat.DEFAULT, "", SegmentOps.styledTextOps());
    }
}
