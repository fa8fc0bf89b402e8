package org.tahrir.ui.editor;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fxmisc.richtext.model.StyledDocument;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;

/// Writes what is typed, dragged, cut and pasted in an area.
final class BodyPen implements Pen {
    private final BodyArea area;
    private final BodyWriter writer;
    private final MarkEdits marks;
    private final BodyClipboard clipboard;
    private final Supplier<Direction> story;
    private Runnable pasted = () -> {};
    private Consumer<List<Notice>> told = notices -> {};
    private BiConsumer<List<Block.Picture>, List<Notice>> toldPictures = (worded, leftOut) -> told.accept(leftOut);

    BodyPen(BodyArea area, BodyWriter writer, MarkEdits marks, BodyClipboard clipboard, Supplier<Direction> story) {
        this.area = area;
        this.writer = writer;
        this.marks = marks;
        this.clipboard = clipboard;
        this.story = story;
    }

    /// Hears what pasting left out.
    void onNotices(Consumer<List<Notice>> listener) {
        told = listener;
    }

    /// Hears what pasting pictures brought in, and left out.
    void onPictures(BiConsumer<List<Block.Picture>, List<Notice>> listener) {
        toldPictures = listener;
    }

    /// Hears after each pasting that put something in.
    void onPasted(Runnable listener) {
        pasted = listener;
    }

    boolean mayWrite() {
        return area.isEditable();
    }

    @Override
    public void type(int start, int end, String text) {
        writer.type(start, end, PlainText.storable(text), marks.typed(start, end));
    }

    @Override
    public void put(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        writer.put(start, end, piece);
    }

    @Override
    public void drop(int position, boolean copy) {
        Position to = writer.position(position);
        Position from = writer.from();
        Position end = writer.to();
        boolean inside = to.compareTo(from) >= 0 && to.compareTo(end) <= 0;
        if (inside || !area.isEditable() || !writer.hasSelection()) {
            writer.select(to, to);
            return;
        }
        writer.select(from, end); // not to the place where the mouse has led the caret, for undoing
        Body was = writer.body();
        List<Block> blocks = Edits.between(was, from, end);
        if (copy) {
            writer.history()
                    .step(() -> land(
                            position,
                            writer.objects()
                                    .slotted(writer.objects()
                                            .filled(new Body(blocks))
                                            .blocks())));
            return;
        }
        int start = area.getSelection().getStart();
        int length = area.getSelection().getLength();
        writer.history().step(() -> {
            writer.change(Edits.delete(was, from, end), from);
            land(position > start ? Math.max(0, position - length) : position, blocks);
        });
    }

    private void land(int position, List<Block> blocks) {
        Position target = writer.position(Math.min(position, area.getLength()));
        Body body = writer.body();
        Body pasted = new Body(blocks);
        Body is = Edits.replace(body, target, target, pasted);
        Position end = Landing.after(body, target, target, is);
        boolean isText = blocks.stream().allMatch(Block.TextBlock.class::isInstance);
        writer.change(is, isText ? Landing.nearest(is, target) : end, end);
    }

    @Override
    public void direct(Direction direction) {
        direct(writer.from().block(), writer.to().block(), direction);
    }

    /// Turns a picture, table or card.
    void directObject(long id, Direction direction) {
        int block = area.blockOf(id);
        if (block >= 0) {
            direct(block, block, direction);
        }
    }

    private void direct(int first, int last, Direction direction) {
        if (area.isEditable()) {
            Direction own = direction == story.get() ? Direction.INHERIT : direction;
            writer.change(Edits.direct(writer.body(), first, last, own), writer.anchor(), writer.caret());
        }
    }

    @Override
    public void undo() {
        if (area.isEditable()) {
            writer.history().undo();
        }
    }

    @Override
    public void redo() {
        if (area.isEditable()) {
            writer.history().redo();
        }
    }

    @Override
    public void cut() {
        if (area.isEditable() && writer.hasSelection()) {
            copy();
            writer.replace(writer.from(), writer.to(), List.of());
        }
    }

    @Override
    public void copy() {
        if (writer.hasSelection()) {
            Body part = new Body(Edits.between(writer.body(), writer.from(), writer.to()));
            clipboard.put(writer.objects().filled(part), story.get());
        }
    }

    @Override
    public void paste() {
        if (area.isEditable()) {
            int page = writer.page();
            clipboard.take(story.get(), pasted -> arrived(pasted, page), why -> told.accept(List.of(why)));
        }
    }

    void pastePlain() {
        if (area.isEditable()) {
            clipboard.takePlain(pasted -> put(new Pasted(asTyped(pasted.body()), pasted.leftOut())));
        }
    }

    /// Letters alone run as the paragraph does that they come into, all their lines, as if they were typed.
    private Body asTyped(Body letters) {
        Direction here = writer.body().blocks().get(writer.from().block()).direction();
        return Edits.direct(letters, 0, letters.blocks().size() - 1, here);
    }

    /// What took its time must not come into another story, nor into one that may not be written in any more.
    private void arrived(Pasted pasted, int page) {
        boolean late = page != writer.page() || !area.isEditable();
        put(late ? new Pasted(Body.EMPTY, pasted.leftOut()) : pasted);
    }

    private void put(Pasted arrived) {
        if (!arrived.body().equals(Body.EMPTY)) {
            writer.replace(writer.from(), writer.to(), arrived.body().blocks());
            pasted.run();
        }
        if (!arrived.worded().isEmpty()) {
            toldPictures.accept(arrived.worded(), arrived.leftOut());
        } else if (!arrived.leftOut().isEmpty()) {
            told.accept(arrived.leftOut());
        }
    }
}
