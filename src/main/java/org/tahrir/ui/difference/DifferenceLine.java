package org.tahrir.ui.difference;

import org.tahrir.ui.editor.ReadingLine;

/// One paragraph of a difference.
///
/// @param block which block of the earlier version's text can be brought back here, counted among its blocks that
///     aren't empty, or [#NONE]
record DifferenceLine(ReadingLine line, int block) {
    static final int NONE = -1;

    /// Whether there is something to bring back.
    boolean isReturnable() {
        return block != NONE;
    }
}
