package org.tahrir.ui.editor;

import org.tahrir.text.Block;
import org.tahrir.text.Direction;

/// The place of a picture or a table in a body that is being edited. So that the body's own edits can work on it, it
/// stands there as a picture whose media is the number of the slot.
///
/// @param id the number of the [Piece.Embed]
record Slot(long id, Direction direction) {
    static Slot of(Block block) {
        if (block instanceof Block.Picture picture) {
            return new Slot(Long.parseLong(picture.media()), picture.direction());
        }
        throw new IllegalArgumentException("No slot: " + block);
    }

    Block block() {
        return new Block.Picture(Long.toString(id), "", "", "", direction);
    }
}
