package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;

/// The text of a story, to be written in. Lives on the screen's thread. Every command is one step to undo and does
/// nothing while the body is read-only. Commands on letters act where the focus is: text, picture or cell.
public final class BodyEditor extends StackPane {
    private final BodyParts parts;
    private final SideRoom sideRoom;

    /// An editor of an empty body.
    ///
    /// @param pictures where the pictures of the body lie
    /// @param errands has them fetched, and long pasted text read
    public BodyEditor(Messages words, PictureShelf pictures, Errands errands) {
        parts = new BodyParts(words, pictures, errands);
        getStyleClass().add("body-editor");
        VirtualizedScrollPane<BodyArea> pane = new VirtualizedScrollPane<>(parts.area);
        pane.getStyleClass().add("body-scroll");
        getChildren().add(pane);
        sideRoom = new SideRoom(parts.area, pane);
    }

    /// Shows a body with nothing to undo, the caret at its start.
    public void open(Body body, Direction story) {
        parts.views.clear();
        parts.turn(story);
        parts.writer.open(body);
        parts.scroll.toTop();
        parts.look();
    }

    /// Makes the body another version of itself, as one step to undo: whatever both have stays where it is.
    public void become(Body body, Direction story) {
        parts.turn(story);
        parts.writer.become(body);
        parts.look();
    }

    /// Tells which way the story runs now, RTL or LTR.
    public void setStoryDirection(Direction now) {
        parts.turn(now);
    }

    /// The body as it is now: taken at once, read when it is asked for, on any thread.
    public Supplier<Body> snapshot() {
        return parts.writer.state()::body;
    }

    /// Hears after each change of the text, of words under pictures and of cells; not of [#open].
    public void onChange(Runnable listener) {
        parts.onChange(listener);
    }

    /// Hears what was left out of something pasted, and why something couldn't be pasted.
    public void onNotices(Consumer<List<Notice>> told) {
        parts.pen.onNotices(told);
    }

    public FileWords fileWords() {
        return parts.fileWords;
    }

    public ReadOnlyObjectProperty<CaretState> caretStateProperty() {
        return parts.watch.stateProperty();
    }

    public CaretState caretState() {
        return caretStateProperty().get();
    }

    /// Whether text can be written; otherwise it can be read, selected and copied.
    public void setEditable(boolean editable) {
        parts.area.setEditable(editable);
        parts.views.setEditable(editable);
    }

    /// Gives the selected text a style, or takes it off if all of it has it; without a selection what is typed next.
    public void toggle(Mark.Style style) {
        parts.edit(() -> parts.toggle(style));
    }

    /// Makes the selected blocks what is asked, or paragraphs if they all are that already.
    public void setKind(BlockKind kind) {
        parts.edit(() -> parts.blocks.setKind(kind));
    }

    /// Moves the selected list items one step further in.
    public void indent() {
        parts.edit(() -> parts.blocks.indent(1));
    }

    /// Moves the selected list items one step out; an outermost one becomes a paragraph.
    public void outdent() {
        parts.edit(() -> parts.blocks.indent(-1));
    }

    /// Moves the selected blocks before the block above them.
    public void moveUp() {
        parts.edit(() -> parts.blocks.move(-1));
    }

    /// Moves the selected blocks behind the block below them.
    public void moveDown() {
        parts.edit(() -> parts.blocks.move(1));
    }

    /// Turns what is selected or written in; what is turned to the story's own direction follows it from then on.
    public void setDirection(Direction direction) {
        parts.edit(() -> parts.direct(direction));
    }

    /// The link in which the caret stands, or the one of the selection's start.
    public Optional<Mark.Link> currentLink() {
        return parts.marks.currentLink();
    }

    /// Links the selected text; without a selection the link the caret stands in, else the word. Where there is no word
    /// a web address is put in as text.
    public void link(Mark.Link link) {
        link(link, "");
    }

    /// Links, and gives the link in which the caret stands other words, unless these are "" or its own.
    public void link(Mark.Link link, String words) {
        parts.edit(() -> parts.marks.link(link, words));
    }

    /// The words of the link in which the caret stands; "" where there is none, and when text is selected.
    public String linkWords() {
        return parts.marks.linkWords();
    }

    /// Takes the link off the selected text; without a selection the one the caret stands in.
    public void unlink() {
        parts.edit(parts.marks::unlink);
    }

    /// What is done to pictures, tables and cards.
    public ObjectEdits objects() {
        return parts.objectEdits;
    }

    /// Puts text in place of the selection, as typing does.
    public void insertText(String text) {
        parts.edit(() -> parts.writing().replaceSelection(PlainText.clean(text)));
    }

    /// Puts the quotation marks that a house sets in the paragraph's direction around the selection, or both at the
    /// caret and the caret between them; those of a quotation within a quotation where one is open before it.
    public void quoteSelection(House house) {
        parts.edit(() -> Quotation.put(parts.writing(), house, parts.writer.history()));
    }

    public void undo() {
        parts.area.undo();
    }

    public void redo() {
        parts.area.redo();
    }

    public void cut() {
        parts.edit(() -> parts.writing().cut());
    }

    public void copy() {
        parts.writing().copy();
    }

    /// Pastes with what formatting we know.
    public void paste() {
        parts.edit(() -> parts.writing().paste());
    }

    /// Pastes letters alone.
    public void pastePlain() {
        parts.edit(() -> parts.field().ifPresentOrElse(BidiTextArea::paste, parts.pen::pastePlain));
    }

    public void selectAll() {
        parts.writing().selectAll();
    }

    @Override
    public void requestFocus() {
        parts.area.requestFocus();
    }

    public Finder finder() {
        return parts.finder;
    }

    public Replacer replacer() {
        return parts.replacer;
    }

    public Findings findings() {
        return parts.findings;
    }

    public Position caret() {
        return parts.writer.caret();
    }

    /// Puts the caret somewhere, or as near as there is text, and scrolls there.
    public void goTo(Position position) {
        select(position, position);
    }

    /// Selects a stretch and scrolls there.
    public void select(Position from, Position to) {
        Body body = parts.writer.body();
        parts.area.requestFocus();
        parts.writer.select(Landing.nearest(body, from), Landing.nearest(body, to));
    }

    /// Where the person is in the text.
    public BodyScroll scroll() {
        return parts.scroll;
    }

    /// Brings the beginning into view, with the room above it.
    public void scrollToTop() {
        parts.scroll.toTop();
    }

    /// Scrolls down by so many pixels, or up by less than none.
    public void scrollBy(double pixels) {
        parts.area.scrollYBy(pixels);
    }

    /// Leaves room on either side of the text.
    ///
    /// @param pixels how wide it is
    public void setSideRoom(double pixels) {
        sideRoom.set(pixels);
    }

    /// Leaves room above the text that scrolls with it, so many pixels high.
    public void setTopRoom(double pixels) {
        parts.area.topRoom().set(pixels);
    }

    /// How high the room above the text is.
    public double topRoom() {
        return parts.area.topRoom().room();
    }

    /// How many pixels of the room above, and then of the text, have gone over the upper edge; exact while any of that
    /// room can be seen.
    public ReadOnlyDoubleProperty topGoneProperty() {
        return parts.area.topRoom().goneProperty();
    }

    /// Where the caret stands in the scene, if it can be seen.
    public Optional<Bounds> caretInScene() {
        return parts.area.caretBounds().map(parts.area::localToScene);
    }

    /// What Up does in the first line of the text.
    public void onLeave(Runnable up) {
        parts.area.setOnLeave(step -> {
            if (step < 0) {
                up.run();
            }
            return step < 0;
        });
    }

    /// Hears of links that are opened: by a click with Ctrl.
    public void onLink(Consumer<Mark.Link> opened) {
        parts.onLink(opened);
    }

    /// The area, for tests of this package.
    BodyArea area() {
        return parts.area;
    }
}
