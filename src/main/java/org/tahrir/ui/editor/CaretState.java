package org.tahrir.ui.editor;

import java.util.Optional;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.text.Marks;

/// What the caret or the selection of a body stands in: all that toolbars and menus need to know.
///
/// @param kind what the caret's block is; PARAGRAPH for a picture or a table
/// @param marks what all selected text has, without a selection what is typed next would have
/// @param direction what the caret's block was told
/// @param rtl whether it runs from right to left
/// @param hasSelection whether anything is selected
/// @param object the picture, table or card that is selected, or in which the focus is
public record CaretState(
        BlockKind kind,
        Marks marks,
        Direction direction,
        boolean rtl,
        boolean hasSelection,
        Optional<Block> object,
        boolean canUndo,
        boolean canRedo) {
    /// The state in an empty body of a story in Arabic.
    public static final CaretState EMPTY = new CaretState(
            BlockKind.Plain.PARAGRAPH, Marks.NONE, Direction.INHERIT, true, false, Optional.empty(), false, false);
}
