package org.tahrir.ui.editor;

import javafx.geometry.Rectangle2D;
import org.tahrir.ui.editor.ParagraphGeometry.Line;

/// Where the caret stands for a spot: which line, which character edge, which x.
final class CaretPlacement {
    /// A vertical caret line.
    ///
    /// @param rtl whether the letters that it stands with run from right to left
    record Caret(double x, double top, double bottom, boolean rtl) {}

    /// What the caret touches in its line.
    enum Anchor {
        NEXT,
        PREVIOUS,
        LINE_START,
        LINE_END
    }

    private final ParagraphGeometry geometry;

    CaretPlacement(ParagraphGeometry geometry) {
        this.geometry = geometry;
    }

    int lineOf(CaretSpot spot) {
        int last = geometry.lines().size() - 1;
        for (int i = 0; i < last; i++) {
            int end = geometry.lines().get(i).end();
            if (spot.column() < end || (spot.column() == end && spot.side() == CaretSpot.Side.AFTER_PREVIOUS)) return i;
        }
        return last;
    }

    Caret caret(CaretSpot spot) {
        Line line = geometry.lines().get(lineOf(spot));
        return switch (anchor(line, spot)) {
            case NEXT -> caret(line, geometry.leadingEdge(spot.column()), geometry.rtlAt(spot.column()));
            case PREVIOUS -> {
                int previous = previousCluster(spot);
                yield caret(line, geometry.trailingEdge(previous), geometry.rtlAt(previous));
            }
            case LINE_START -> caret(line, lineEdge(line, true), geometry.rtl());
            case LINE_END -> caret(line, lineEdge(line, false), geometry.rtl());
        };
    }

    private static Caret caret(Line line, double x, boolean rtl) {
        return new Caret(x, line.top(), line.bottom(), rtl);
    }

    /// The strong caret takes the neighbour whose level is nearer to the paragraph's; line borders have its level.
    Anchor anchor(Line line, CaretSpot spot) {
        boolean hasNext = spot.column() < line.end();
        boolean hasPrevious = spot.column() > line.start();
        if (!hasNext && !hasPrevious) return Anchor.LINE_START;
        if (spot.side() == CaretSpot.Side.BEFORE_NEXT && hasNext) return Anchor.NEXT;
        if (spot.side() == CaretSpot.Side.AFTER_PREVIOUS && hasPrevious) return Anchor.PREVIOUS;
        int next = hasNext ? geometry.levelAt(spot.column()) : geometry.baseLevel();
        int previous = hasPrevious ? geometry.levelAt(previousCluster(spot)) : geometry.baseLevel();
        if (hasNext && next <= previous) return Anchor.NEXT;
        if (hasPrevious && previous <= next) return Anchor.PREVIOUS;
        return hasNext ? Anchor.LINE_START : Anchor.LINE_END;
    }

    int previousCluster(CaretSpot spot) {
        return TextBreaks.clusterStart(geometry.text(), spot.column() - 1);
    }

    /// The border of a line's text on its start or end side.
    double lineEdge(Line line, boolean start) {
        boolean right = start == geometry.rtl();
        double x = right ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (Rectangle2D r : geometry.rectangles(line.start(), line.end())) {
            x = right ? Math.max(x, r.getMaxX()) : Math.min(x, r.getMinX());
        }
        return Double.isInfinite(x) ? emptyX() : x;
    }

    private double emptyX() {
        return geometry.rtl() ? geometry.contentRight() : geometry.contentLeft();
    }
}
