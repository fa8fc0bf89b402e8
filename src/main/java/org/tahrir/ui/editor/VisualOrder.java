package org.tahrir.ui.editor;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One caret step to the left or right on screen, whatever the direction of the run (like java.awt's TextLayout).
final class VisualOrder {
    private final ParagraphGeometry geometry;
    private final CaretPlacement placement;

    VisualOrder(ParagraphGeometry geometry) {
        this.geometry = geometry;
        this.placement = new CaretPlacement(geometry);
    }

    /// The next place on screen, or nothing at the side of the line.
    Optional<CaretSpot> step(CaretSpot from, boolean right) {
        ParagraphGeometry.Line line = geometry.lines().get(placement.lineOf(from));
        Integer[] clusters = visualClusters(line);
        int gap = gapOf(clusters, from, line);
        int over = right ? gap : gap - 1;
        if (over < 0 || over >= clusters.length) return Optional.empty();
        return Optional.of(over(clusters[over], right));
    }

    private CaretSpot over(int cluster, boolean right) {
        return right != geometry.rtlAt(cluster)
                ? new CaretSpot(TextBreaks.clusterEnd(geometry.text(), cluster), CaretSpot.Side.AFTER_PREVIOUS)
                : new CaretSpot(cluster, CaretSpot.Side.BEFORE_NEXT);
    }

    /// Where a step leads that leaves the side of a line: first to the border of the paragraph's text, which may stand
    /// elsewhere in it than what is seen at that side, else into the line before or after; nothing beyond the
    /// paragraph.
    Optional<CaretSpot> beyond(CaretSpot from, boolean right) {
        int index = placement.lineOf(from);
        boolean forward = right != geometry.rtl();
        boolean isOuter = index == (forward ? geometry.lines().size() - 1 : 0);
        int border = forward ? geometry.text().length() : 0;
        if (isOuter) {
            return from.column() == border ? Optional.empty() : Optional.of(CaretSpot.strong(border));
        }
        ParagraphGeometry.Line line = geometry.lines().get(index + (forward ? 1 : -1));
        if (forward) {
            return Optional.of(CaretSpot.strong(line.start()));
        }
        Integer[] clusters = visualClusters(line);
        if (clusters.length == 0) {
            return Optional.of(CaretSpot.strong(line.start()));
        }
        return Optional.of(over(clusters[right ? 0 : clusters.length - 1], right));
    }

    /// The end of a line that goes on below is no place of its own: the next line starts there.
    CaretSpot inOneLine(CaretSpot spot) {
        int index = placement.lineOf(spot);
        ParagraphGeometry.Line line = geometry.lines().get(index);
        boolean isSoftEnd =
                spot.column() == line.end() && index < geometry.lines().size() - 1;
        if (!isSoftEnd) {
            return spot;
        }
        Integer[] clusters = visualClusters(line);
        boolean isAtSide = gapOf(clusters, spot, line) == (geometry.rtl() ? 0 : clusters.length);
        return isAtSide ? CaretSpot.strong(spot.column()) : spot;
    }

    /// Start columns of the line's clusters from left to right.
    private Integer[] visualClusters(ParagraphGeometry.Line line) {
        List<Integer> starts = new ArrayList<>();
        for (int i = line.start(); i < line.end(); i = TextBreaks.clusterEnd(geometry.text(), i)) starts.add(i);
        Integer[] order = starts.toArray(Integer[]::new);
        if (order.length == 0) return order;
        byte[] levels = new byte[order.length];
        for (int i = 0; i < levels.length; i++) levels[i] = (byte) geometry.levelAt(order[i]);
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return order;
    }

    /// Number of clusters to the left of the caret.
    private int gapOf(Integer[] clusters, CaretSpot spot, ParagraphGeometry.Line line) {
        return switch (placement.anchor(line, spot)) {
            case NEXT -> beside(clusters, spot.column(), geometry.rtlAt(spot.column()));
            case PREVIOUS ->
                beside(clusters, placement.previousCluster(spot), !geometry.rtlAt(placement.previousCluster(spot)));
            case LINE_START -> geometry.rtl() ? clusters.length : 0;
            case LINE_END -> geometry.rtl() ? 0 : clusters.length;
        };
    }

    private static int beside(Integer[] clusters, int cluster, boolean right) {
        int at = Arrays.asList(clusters).indexOf(cluster);
        return right ? at + 1 : at;
    }
}
