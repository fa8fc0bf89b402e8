package org.tahrir.ui.editor;

import javafx.geometry.Rectangle2D;
import org.tahrir.text.Invisible;

/// Something nobody sees, where it stands in a paragraph.
///
/// @param box as high as its line; of no width where it takes no place
record Sign(Invisible kind, Rectangle2D box) {
    double x() {
        return box.getMinX() + box.getWidth() / 2;
    }

    double y() {
        return box.getMinY() + box.getHeight() / 2;
    }

    /// Whether a point is on it, or so near that it is meant.
    boolean isAt(double x, double y, double near) {
        double reach = Math.max(near, box.getWidth() / 2);
        return Math.abs(x - x()) <= reach && y >= box.getMinY() && y <= box.getMaxY();
    }
}
