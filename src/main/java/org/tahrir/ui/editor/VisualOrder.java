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
        int index = clusters[over];
        boolean toEnd = right != geometry.rtlAt(index);
        return Optional.of(
                toEnd
                        ? new CaretSpot(TextBreaks.clusterEnd(geometry.text(), index), CaretSpot.Side.AFTER_PREVIOUS)
                        : new CaretSpot(index, CaretSpot.Side.BEFORE_NEXT));
    }

    /// Start columns of the line's clusters from left to right.
    private Integer[] visualClusters(ParagraphGeometry.Line line) {
        List<Integer> starts = new ArrayList<>();
        for (int i = line.start(); i < line.end(); i = TextBreaks.clusterEnd(geometry.text(), i)) starts.add(i);
        Integer[] order = starts.toArray(Integer[]::new);
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
