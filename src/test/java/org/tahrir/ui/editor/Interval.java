package org.tahrir.ui.editor;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.geometry.Rectangle2D;

/// A part of a line, by x.
record Interval(double left, double right) {
    static List<Interval> of(List<Rectangle2D> boxes) {
        return merged(
                boxes.stream().map(b -> new Interval(b.getMinX(), b.getMaxX())).toList());
    }

    /// From left to right, with those that touch as one.
    static List<Interval> merged(List<Interval> all) {
        List<Interval> result = new ArrayList<>();
        List<Interval> sorted = all.stream()
                .filter(one -> one.right - one.left > 0.01)
                .sorted(Comparator.comparingDouble(Interval::left))
                .toList();
        for (Interval next : sorted) {
            Interval last = result.isEmpty() ? null : result.getLast();
            if (last != null && next.left <= last.right + 1) {
                result.set(result.size() - 1, new Interval(last.left, Math.max(last.right, next.right)));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    /// Where a picture has a colour in one row.
    static List<Interval> in(BufferedImage picture, int y, IntPredicate colour) {
        List<Interval> found = new ArrayList<>();
        int from = -1;
        for (int x = 0; x <= picture.getWidth(); x++) {
            boolean inside = x < picture.getWidth() && colour.test(picture.getRGB(x, y) & 0xffffff);
            if (inside && from < 0) {
                from = x;
            }
            if (!inside && from >= 0) {
                found.add(new Interval(from, x));
                from = -1;
            }
        }
        return found;
    }

    /// Where a picture has a colour in any of several rows.
    static List<Interval> in(BufferedImage picture, int top, int bottom, IntPredicate colour) {
        List<Interval> found = new ArrayList<>();
        for (int y = Math.max(0, top); y < Math.min(bottom, picture.getHeight()); y++) {
            found.addAll(in(picture, y, colour));
        }
        return merged(found);
    }

    static boolean same(List<Interval> one, List<Interval> other, double tolerance) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (Math.abs(one.get(i).left - other.get(i).left) > tolerance
                    || Math.abs(one.get(i).right - other.get(i).right) > tolerance) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return Math.round(left) + ".." + Math.round(right);
    }
}
