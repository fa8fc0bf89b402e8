package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What can be done to a body: pure functions from one body to another, canonical one. A range runs from a first
/// position to a second that isn't before it. A position that isn't in the body is an IndexOutOfBoundsException.
public final class Edits {
    private Edits() {}

    /// How many units a block is wide: the length of its text, 1 for a picture or a table.
    public static int length(Block block) {
        return block instanceof Block.TextBlock text ? text.prose().length() : 1;
    }

    /// Puts text in; beside a picture or a table it becomes a paragraph of its own.
    public static Body insert(Body body, Position at, Prose text) {
        check(body, at);
        if (text.isEmpty()) {
            return body;
        }
        if (body.blocks().get(at.block()) instanceof Block.TextBlock block) {
            return replaceBlock(
                    body, at.block(), block.withProse(block.prose().replace(at.offset(), at.offset(), text)));
        }
        return insertBlock(body, at, new Block.Paragraph(text, Direction.INHERIT));
    }

    /// Takes a range out. What is left of its first and last block of text becomes one block of the first one's kind.
    public static Body delete(Body body, Position from, Position to) {
        return replace(body, from, to, List.of());
    }

    /// What a range holds, as blocks: the ones at its ends cut. Put back where it was deleted from a block of text, it
    /// restores the body.
    public static List<Block> between(Body body, Position from, Position to) {
        check(body, from, to);
        return Splice.between(body, from, to);
    }

    /// Exchanges a range for other blocks, as pasting does. A single block of text joins the text around it; of
    /// several the first joins the text before and the last the text after, with its own kind. An empty paragraph
    /// takes the kind of what comes into it, and its direction if it has one, and makes room for a picture or a table.
    public static Body replace(Body body, Position from, Position to, List<Block> blocks) {
        check(body, from, to);
        return new Splice(body, from, to).with(blocks);
    }

    public static Body replace(Body body, Position from, Position to, Body pasted) {
        return replace(body, from, to, pasted.blocks());
    }

    /// Puts a picture, a table or another block in between, parting the text there if need be.
    public static Body insertBlock(Body body, Position at, Block block) {
        check(body, at);
        if (!(block instanceof Block.TextBlock)) {
            return replace(body, at, at, List.of(block));
        }
        Block old = body.blocks().get(at.block());
        List<Block> blocks = new ArrayList<>(body.blocks());
        if (old instanceof Block.TextBlock text && at.offset() > 0 && at.offset() < length(old)) {
            blocks.set(at.block(), text.withProse(text.prose().slice(0, at.offset())));
            blocks.add(at.block() + 1, text.withProse(text.prose().slice(at.offset(), length(old))));
        }
        blocks.add(at.offset() == 0 ? at.block() : at.block() + 1, block);
        return new Body(blocks);
    }

    public static Body replaceBlock(Body body, int block, Block other) {
        check(body, block);
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.set(block, other);
        return new Body(blocks);
    }

    public static Body removeBlock(Body body, int block) {
        check(body, block);
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.remove(block);
        return new Body(blocks);
    }

    /// What Enter does. Text after a heading is a paragraph, and so is what makes room before one; an empty item of an
    /// inner list moves out by one step; an empty item or quotation becomes a paragraph; beside a picture or a table
    /// an empty paragraph appears.
    public static Body split(Body body, Position at) {
        check(body, at);
        if (!(body.blocks().get(at.block()) instanceof Block.TextBlock text)) {
            return insertBlock(body, at, emptyParagraph(Direction.INHERIT));
        }
        if (text.prose().isEmpty() && (text instanceof Block.Item || text instanceof Block.Quote)) {
            return replaceBlock(body, at.block(), left(text));
        }
        Block.TextBlock head = text.withProse(text.prose().slice(0, at.offset()));
        Block.TextBlock tail = text.withProse(text.prose().slice(at.offset(), length(text)));
        if (text instanceof Block.Heading) {
            if (head.prose().isEmpty() && !tail.prose().isEmpty()) {
                head = emptyParagraph(text.direction());
            } else {
                tail = new Block.Paragraph(tail.prose(), text.direction());
            }
        }
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.set(at.block(), head);
        blocks.add(at.block() + 1, tail);
        return new Body(blocks);
    }

    /// What Backspace does at the start of a block: its text joins the block before. Next to a picture or a table only
    /// an empty block of text goes; otherwise, and at the first block, nothing happens.
    public static Body join(Body body, int block) {
        check(body, block);
        if (block == 0) {
            return body;
        }
        Block before = body.blocks().get(block - 1);
        Block after = body.blocks().get(block);
        if (before instanceof Block.TextBlock && after instanceof Block.TextBlock) {
            return delete(body, new Position(block - 1, length(before)), new Position(block, 0));
        }
        if (isEmptyText(after)) {
            return removeBlock(body, block);
        }
        return isEmptyText(before) ? removeBlock(body, block - 1) : body;
    }

    /// Gives all text of a range a mark; a link replaces other links.
    public static Body mark(Body body, Position from, Position to, Mark mark) {
        return changeMarks(body, from, to, marks -> marks.with(mark));
    }

    /// Takes a mark from all text of a range.
    public static Body unmark(Body body, Position from, Position to, Mark mark) {
        return changeMarks(body, from, to, marks -> marks.without(mark));
    }

    /// Takes the mark away if all text of the range has it, else gives it to all.
    public static Body toggle(Body body, Position from, Position to, Mark mark) {
        boolean everywhere = between(body, from, to).stream()
                .filter(Block.TextBlock.class::isInstance)
                .flatMap(block -> ((Block.TextBlock) block).prose().runs().stream())
                .allMatch(run -> run.marks().has(mark));
        return everywhere ? unmark(body, from, to, mark) : mark(body, from, to, mark);
    }

    /// Takes every link from a range.
    public static Body unlink(Body body, Position from, Position to) {
        return changeMarks(body, from, to, marks -> new Marks(marks.styles(), null));
    }

    /// Changes what the blocks of text from `first` to `last` (inclusive) are; pictures and tables stay.
    public static Body kind(Body body, int first, int last, BlockKind kind) {
        return changeTexts(body, first, last, text -> kind.block(text.prose(), text.direction()));
    }

    /// Moves list items further in (by 1) or out (by -1); an outermost item that moves out becomes a paragraph.
    public static Body indent(Body body, int first, int last, int by) {
        return changeTexts(body, first, last, text -> {
            if (!(text instanceof Block.Item item)) {
                return text;
            }
            return item.depth() + by < 0
                    ? new Block.Paragraph(item.prose(), item.direction())
                    : new Block.Item(item.kind(), item.depth() + by, item.prose(), item.direction());
        });
    }

    /// Sets the direction of the blocks from `first` to `last` (inclusive), whatever they are.
    public static Body direct(Body body, int first, int last, Direction direction) {
        return changeBlocks(body, first, last, block -> block.withDirection(direction));
    }

    private static Block.TextBlock left(Block.TextBlock empty) {
        return empty instanceof Block.Item item && item.depth() > 0
                ? new Block.Item(item.kind(), item.depth() - 1, Prose.EMPTY, item.direction())
                : emptyParagraph(empty.direction());
    }

    private static Block.TextBlock emptyParagraph(Direction direction) {
        return new Block.Paragraph(Prose.EMPTY, direction);
    }

    private static boolean isEmptyText(Block block) {
        return block instanceof Block.TextBlock text && text.prose().isEmpty();
    }

    private static Body changeMarks(Body body, Position from, Position to, UnaryOperator<Marks> change) {
        check(body, from, to);
        List<Block> blocks = new ArrayList<>(body.blocks());
        for (int i = from.block(); i <= to.block(); i++) {
            if (blocks.get(i) instanceof Block.TextBlock text) {
                int start = i == from.block() ? from.offset() : 0;
                int end = i == to.block() ? to.offset() : length(text);
                blocks.set(i, text.withProse(text.prose().mark(start, end, change)));
            }
        }
        return new Body(blocks);
    }

    private static Body changeTexts(Body body, int first, int last, UnaryOperator<Block.TextBlock> change) {
        return changeBlocks(
                body, first, last, block -> block instanceof Block.TextBlock text ? change.apply(text) : block);
    }

    private static Body changeBlocks(Body body, int first, int last, UnaryOperator<Block> change) {
        check(body, new Position(first, 0), new Position(last, 0));
        List<Block> blocks = new ArrayList<>(body.blocks());
        blocks.subList(first, last + 1).replaceAll(change);
        return new Body(blocks);
    }

    private static void check(Body body, Position from, Position to) {
        check(body, from);
        check(body, to);
        if (from.compareTo(to) > 0) {
            throw new IndexOutOfBoundsException("The range ends at " + to + " before it begins at " + from);
        }
    }

    private static void check(Body body, Position at) {
        check(body, at.block());
        int length = length(body.blocks().get(at.block()));
        if (at.offset() < 0 || at.offset() > length) {
            throw new IndexOutOfBoundsException(at + " lies outside a block of length " + length);
        }
    }

    private static void check(Body body, int block) {
        if (block < 0 || block >= body.blocks().size()) {
            throw new IndexOutOfBoundsException("There is no block " + block + " in a body of "
                    + body.blocks().size());
        }
    }
}
