package org.tahrir.ui.editor;

import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// The paragraph at a point of an area (the nearest one above or below) and the hit in it.
record AreaHit(int paragraph, ParagraphGeometry.Hit hit) {
    /// Brings the layout up to date first.
    static AreaHit at(BidiTextArea<?, ?> area, double x, double y) {
        area.views().ensureLayout();
        int[] found = {-1};
        @Nullable ParagraphDecor[] decor = {null};
        area.views().forEachVisible((d, p) -> {
            double top = area.sceneToLocal(d.flow.localToScene(0, 0)).getY();
            if (decor[0] == null || top <= y) {
                decor[0] = d;
                found[0] = p;
            }
        });
        if (decor[0] == null) {
            return new AreaHit(0, new ParagraphGeometry.Hit(-1, CaretSpot.strong(0)));
        }
        Point2D p = decor[0].flow.sceneToLocal(area.localToScene(x, y));
        return new AreaHit(found[0], decor[0].geometry().hit(p.getX(), p.getY()));
    }
}
