package org.tahrir.ui.editor;

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

    void textChanged() {
        position = -1;
        targetPosition = -1;
    }
}
