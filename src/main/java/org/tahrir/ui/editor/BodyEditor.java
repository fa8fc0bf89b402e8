package org.tahrir.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Position;

/// The text of a story, to be written in: blocks, marks, pictures and tables. Lives on the screen's thread. Every
/// command is one step to undo and does nothing while the body is read-only. Commands on letters act where the focus
/// is: in the text, under a picture or in a cell.
public final class BodyEditor extends StackPane {
    private final BodyObjects objects = new BodyObjects();
    private final BodyArea area = new BodyArea(this::view);
    private final BodyWriter writer = new BodyWriter(area, objects);
    private final MarkEdits marks = new MarkEdits(area, writer);
    private final BlockEdits blocks = new BlockEdits(area, writer);
    private final Finder finder = new Finder(area);
    private final BodyScroll scroll = new BodyScroll(area, writer);
    private final BodyHost host;
    private final ObjectViews views;
    private final CaretWatch watch;
    private final BodyPen pen;
    private Direction story = Direction.RTL;
    private Runnable changed = () -> {};

    /// An editor of an empty body.
    ///
    /// @param pictures where the pictures of the body lie
    /// @param errands has them fetched, and long pasted text read
    public BodyEditor(Messages words, PictureShelf pictures, Errands errands) {
        host = new BodyHost(area, writer, words, new PictureLoader(pictures, errands), this::look);
        views = new ObjectViews(objects, host);
        watch = new CaretWatch(area, writer, marks, views);
        BodyClipboard clipboard = new BodyClipboard(errands, new DataPictures(pictures));
        pen = new BodyPen(area, writer, marks, clipboard, () -> story);
        area.setPen(pen);
        pen.onDirect(this::setDirection);
        BodyKeys.install(area, blocks, this::enterObject);
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleRoleDescription(words.text("editor.body"));
        writer.onShow(views::refresh);
        writer.history().onChange(this::wasChanged);
        getStyleClass().add("body-editor");
        VirtualizedScrollPane<BodyArea> pane = new VirtualizedScrollPane<>(area);
        pane.getStyleClass().add("body-scroll");
        getChildren().add(pane);
        setStoryDirection(story);
    }

    /// Shows a body with nothing to undo, the caret at its start.
    public void open(Body body, Direction story) {
        views.clear();
        setStoryDirection(story);
        writer.open(body);
        scroll.toTop();
        look();
    }

    /// Tells which way the story runs now, RTL or LTR.
    public void setStoryDirection(Direction now) {
        story = now;
        area.setDirectionRule(BaseDirectionRule.ofStory(now));
        look();
    }

    /// The body as it is now: taken at once, read when it is asked for, on any thread.
    public Supplier<Body> snapshot() {
        return writer.state()::body;
    }

    /// Hears after each change of the text, of words under pictures and of cells; not of [#open].
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// Hears what was left out of something pasted, and why something couldn't be pasted.
    public void onNotices(Consumer<List<Notice>> told) {
        pen.onNotices(told);
    }

    public ReadOnlyObjectProperty<CaretState> caretStateProperty() {
        return watch.stateProperty();
    }

    public CaretState caretState() {
        return watch.stateProperty().get();
    }

    /// Whether text can be written; otherwise it can be read, selected and copied.
    public void setEditable(boolean editable) {
        area.setEditable(editable);
        views.setEditable(editable);
    }

    /// Gives the selected text a style, or takes it off if all of it has it; without a selection what is typed next.
    public void toggle(Mark.Style style) {
        if (area.isEditable()) {
            field().ifPresentOrElse(
                            field -> {
                                if (field instanceof CellArea cell) {
                                    cell.toggle(style);
                                }
                            },
                            () -> marks.toggle(style));
            look();
        }
    }

    /// Makes the selected blocks what is asked, or paragraphs if they all are that already.
    public void setKind(BlockKind kind) {
        edit(() -> blocks.setKind(kind));
    }

    /// Moves the selected list items one step further in.
    public void indent() {
        edit(() -> blocks.indent(1));
    }

    /// Moves the selected list items one step out; an outermost one becomes a paragraph.
    public void outdent() {
        edit(() -> blocks.indent(-1));
    }

    /// Moves the selected blocks before the block above them.
    public void moveUp() {
        edit(() -> blocks.move(-1));
    }

    /// Moves the selected blocks behind the block below them.
    public void moveDown() {
        edit(() -> blocks.move(1));
    }

    /// Turns the selected blocks; what is turned to the story's own direction follows the story from then on.
    public void setDirection(Direction direction) {
        edit(() -> blocks.direct(direction == story ? Direction.INHERIT : direction));
    }

    /// The link in which the caret stands, or the one of the selection's start.
    public Optional<Mark.Link> currentLink() {
        return marks.currentLink();
    }

    /// Links the selected text; without a selection the link the caret stands in, else the word. Where there is no word
    /// a web address is put in as text.
    public void link(Mark.Link link) {
        edit(() -> marks.link(link));
    }

    /// Takes the link off the selected text; without a selection the one the caret stands in.
    public void unlink() {
        edit(marks::unlink);
    }

    /// Puts a picture in place of an empty block, before the block at whose start the caret stands, else after it, and
    /// the caret into its words.
    public void insertPicture(Block.Picture picture) {
        insertObject(picture);
    }

    /// Puts an empty table where a picture would go, its first row naming the columns, and the caret into it.
    public void insertTable(int rows, int columns) {
        insertObject(TableEdits.empty(rows, columns));
    }

    /// Puts text in place of the selection, as typing does.
    public void insertText(String text) {
        edit(() -> writing().replaceSelection(PlainText.clean(text)));
    }

    /// Puts the quotation marks of the paragraph's direction around the selection, or both at the caret and the caret
    /// between them.
    public void quoteSelection() {
        edit(() -> Quotation.put(writing(), writer.history()));
    }

    /// Puts blocks in place of the selection, as pasting does.
    public void insertBody(Body pasted) {
        edit(() -> writer.replace(writer.from(), writer.to(), pasted.blocks()));
    }

    public void undo() {
        area.undo();
    }

    public void redo() {
        area.redo();
    }

    public void cut() {
        edit(() -> writing().cut());
    }

    public void copy() {
        writing().copy();
    }

    /// Pastes with what formatting we know.
    public void paste() {
        edit(() -> writing().paste());
    }

    /// Pastes letters alone.
    public void pastePlain() {
        edit(() -> field().ifPresentOrElse(BidiTextArea::paste, pen::pastePlain));
    }

    public void selectAll() {
        writing().selectAll();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    public Finder finder() {
        return finder;
    }

    public Position caret() {
        return writer.caret();
    }

    /// Puts the caret somewhere, or as near as there is text, and scrolls there.
    public void goTo(Position position) {
        select(position, position);
    }

    /// Selects a stretch and scrolls there.
    public void select(Position from, Position to) {
        Body body = writer.body();
        area.requestFocus();
        writer.select(Landing.nearest(body, from), Landing.nearest(body, to));
    }

    /// Leads to a picture, into the first of its fields that must still be filled in.
    ///
    /// @param index counted from 0 among the pictures
    public void showPicture(int index) {
        scroll.picture(index, objects).ifPresent(block -> scroll.enter(block, views, true));
    }

    public Place place() {
        return scroll.place();
    }

    /// Puts caret and text back to where they were, or as near as the body allows.
    public void returnTo(Place place) {
        scroll.returnTo(place);
    }

    /// How far the text is scrolled down, in pixels.
    public ReadOnlyDoubleProperty scrollProperty() {
        return scroll.scrollProperty();
    }

    /// Brings the beginning into view, with the room above it.
    public void scrollToTop() {
        scroll.toTop();
    }

    /// Scrolls down by so many pixels, or up by less than none.
    public void scrollBy(double pixels) {
        area.scrollYBy(pixels);
    }

    /// Leaves room on either side of the text.
    ///
    /// @param pixels how wide it is
    public void setSideRoom(double pixels) {
        area.setStyle(String.format(Locale.ROOT, "-fx-padding: 0 %.1fpx 0 %.1fpx;", pixels, pixels));
    }

    /// Leaves room above the text that scrolls with it.
    ///
    /// @param pixels how high it is
    public void setTopRoom(double pixels) {
        area.topRoom().set(pixels);
    }

    /// How high the room above the text is.
    public double topRoom() {
        return area.topRoom().room();
    }

    /// How many pixels of the room above, and then of the text, have gone over the upper edge; exact while any of that
    /// room can be seen.
    public ReadOnlyDoubleProperty topGoneProperty() {
        return area.topRoom().goneProperty();
    }

    /// Where the caret stands in the scene, if it can be seen.
    public Optional<Bounds> caretInScene() {
        return area.caretBounds().map(area::localToScene);
    }

    /// What Up does in the first line of the text.
    public void onLeave(Runnable up) {
        area.setOnLeave(step -> {
            if (step < 0) {
                up.run();
            }
            return step < 0;
        });
    }

    /// Hears of links that are opened: by a click with Ctrl.
    public void onLink(Consumer<Mark.Link> opened) {
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.isShortcutDown() && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                marks.linkAt(area.hit(click.getX(), click.getY())).ifPresent(link -> {
                    click.consume();
                    opened.accept(link);
                });
            }
        });
    }

    /// Paints marks of a kind over the text in place of those before, sorted by their start: findings, notes. They move
    /// along with the text while it is written.
    public void paint(Decorations.Kind kind, List<Stretch> stretches) {
        Body body = writer.body();
        area.decorations()
                .set(
                        kind,
                        stretches.stream()
                                .map(stretch -> new Decorations.Mark(
                                        writer.offset(Landing.nearest(body, stretch.from())),
                                        writer.offset(Landing.nearest(body, stretch.to()))))
                                .toList());
    }

    /// The area, for tests of this package.
    BodyArea area() {
        return area;
    }

    private void insertObject(Block object) {
        edit(() -> scroll.enter(blocks.insertObject(object), views, false));
    }

    private void enterObject() {
        scroll.enter(writer.from().block(), views, false);
    }

    private javafx.scene.Node view(Piece.Embed embed) {
        return views.view(embed);
    }

    private Optional<BidiTextArea<?, ?>> field() {
        return views.focused().flatMap(ObjectView::focused);
    }

    private BidiTextArea<?, ?> writing() {
        return field().orElse(area);
    }

    private void edit(Runnable change) {
        if (area.isEditable()) {
            change.run();
            look();
        }
    }

    private void wasChanged() {
        look();
        changed.run();
    }

    private void look() {
        // asked for while the parts are still being put together
        if (watch != null) {
            watch.look();
        }
    }
}
