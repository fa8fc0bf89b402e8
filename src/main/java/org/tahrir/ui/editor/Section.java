package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Position;

/// All blocks of a body that a change of a stretch can touch, as a body of their own: those of the stretch, one on
/// each side, and the nested items around them, whose depth hangs on what stands before. In a long story a change
/// needn't look at all the rest.
///
/// @param first the index of its first block in the whole body
record Section(int first, Body body) {

    /// @param count how many blocks the whole body has
    /// @param block tells each of them
    static Section around(Position from, Position to, int count, IntFunction<Block> block) {
        int first = Math.max(0, from.block() - 1);
        while (first > 0 && isNested(block.apply(first))) {
            first--;
        }
        int last = Math.min(count - 1, to.block() + 1);
        List<Block> blocks = new ArrayList<>();
        for (int index = first; index <= last || (index < count && isNested(block.apply(index))); index++) {
            blocks.add(block.apply(index));
        }
        return new Section(first, new Body(blocks));
    }

    /// A position of the whole body in this one.
    Position into(Position whole) {
        return new Position(whole.block() - first, whole.offset());
    }

    /// A position of this body in the whole one.
    Position outOf(Position here) {
        return new Position(here.block() + first, here.offset());
    }

    private static boolean isNested(Block block) {
        return block instanceof Block.Item item && item.depth() > 0;
    }
}
