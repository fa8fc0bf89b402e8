package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Exchanges what lies between two positions of a body for other blocks. The first of them flows into the block the
/// range begins in, which keeps its kind unless it is an empty paragraph; the last takes up what follows the range.
final class Splice {
    private final List<Block> before = new ArrayList<>();
    private final List<Block> after;
    private Block.@Nullable TextBlock head;
    private Block.@Nullable TextBlock tail;

    Splice(Body body, Position from, Position to) {
        List<Block> blocks = body.blocks();
        before.addAll(blocks.subList(0, from.block()));
        after = new ArrayList<>(blocks.subList(to.block() + 1, blocks.size()));
        Block first = blocks.get(from.block());
        if (first instanceof Block.TextBlock text) {
            head = text.withProse(text.prose().slice(0, from.offset()));
        } else if (from.offset() == 1) {
            before.add(first);
        }
        Block last = blocks.get(to.block());
        if (last instanceof Block.TextBlock text) {
            tail = text.withProse(text.prose().slice(to.offset(), text.prose().length()));
        } else if (to.offset() == 0) {
            after.addFirst(last);
        }
    }

    /// What lies between two positions: pieces of the blocks at its ends, the blocks between them whole.
    static List<Block> between(Body body, Position from, Position to) {
        List<Block> blocks = new ArrayList<>();
        for (int i = from.block(); i <= to.block(); i++) {
            Block block = body.blocks().get(i);
            int length = Edits.length(block);
            int start = i == from.block() ? from.offset() : 0;
            int end = i == to.block() ? to.offset() : length;
            if (block instanceof Block.TextBlock text) {
                blocks.add(text.withProse(text.prose().slice(start, end)));
            } else if (start < end) {
                blocks.add(block);
            }
        }
        return List.copyOf(blocks);
    }

    Body with(List<Block> blocks) {
        List<Block> all = new ArrayList<>(before);
        all.addAll(blocks.isEmpty() ? joined() : filled(new ArrayList<>(blocks)));
        all.addAll(after);
        return new Body(all);
    }

    private List<Block> joined() {
        if (head != null) {
            return List.of(tail == null ? head : plus(head, tail.prose()));
        }
        return tail == null ? List.of() : List.of(tail);
    }

    private List<Block> filled(List<Block> blocks) {
        boolean inline = blocks.size() == 1 && head != null;
        if (head != null) {
            if (blocks.getFirst() instanceof Block.TextBlock first) {
                Block.TextBlock shape = givesWay(head, inline) ? turned(first, head.direction()) : head;
                blocks.set(0, shape.withProse(head.prose().plus(first.prose())));
            } else if (!head.prose().isEmpty()) {
                blocks.addFirst(head);
            }
        }
        if (tail != null) {
            if (blocks.getLast() instanceof Block.TextBlock last) {
                blocks.set(blocks.size() - 1, plus(last, tail.prose()));
            } else if (!tail.prose().isEmpty()) {
                blocks.add(tail);
            }
        }
        return blocks;
    }

    /// An empty paragraph becomes what is put in it.
    private boolean givesWay(Block.TextBlock block, boolean inline) {
        return block instanceof Block.Paragraph
                && block.prose().isEmpty()
                && (!inline || tail == null || tail.prose().isEmpty());
    }

    /// What comes without a direction of its own takes the one that was chosen for the place.
    private static Block.TextBlock turned(Block.TextBlock block, Direction place) {
        return block.direction() == Direction.INHERIT ? BlockKind.of(block).block(block.prose(), place) : block;
    }

    private static Block plus(Block.TextBlock block, Prose more) {
        return block.withProse(block.prose().plus(more));
    }
}
