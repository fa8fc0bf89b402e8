package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;

/// The text of a story, to be written in: blocks, marks, pictures and tables. Lives on the screen's thread. Every
/// command is one step to undo and does nothing while the body is read-only.
public final class BodyEditor extends StackPane {
    private final ReadOnlyObjectWrapper<CaretState> caretState = new ReadOnlyObjectWrapper<>(CaretState.EMPTY);
    private final ReadOnlyDoubleWrapper scroll = new ReadOnlyDoubleWrapper();
    private final Finder finder = new Finder();
    private Body body = Body.EMPTY;

    public BodyEditor(Messages words, PictureShelf pictures, Errands errands) {
        getStyleClass().add("body-editor");
    }

    /// Shows a body with nothing to undo, the caret at its start.
    public void open(Body body, Direction story) {
        this.body = body;
    }

    /// Tells which way the story runs now, RTL or LTR.
    public void setStoryDirection(Direction story) {}

    /// The body as it is now: taken at once, read when it is asked for, on any thread.
    public Supplier<Body> snapshot() {
        Body now = body;
        return () -> now;
    }

    /// Hears after each change of the text, of words under pictures and of cells; not of [#open].
    public void onChange(Runnable changed) {}

    /// Hears what was left out of something pasted.
    public void onNotices(Consumer<List<Notice>> told) {}

    public ReadOnlyObjectProperty<CaretState> caretStateProperty() {
        return caretState.getReadOnlyProperty();
    }

    public CaretState caretState() {
        return caretState.get();
    }

    /// Whether text can be written; otherwise it can be read, selected and copied.
    public void setEditable(boolean editable) {}

    /// Gives the selected text a style, or takes it off if all of it has it; without a selection what is typed next.
    public void toggle(Mark.Style style) {}

    /// Makes the selected blocks what is asked, or paragraphs if they all are that already.
    public void setKind(BlockKind kind) {}

    /// Moves the selected list items one step further in.
    public void indent() {}

    /// Moves the selected list items one step out; an outermost one becomes a paragraph.
    public void outdent() {}

    /// Moves the selected blocks before the block above them.
    public void moveUp() {}

    /// Moves the selected blocks behind the block below them.
    public void moveDown() {}

    /// Turns the selected blocks; what is turned to the story's own direction follows the story from then on.
    public void setDirection(Direction direction) {}

    /// The link in which the caret stands, or the one of the selection's start.
    public Optional<Mark.Link> currentLink() {
        return Optional.empty();
    }

    /// Links the selected text; without a selection the link the caret stands in, else the word.
    public void link(Mark.Link link) {}

    /// Takes the link off the selected text; without a selection the one the caret stands in.
    public void unlink() {}

    /// Puts a picture after what the caret stands in.
    public void insertPicture(Block.Picture picture) {}

    /// Puts an empty table whose first row names the columns.
    public void insertTable(int rows, int columns) {}

    /// Puts text in place of the selection, as typing does.
    public void insertText(String text) {}

    /// Puts the quotation marks of the paragraph's direction around the selection, or both at the caret and the caret
    /// between them.
    public void quoteSelection() {}

    /// Puts blocks in place of the selection, as pasting does.
    public void insertBody(Body pasted) {}

    public void undo() {}

    public void redo() {}

    public void cut() {}

    public void copy() {}

    /// Pastes with what formatting we know.
    public void paste() {}

    /// Pastes letters alone.
    public void pastePlain() {}

    public void selectAll() {}

    public Finder finder() {
        return finder;
    }

    public Position caret() {
        return new Position(0, 0);
    }

    /// Puts the caret somewhere, or as near as there is text, and scrolls there.
    public void goTo(Position position) {}

    /// Selects a stretch and scrolls there.
    public void select(Position from, Position to) {}

    /// Leads to a picture, into the first of its fields that must still be filled in.
    ///
    /// @param index counted from 0 among the pictures
    public void showPicture(int index) {}

    public void setTopRoom(double pixels) {}

    public void scrollToTop() {}

    public java.util.Optional<javafx.geometry.Bounds> caretInScene() {
        return java.util.Optional.empty();
    }

    public void onLink(Consumer<Mark.Link> opened) {}

    public void onLeave(Runnable up) {}

    public Place place() {
        return new Place(caret(), scroll.get());
    }

    public void returnTo(Place place) {}

    /// How far the text is scrolled down, in pixels.
    public ReadOnlyDoubleProperty scrollProperty() {
        return scroll.getReadOnlyProperty();
    }

    /// Paints marks of a kind over the text in place of those before, sorted by their start: findings, notes. They move
    /// along with the text while it is written.
    public void paint(Decorations.Kind kind, List<Stretch> stretches) {}
}
