package org.tahrir.ui.editor;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the letters of one visual line ought to be. Their order on screen and their levels are those of java.text's
/// Bidi, which knows the Unicode rules; how wide each letter is, JavaFX says, because only the order is on trial. That
/// the widths are those of java.awt, and so all places, is asked apart.
final class TrueLine {
    /// Letters that are one to the reader: columns [start, end), x from left to right, and the embedding level.
    record Cluster(int start, int end, double left, double right, int level) {
        boolean rtl() {
            return (level & 1) == 1;
        }

        double leading() {
            return rtl() ? right : left;
        }

        double trailing() {
            return rtl() ? left : right;
        }
    }

    private final List<Cluster> clusters;
    private final Cluster leftmost;
    private final boolean rtl;
    private final double left;
    private final double right;

    /// @param visual the clusters from left to right
    private TrueLine(List<Cluster> visual, boolean rtl, double left, double right) {
        clusters =
                visual.stream().sorted(Comparator.comparingInt(Cluster::start)).toList();
        leftmost = visual.getFirst();
        this.rtl = rtl;
        this.left = left;
        this.right = right;
    }

    static TrueLine of(ParagraphGeometry geometry, ParagraphGeometry.Line line) {
        Bidi bidi = bidi(geometry, line);
        List<Cluster> found = new ArrayList<>();
        double total = 0;
        for (int at = line.start(); at < line.end(); ) {
            int end = Math.min(line.end(), TextBreaks.clusterEnd(geometry.text(), at));
            double width = width(geometry.rectangles(at, end));
            found.add(new Cluster(at, end, 0, width, bidi.getLevelAt(at - line.start())));
            total += width;
            at = end;
        }
        double left = geometry.rtl() ? geometry.contentRight() - total : geometry.contentLeft();
        return new TrueLine(lineUp(found, left), geometry.rtl(), left, left + total);
    }

    private static Bidi bidi(ParagraphGeometry geometry, ParagraphGeometry.Line line) {
        int direction = geometry.rtl() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return new Bidi(geometry.text(), direction).createLineBidi(line.start(), line.end());
    }

    /// Gives the clusters, each with its width as right, their places on screen.
    private static List<Cluster> lineUp(List<Cluster> found, double from) {
        Object[] order = found.toArray();
        byte[] levels = new byte[order.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) found.get(i).level();
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Cluster> placed = new ArrayList<>();
        double x = from;
        for (Object next : order) {
            Cluster one = (Cluster) next;
            placed.add(new Cluster(one.start(), one.end(), x, x + one.right(), one.level()));
            x += one.right();
        }
        return placed;
    }

    private static double width(List<javafx.geometry.Rectangle2D> boxes) {
        return boxes.stream().mapToDouble(javafx.geometry.Rectangle2D::getWidth).sum();
    }

    double width() {
        return right - left;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    /// Where the strong caret stands before the n-th cluster, or with n as their number behind the last.
    double caret(int n) {
        int base = rtl ? 1 : 0;
        int before = n > 0 ? clusters.get(n - 1).level() : base;
        int after = n < clusters.size() ? clusters.get(n).level() : base;
        if (after <= before) {
            return n < clusters.size() ? clusters.get(n).leading() : rtl ? left : right;
        }
        return n > 0 ? clusters.get(n - 1).trailing() : rtl ? right : left;
    }

    /// The stretches that the clusters [from, to) cover, from left to right, neighbours as one.
    List<Interval> stretches(int from, int to) {
        return Interval.merged(clusters.subList(from, to).stream()
                .map(one -> new Interval(one.left(), one.right()))
                .toList());
    }

    /// What the columns [from, to) of the paragraph cover in this line.
    List<Interval> covered(int from, int to) {
        return Interval.merged(clusters.stream()
                .filter(one -> one.end() > from && one.start() < to)
                .map(one -> new Interval(one.left(), one.right()))
                .toList());
    }

    /// A stretch behind the line's end.
    Interval behind(double width) {
        return rtl ? new Interval(left - width, left) : new Interval(right, right + width);
    }

    /// The cluster that is leftmost on screen.
    Cluster leftmost() {
        return leftmost;
    }
}
