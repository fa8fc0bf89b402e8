package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/// Path elements for boxes, caret lines and squiggles.
final class Shapes {
    private static final double WAVE = 2;

    private Shapes() {}

    static List<PathElement> boxes(List<Rectangle2D> rectangles) {
        List<PathElement> out = new ArrayList<>(rectangles.size() * 5);
        for (Rectangle2D r : rectangles) {
            out.add(new MoveTo(r.getMinX(), r.getMinY()));
            out.add(new LineTo(r.getMaxX(), r.getMinY()));
            out.add(new LineTo(r.getMaxX(), r.getMaxY()));
            out.add(new LineTo(r.getMinX(), r.getMaxY()));
            out.add(new ClosePath());
        }
        return out;
    }

    static List<PathElement> squiggles(List<Rectangle2D> rectangles) {
        List<PathElement> out = new ArrayList<>();
        for (Rectangle2D r : rectangles) {
            double base = r.getMaxY() - WAVE - 1;
            out.add(new MoveTo(r.getMinX(), base));
            int step = 0;
            for (double x = r.getMinX() + WAVE; x < r.getMaxX(); x += WAVE) {
                out.add(new LineTo(x, base + (++step % 2 == 1 ? WAVE : 0)));
            }
            out.add(new LineTo(r.getMaxX(), base));
        }
        return out;
    }

    static List<PathElement> line(double x, double top, double bottom) {
        return List.of(new MoveTo(x, top), new LineTo(x, bottom));
    }

    /// A pennant at the top of a line, to its right or, of a negative width, to its left.
    static List<PathElement> pennant(double x, double top, double width) {
        return List.of(
                new MoveTo(x, top), new LineTo(x + width, top), new LineTo(x, top + Math.abs(width)), new ClosePath());
    }
}
