package org.tahrir.ui.editor;

import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.jspecify.annotations.Nullable;

/// Remembers what a bare position cannot say: the caret's side and the x that vertical movement keeps.
final class CaretMemory {
    private int position = -1;
    private CaretSpot.Side side = CaretSpot.Side.STRONG;
    private int targetPosition = -1;
    private double targetX;

    void rememberSide(int atPosition, CaretSpot.Side newSide) {
        position = atPosition;
        side = newSide;
    }

    /// A side is forgotten once the caret is elsewhere.
    void caretMoved(int to) {
        if (to != position) position = -1;
    }

    CaretSpot.Side sideAt(int atPosition) {
        return atPosition == position ? side : CaretSpot.Side.STRONG;
    }

    void rememberTargetX(int atPosition, double x) {
        targetPosition = atPosition;
        targetX = x;
    }

    /// The x to keep, if the caret is still where the last vertical movement left it.
    double targetX(int atPosition, double otherwise) {
        return atPosition == targetPosition ? targetX : otherwise;
    }

    /// What comes next is taken to run as what was just written, or deleted, so there the caret waits for it.
    void textChanged(PlainTextChange last, BidiTextArea<?, ?> area) {
        textChanged();
        int end = last.getPosition() + last.getInserted().length();
        if (!last.getInserted().isEmpty() || goesOnAsDeleted(last, area.offsetToPosition(end, Bias.Backward), area)) {
            rememberSide(end, CaretSpot.Side.AFTER_PREVIOUS);
        }
    }

    private static boolean goesOnAsDeleted(PlainTextChange last, Position at, BidiTextArea<?, ?> area) {
        String removed = last.getRemoved();
        @Nullable Running deleted = Running.before(removed, removed.length());
        return deleted != null && deleted == Running.before(area.getText(at.getMajor()), at.getMinor());
    }

    void textChanged() {
        position = -1;
        targetPosition = -1;
    }
}
