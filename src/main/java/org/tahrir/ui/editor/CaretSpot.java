package org.tahrir.ui.editor;

/// A place for the caret in a paragraph. One column can be two places on screen: at a soft line end and where the
/// writing direction changes. The side says which one.
record CaretSpot(int column, Side side) {
    enum Side {
        /// The strong caret: the edge whose character runs in the paragraph's direction.
        STRONG,
        /// The trailing edge of the character before the column.
        AFTER_PREVIOUS,
        /// The leading edge of the character at the column.
        BEFORE_NEXT
    }

    static CaretSpot strong(int column) {
        return new CaretSpot(column, Side.STRONG);
    }
}
