package org.tahrir.ui.editor;

import java.util.List;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Edits;
import org.tahrir.text.Position;

/// Where the caret comes to stand after [Edits#replace].
final class Landing {
    private Landing() {}

    /// The end of what was put in place of a range: before what followed the range.
    static Position after(Body was, Position from, Position to, Body is) {
        List<Block> blocks = is.blocks();
        Block last = was.blocks().get(to.block());
        boolean isKept = !(last instanceof Block.TextBlock) && to.offset() == 0;
        int following = was.blocks().size() - to.block() - (isKept ? 0 : 1);
        int at = blocks.size() - following - 1;
        if (at < from.block()) {
            return start(is, at + 1);
        }
        Block landed = blocks.get(at);
        int rest = last instanceof Block.TextBlock && landed instanceof Block.TextBlock
                ? Edits.length(last) - to.offset()
                : 0;
        return new Position(at, Math.max(0, Edits.length(landed) - rest));
    }

    /// The start of a block; the end of the last one if it lies behind.
    static Position start(Body body, int block) {
        int last = body.blocks().size() - 1;
        return block > last ? end(body, last) : new Position(block, 0);
    }

    static Position end(Body body, int block) {
        return new Position(block, Edits.length(body.blocks().get(block)));
    }

    /// The nearest position that there is.
    static Position nearest(Body body, Position wish) {
        int block = Math.clamp(wish.block(), 0, body.blocks().size() - 1);
        int length = Edits.length(body.blocks().get(block));
        return new Position(block, block == wish.block() ? Math.clamp(wish.offset(), 0, length) : length);
    }
}
