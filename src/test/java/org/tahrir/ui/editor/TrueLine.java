package org.tahrir.ui.editor;

import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where the letters of one visual line ought to be. Their order on screen and their levels are those of java.awt's
/// TextLayout, which knows the Unicode rules by itself; how wide each letter is, JavaFX says, because only the order is
/// on trial.
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
    private final boolean rtl;
    private final double left;
    private final double right;

    private TrueLine(List<Cluster> clusters, boolean rtl, double left, double right) {
        this.clusters = clusters;
        this.rtl = rtl;
        this.left = left;
        this.right = right;
    }

    /// @param awt the same line in AWT; null when it holds nothing
    static TrueLine of(ParagraphGeometry geometry, ParagraphGeometry.Line line, TextLayout awt) {
        List<Cluster> found = new ArrayList<>();
        double total = 0;
        for (int at = line.start(); at < line.end(); ) {
            int end = Math.min(line.end(), TextBreaks.clusterEnd(geometry.text(), at));
            double width = width(geometry.rectangles(at, end));
            double[] place = place(awt, at - line.start(), end - line.start());
            found.add(new Cluster(at, end, place[0] + place[1], width, awt.getCharacterLevel(at - line.start())));
            total += width;
            at = end;
        }
        double left = geometry.rtl() ? geometry.contentRight() - total : geometry.contentLeft();
        return new TrueLine(lineUp(found, left), geometry.rtl(), left, left + total);
    }

    /// Gives the clusters, each with its place in AWT as left and its width as right, their places on our screen.
    private static List<Cluster> lineUp(List<Cluster> found, double from) {
        List<Cluster> placed = new ArrayList<>();
        double x = from;
        for (Cluster one :
                found.stream().sorted(Comparator.comparingDouble(Cluster::left)).toList()) {
            placed.add(new Cluster(one.start(), one.end(), x, x + one.right(), one.level()));
            x += one.right();
        }
        placed.sort(Comparator.comparingInt(Cluster::start));
        return placed;
    }

    /// The least and the greatest x of a cluster in AWT.
    static double[] place(TextLayout awt, int from, int to) {
        double least = Double.MAX_VALUE;
        double greatest = -Double.MAX_VALUE;
        for (int at = from; at < to; at++) {
            for (TextHitInfo edge : List.of(TextHitInfo.leading(at), TextHitInfo.trailing(at))) {
                double x = awt.getCaretInfo(edge)[0];
                least = Math.min(least, x);
                greatest = Math.max(greatest, x);
            }
        }
        return new double[] {least, greatest};
    }

    private static double width(List<javafx.geometry.Rectangle2D> boxes) {
        return boxes.stream().mapToDouble(javafx.geometry.Rectangle2D::getWidth).sum();
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

    /// The cluster that is leftmost on screen.
    Cluster leftmost() {
        return clusters.stream().min(Comparator.comparingDouble(Cluster::left)).orElseThrow();
    }
}
