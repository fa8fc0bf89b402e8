package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;

/// What is done to whole blocks: their kind, their nesting, their direction, their order, parting and joining.
final class BlockEdits {
    private final BodyArea area;
    private final BodyWriter writer;

    BlockEdits(BodyArea area, BodyWriter writer) {
        this.area = area;
        this.writer = writer;
    }

    /// Parts the block at the caret, as [Edits#split] says; what is selected goes first.
    void split() {
        Section section = writer.section(writer.from(), writer.to());
        Position from = section.into(writer.from());
        Position to = section.into(writer.to());
        Body cut = Edits.delete(section.body(), from, to);
        Position at = Landing.after(section.body(), from, to, cut);
        Body parted = Edits.split(cut, at);
        boolean grew = parted.blocks().size() > cut.blocks().size();
        boolean before = !(cut.blocks().get(at.block()) instanceof Block.TextBlock) && at.offset() == 0;
        writer.change(section, parted, new Position(at.block() + (grew && !before ? 1 : 0), 0));
    }

    /// What Backspace does before it takes letters: at the start of a block that isn't a paragraph it makes one of it,
    /// at the start of a paragraph it joins the text before or selects the picture there.
    ///
    /// @return whether there was anything of this to do
    boolean backspace() {
        Position caret = writer.caret();
        if (writer.hasSelection()) {
            return false;
        }
        if (isObject(caret.block())) {
            return caret.offset() == 1 ? selectObject(caret.block()) : removeEmpty(caret.block() - 1, caret);
        }
        if (caret.offset() > 0) {
            return false;
        }
        if (kindOf(caret.block()) != BlockKind.Plain.PARAGRAPH) {
            kind(caret.block(), caret.block(), BlockKind.Plain.PARAGRAPH);
            return true;
        }
        if (caret.block() == 0 || !isObject(caret.block() - 1)) {
            return false;
        }
        removeEmpty(caret.block(), new Position(caret.block() - 1, 1));
        return selectObject(caret.block() - 1);
    }

    /// What Delete does at the end of a block: selects the picture or table that follows.
    ///
    /// @return whether there was anything of this to do
    boolean delete() {
        Position caret = writer.caret();
        if (writer.hasSelection() || caret.offset() < area.getParagraphLength(caret.block())) {
            return !writer.hasSelection() && isObject(caret.block()) && selectObject(caret.block());
        }
        int next = caret.block() + 1;
        if (next >= area.getParagraphs().size()) {
            return isObject(caret.block());
        }
        if (isObject(caret.block()) && !isObject(next)) {
            return removeEmpty(next, caret);
        }
        if (!isObject(next)) {
            return false;
        }
        boolean gone = area.getParagraphLength(caret.block()) == 0;
        removeEmpty(caret.block(), new Position(caret.block(), 0));
        return selectObject(gone ? caret.block() : next);
    }

    /// Makes the selected blocks what is asked, or paragraphs if they all are that already. An item that becomes one of
    /// another list keeps its depth.
    void setKind(BlockKind kind) {
        int first = writer.from().block();
        int last = writer.to().block();
        boolean all = true;
        for (int block = first; block <= last; block++) {
            all &= isObject(block) || isSame(kindOf(block), kind);
        }
        kind(first, last, all ? BlockKind.Plain.PARAGRAPH : kind);
    }

    void indent(int by) {
        change(Edits.indent(writer.body(), writer.from().block(), writer.to().block(), by));
    }

    /// Moves the selected blocks by one, up (-1) or down (1).
    void move(int by) {
        int first = writer.from().block();
        int last = writer.to().block();
        List<Block> blocks = new ArrayList<>(writer.body().blocks());
        if (first + by < 0 || last + by >= blocks.size()) {
            return;
        }
        Collections.rotate(blocks.subList(Math.min(first, first + by), Math.max(last, last + by) + 1), by);
        Position anchor = writer.anchor();
        Position caret = writer.caret();
        writer.change(
                new Body(blocks),
                new Position(anchor.block() + by, anchor.offset()),
                new Position(caret.block() + by, caret.offset()));
    }

    /// Puts a picture or a table in place of an empty block, before the block at whose start the caret stands, else
    /// after it; text can be written behind it.
    ///
    /// @return the index of its block
    int insertObject(Block object) {
        int[] put = {0};
        writer.history().step(() -> {
            Block slot = writer.objects().slotted(List.of(object)).getFirst();
            Position at = writer.to();
            Body was = writer.body();
            int length = Edits.length(was.blocks().get(at.block()));
            Position beside = new Position(at.block(), at.offset() == 0 ? 0 : length);
            put[0] = at.block() + (at.offset() == 0 ? 0 : 1);
            place(Edits.insertBlock(was, beside, slot), put[0]);
        });
        return put[0];
    }

    /// Puts a picture, a table or a card in place of a block; text can be written behind it.
    void exchange(int block, Block object) {
        writer.history().step(() -> {
            Block slot = writer.objects().slotted(List.of(object)).getFirst();
            place(Edits.replaceBlock(writer.body(), block, slot), block);
        });
    }

    private void place(Body is, int object) {
        List<Block> blocks = new ArrayList<>(is.blocks());
        if (object == blocks.size() - 1) {
            blocks.add(new Block.Paragraph(Prose.EMPTY, Direction.INHERIT));
        }
        writer.change(new Body(blocks), new Position(object + 1, 0));
    }

    boolean isItem() {
        return kindOf(writer.caret().block()) instanceof BlockKind.Item;
    }

    /// Whether the selection is one picture or table and nothing else.
    boolean isObjectSelected() {
        return writer.hasSelection()
                && isObject(writer.from().block())
                && writer.from().offset() == 0
                && writer.to().equals(new Position(writer.from().block(), 1));
    }

    boolean selectObject(int block) {
        writer.select(new Position(block, 0), new Position(block, 1));
        return true;
    }

    private boolean removeEmpty(int block, Position caretAfter) {
        if (block >= 0 && !isObject(block) && area.getParagraphLength(block) == 0) {
            Body is = Edits.removeBlock(writer.body(), block);
            Position caret =
                    block < caretAfter.block() ? new Position(caretAfter.block() - 1, caretAfter.offset()) : caretAfter;
            writer.change(is, caret);
        }
        return true;
    }

    private void kind(int first, int last, BlockKind kind) {
        Body is = writer.body();
        for (int i = first; i <= last; i++) {
            is = Edits.kind(is, i, i, atDepthOf(i, kind));
        }
        change(is);
    }

    private BlockKind atDepthOf(int block, BlockKind kind) {
        if (kind instanceof BlockKind.Item item && kindOf(block) instanceof BlockKind.Item before) {
            return new BlockKind.Item(item.kind(), before.depth());
        }
        return kind;
    }

    private void change(Body is) {
        writer.change(is, writer.anchor(), writer.caret());
    }

    private boolean isObject(int block) {
        return area.embedAt(block) != null;
    }

    private BlockKind kindOf(int block) {
        return area.getParagraph(block).getParagraphStyle().kind();
    }

    private static boolean isSame(BlockKind one, BlockKind other) {
        if (one instanceof BlockKind.Item first && other instanceof BlockKind.Item second) {
            return first.kind() == second.kind();
        }
        return one.equals(other);
    }
}
