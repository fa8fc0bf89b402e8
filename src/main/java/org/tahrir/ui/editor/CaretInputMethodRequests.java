package org.tahrir.ui.editor;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/// Tells the input method where our caret is.
record CaretInputMethodRequests(BidiTextArea<?, ?> area) implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
        return area.caretBounds()
                .map(area::localToScreen)
                .map((Bounds b) -> new Point2D(b.getMinX(), b.getMaxY()))
                .orElse(Point2D.ZERO);
    }

    @Override
    public int getLocationOffset(int x, int y) {
        Point2D p = area.screenToLocal(x, y);
        return area.hit(p.getX(), p.getY()).getInsertionIndex();
    }

    @Override
    public void cancelLatestCommittedText() {}

    @Override
    public String getSelectedText() {
        return area.getSelectedText();
    }
}
