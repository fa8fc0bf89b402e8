package org.tahrir.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Parts;

/// The view of a picture, a table or a card in the text. What is done in it stays in it: the text around doesn't see
/// its keys and its mouse, but for scrolling and undo, which belong to the whole body.
abstract class ObjectView extends StackPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double CARET = 3;
    private static final double AS_WIDE_AS_THERE_IS = 10_000;

    private final ObjectHost host;
    private final long id;
    /// Holds all there is to see, turned as the paragraph is. The paragraph itself turns only its text.
    private final VBox content = new VBox();
    private List<Found> painted = List.of();
    private boolean showing;
    private boolean hadFocus;

    ObjectView(ObjectHost host, long id, String styleClass) {
        this.host = host;
        this.id = id;
        getStyleClass().add("body-object");
        content.getStyleClass().addAll("object-content", styleClass);
        getChildren().add(content);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        parentProperty().addListener((o, was, is) -> followParagraph(is));
        content.nodeOrientationProperty().addListener((o, was, is) -> turn(around()));
        Parts.hear(this, host.column(), width -> fit());
        addEventFilter(ScrollEvent.SCROLL, this::scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyBefore);
        addEventHandler(KeyEvent.ANY, this::keyAfter);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        focusWithinProperty().addListener((o, was, is) -> {
            hadFocus = is || (hadFocus && getScene() == null);
            host.touched();
        });
        sceneProperty().addListener((o, was, is) -> leaveScene(was, is));
    }

    /// Shows another state of the object; what has the focus keeps it if it is still there.
    final void show(Block block) {
        showing = true;
        try {
            fill(block);
        } finally {
            showing = false;
        }
    }

    /// What is shown now.
    abstract Block block();

    abstract void setEditable(boolean editable);

    /// The area with the focus.
    abstract Optional<BidiTextArea<?, ?>> focused();

    /// Moves the focus to what is written in next or before, and on to the buttons or out of the object at its ends.
    abstract void step(boolean forward);

    /// The buttons that can be pressed now, in their order.
    protected abstract List<? extends ButtonBase> tools();

    /// The text to which Shift+Tab leads back from the buttons, as [BodySearch] counts them.
    protected abstract int lastPart();

    /// Leaves the texts: forward for the buttons if there are any, else for the text around.
    protected final void goOn(boolean forward) {
        if (forward && !tools().isEmpty()) {
            tools().getFirst().requestFocus();
        } else {
            host.leave(id, forward);
        }
    }

    /// Puts the caret where something must still be filled in, else where writing begins.
    abstract void focusWhereWanted();

    /// The index of the text with the focus, as [BodySearch] counts them.
    abstract int focusedPart();

    /// The area in which one of its texts is written; what must be done for that is done.
    ///
    /// @param part as [BodySearch] counts them
    protected abstract BidiTextArea<?, ?> areaOf(int part);

    /// Paints the places of [#painted] anew.
    protected abstract void paintTexts();

    /// Takes over another state; changes it causes are nobody's writing.
    protected abstract void fill(Block block);

    /// Takes over how the paragraph runs, RTL or LTR.
    protected abstract void turn(Direction paragraph);

    final VBox content() {
        return content;
    }

    /// How the paragraph runs.
    final Direction around() {
        return content.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT ? Direction.RTL : Direction.LTR;
    }

    final long id() {
        return id;
    }

    final ObjectHost host() {
        return host;
    }

    /// Whether what changes now was changed by the person.
    final boolean isWritten() {
        return !showing;
    }

    final void setSelected(boolean selected) {
        content.pseudoClassStateChanged(SELECTED, selected);
    }

    /// Paints places in its texts instead of those before.
    final void paint(List<Found> places) {
        if (!painted.isEmpty() || !places.isEmpty()) {
            painted = places;
            paintTexts();
        }
    }

    /// The places that are painted in one of its texts.
    protected final List<Decorations.Mark> painted(int part) {
        return painted.stream()
                .filter(place -> place.part() == part)
                .map(Found::mark)
                .toList();
    }

    /// Selects a stretch of one of its texts and scrolls there, without the focus.
    ///
    /// @return the area it is in, to have the focus later
    final BidiTextArea<?, ?> select(Found stretch) {
        BidiTextArea<?, ?> area = areaOf(stretch.part());
        area.selectRange(stretch.from(), stretch.to());
        content.applyCss();
        content.layout();
        host.reveal(id, area);
        return area;
    }

    /// Puts the caret behind the last letter of an area.
    protected final void enter(BidiTextArea<?, ?> area) {
        area.moveTo(area.getLength());
        area.requestFocus();
        host.reveal(id, area);
    }

    /// A field for words of the object.
    protected final BidiField field(String prompt, String styleClass) {
        BidiField field =
                new BidiField(prompt, BidiField.Lines.WRAPPED, Direction.INHERIT, "object-field", styleClass).helped();
        field.setOnTurn(direction -> host.turn(id, direction));
        HBox.setHgrow(field, Priority.ALWAYS);
        // a row works out its height as if its fields were no wider than they like to be
        field.setPrefWidth(AS_WIDE_AS_THERE_IS);
        return field;
    }

    /// A view that was deleted or scrolled away takes the focus with it: then writing goes on in the text. One that was
    /// only turned is back at once.
    private void leaveScene(@Nullable Scene was, @Nullable Scene is) {
        if (is == null && hadFocus) {
            hadFocus = false;
            Node writtenIn = was == null ? null : was.getFocusOwner();
            Platform.runLater(() -> {
                if (getScene() != null && Focus.isWithin(writtenIn, this)) {
                    Objects.requireNonNull(writtenIn).requestFocus();
                } else {
                    host.takeFocus();
                }
            });
        }
    }

    private void followParagraph(@Nullable Parent paragraph) {
        content.nodeOrientationProperty().unbind();
        if (paragraph != null) {
            content.nodeOrientationProperty().bind(paragraph.nodeOrientationProperty());
        }
    }

    private void fit() {
        double width = Math.max(0, Math.floor(host.column().get()) - CARET);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
    }

    private void scroll(ScrollEvent event) {
        host.scrollBy(-event.getDeltaY());
        event.consume();
    }

    private void keyBefore(KeyEvent key) {
        if (UNDO.match(key)) {
            host.undo();
        } else if (REDO.match(key) || REDO_TOO.match(key)) {
            host.redo();
        } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            tab(!key.isShiftDown());
        } else if (key.getCode() == KeyCode.TAB && !key.isShiftDown() && tool() < 0) {
            goOn(true);
        } else if (key.getCode() == KeyCode.ENTER && tool() >= 0) {
            tools().get(tool()).fire();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            host.select(id);
        } else {
            return;
        }
        key.consume();
    }

    private void tab(boolean forward) {
        int next = tool() + (forward ? 1 : -1);
        if (tool() < 0) {
            step(forward);
        } else if (next < 0) {
            enter(areaOf(lastPart()));
        } else if (next < tools().size()) {
            tools().get(next).requestFocus();
        } else {
            host.leave(id, true);
        }
    }

    /// Which of the buttons has the focus, or -1.
    private int tool() {
        return IntStream.range(0, tools().size())
                .filter(i -> tools().get(i).isFocused())
                .findFirst()
                .orElse(-1);
    }

    /// Letters that no field took are nothing for the text around; shortcuts go on to the window.
    private void keyAfter(KeyEvent key) {
        if (!key.isShortcutDown() && !key.isAltDown() && !key.getCode().isFunctionKey()) {
            key.consume();
        }
    }
}
