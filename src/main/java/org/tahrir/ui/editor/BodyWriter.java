package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Reads the area's document as a body and writes changed bodies into it, each as one step to undo. Whatever is more
/// than letters in one block is done by [Edits] on the body, so that the document never is anything but a canonical
/// one.
final class BodyWriter {
    private static final String TEXT = "text";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private final BodyArea area;
    private final BodyObjects objects;
    private final History history = new History(this::state, this::show);
    private Runnable shown = () -> {};
    private int page;

    BodyWriter(BodyArea area, BodyObjects objects) {
        this.area = area;
        this.objects = objects;
    }

    History history() {
        return history;
    }

    BodyObjects objects() {
        return objects;
    }

    /// Hears when pictures and tables may stand for something else.
    void onShow(Runnable listener) {
        shown = listener;
    }

    BodyState state() {
        return new BodyState(area.document(), objects.now(), area.getAnchor(), area.getCaretPosition());
    }

    /// The body with slots for pictures and tables.
    Body body() {
        return BodyMapping.body(area.document(), Slot::block);
    }

    /// One block, a slot if it is a picture or a table.
    Block block(int index) {
        return BodyMapping.block(area.getParagraph(index), Slot::block);
    }

    Position caret() {
        return position(area.getCaretPosition());
    }

    /// The end of the selection where the caret isn't.
    Position anchor() {
        return position(area.getAnchor());
    }

    /// Where the selection begins; never inside a character of two units, and neither is its end.
    Position from() {
        return whole(position(area.getSelection().getStart()), -1);
    }

    Position to() {
        return whole(position(area.getSelection().getEnd()), hasSelection() ? 1 : -1);
    }

    boolean hasSelection() {
        return area.getSelection().getLength() > 0;
    }

    Position position(int offset) {
        var place = area.offsetToPosition(offset, Bias.Forward);
        return new Position(place.getMajor(), place.getMinor());
    }

    int offset(Position position) {
        return area.getAbsolutePosition(position.block(), position.offset());
    }

    void select(Position anchor, Position caret) {
        area.selectRange(offset(anchor), offset(caret));
        area.requestFollowCaret();
    }

    /// Makes the document another body, as one step.
    void change(Body next, Position caret) {
        change(next, caret, caret);
    }

    void change(Body next, Position anchor, Position caret) {
        history.step(() -> {
            swap(next.blocks());
            select(anchor, caret);
        });
    }

    /// What a change of a stretch can touch.
    Section section(Position from, Position to) {
        return Section.around(from, to, area.getParagraphs().size(), this::block);
    }

    /// Makes a section another body, as one step.
    ///
    /// @param caret where the caret stands then, in that body
    void change(Section section, Body next, Position caret) {
        history.step(() -> {
            swap(section, next.blocks());
            select(section.outOf(caret), section.outOf(caret));
        });
    }

    /// Puts blocks in place of a range, as one step; the caret goes behind them.
    void replace(Position from, Position to, List<Block> blocks) {
        Section section = section(from, to);
        Position start = section.into(from);
        Position end = section.into(to);
        history.step(() -> {
            Body is = Edits.replace(section.body(), start, end, objects.slotted(blocks));
            change(section, is, Landing.after(section.body(), start, end, is));
        });
    }

    /// The body with its pictures and tables.
    Body whole() {
        return objects.filled(body());
    }

    /// Makes a picture or table another one, as one step.
    void exchange(long object, Block block) {
        history.step(() -> {
            objects.set(object, block);
            shown.run();
        });
    }

    /// The letters of a block.
    String text(int block) {
        return area.getText(block);
    }

    /// The marks of the letter after an offset.
    Marks marks(int offset) {
        return area.getStyleOfChar(offset);
    }

    /// Makes the body another one, as one step. What stays keeps its place, and so does the caret, or as near as there
    /// is text.
    void become(Body next) {
        List<Block> slotted = objects.slotted(next.blocks(), whole().blocks(), body().blocks());
        Swap.between(body().blocks(), slotted)
                .ifPresent(swap -> history.step(() -> {
                    int from = offset(swap.from());
                    int to = offset(swap.to());
                    int anchor = area.getAnchor();
                    int caret = area.getCaretPosition();
                    int before = area.getLength();
                    area.write(from, to, BodyMapping.document(swap.with()));
                    int more = area.getLength() - before;
                    area.selectRange(kept(anchor, from, to, more), kept(caret, from, to, more));
                    shown.run();
                }));
    }

    /// Where a place is after a stretch has become longer by so many units.
    private static int kept(int place, int from, int to, int more) {
        return place <= from ? place : place >= to ? place + more : Math.min(place, to + more);
    }

    /// Makes the body another one of the same blocks with other words, as one step; the caret stays, or as near as
    /// there is text.
    void exchange(Body next) {
        Position caret = caret();
        List<Block> was = whole().blocks();
        history.step(() -> {
            List<Block> slotted = new ArrayList<>(next.blocks());
            for (int index = 0; index < slotted.size(); index++) {
                Piece.Embed embed = area.embedAt(index);
                if (embed != null) {
                    slotted.set(index, block(index));
                }
                if (embed != null && !was.get(index).equals(next.blocks().get(index))) {
                    objects.set(embed.id(), next.blocks().get(index));
                }
            }
            swap(slotted);
            Position nearest = Landing.nearest(body(), caret);
            area.selectRange(offset(nearest), offset(nearest));
            shown.run();
        });
    }

    /// Puts letters in place of a stretch of the document; written on a picture or table they come after it.
    void type(int start, int end, String text, Marks marks) {
        Position to = whole(position(end), start < end ? 1 : -1);
        boolean onObject = area.embedAt(to.block()) != null && !text.isEmpty();
        Position from = onObject && start == end - 1 ? to : whole(position(start), -1);
        if (from.block() == to.block() && area.embedAt(from.block()) == null && !hasLineEnd(text)) {
            ParagraphFormat format = area.getParagraph(from.block()).getParagraphStyle();
            int at = offset(from);
            int removed = to.offset() - from.offset();
            write(new Touch(TEXT, at, removed, text), at, at + removed, BodyMapping.line(text, marks, format));
        } else if (text.isEmpty()) {
            replace(from, to, List.of());
        } else {
            replace(from, to, paragraphs(text, marks));
        }
    }

    /// Puts a piece of a document in place of a stretch.
    void put(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document = ReadOnlyStyledDocument.from(piece);
        replace(position(start), position(end), objects.filled(BodyMapping.blocks(document, Slot::block)));
    }

    /// Counts the bodies that were opened, so that what was begun on one can be told from the next.
    int page() {
        return page;
    }

    /// Shows a body with nothing to undo.
    void open(Body body) {
        page++;
        history.forget();
        objects.restore(Map.of());
        swap(objects.slotted(body.blocks()));
        area.selectRange(0, 0);
        history.forget();
        shown.run();
    }

    /// A position moved out of a character of two units.
    ///
    /// @param by -1 to its start, 1 to its end
    private Position whole(Position at, int by) {
        String text = area.getText(at.block());
        boolean inside = at.offset() > 0
                && at.offset() < text.length()
                && Character.isSurrogatePair(text.charAt(at.offset() - 1), text.charAt(at.offset()));
        return inside ? new Position(at.block(), at.offset() + by) : at;
    }

    private void write(@Nullable Touch touch, int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        history.step(touch, () -> {
            area.write(start, end, piece);
            area.requestFollowCaret();
        });
    }

    private void show(BodyState state) {
        objects.restore(state.objects());
        swap(state.slotted().blocks());
        area.selectRange(state.anchor(), state.caret());
        area.requestFollowCaret();
        shown.run();
    }

    private void swap(List<Block> next) {
        swap(new Section(0, body()), next);
    }

    private void swap(Section section, List<Block> next) {
        Swap.between(section.body().blocks(), next)
                .ifPresent(swap -> area.write(
                        offset(section.outOf(swap.from())),
                        offset(section.outOf(swap.to())),
                        BodyMapping.document(swap.with())));
    }

    private static boolean hasLineEnd(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }

    private static List<Block> paragraphs(String text, Marks marks) {
        return LINE_END.splitAsStream(text)
                .<Block>map(line -> new Block.Paragraph(Prose.of(new Run(line, marks)), Direction.INHERIT))
                .toList();
    }
}
