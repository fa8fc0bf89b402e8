package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Many fonts draw lam and alef as one glyph. JavaFX then gives one of them the whole width and the other none; we
/// give each a half, as other editors do, so that the caret can stand between them.
final class LamAlef {
    private static final char LAM = '\u0644';
    private static final String ALEFS = "\u0622\u0623\u0625\u0627\u0671";

    private LamAlef() {}

    /// Start of the lam cluster if the cluster at index is an alef that may be joined to it, else -1.
    static int lamBefore(String text, int index) {
        if (index <= 0 || index >= text.length() || ALEFS.indexOf(text.charAt(index)) < 0) return -1;
        int lam = TextBreaks.clusterStart(text, index - 1);
        return text.charAt(lam) == LAM ? lam : -1;
    }

    static Rectangle2D lamHalf(Rectangle2D box) {
        double half = box.getWidth() / 2;
        return new Rectangle2D(box.getMinX() + half, box.getMinY(), half, box.getHeight());
    }

    static Rectangle2D alefHalf(Rectangle2D box) {
        return new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth() / 2, box.getHeight());
    }

    /// Takes one half of a pair away from the rectangles.
    static List<Rectangle2D> without(Rectangle2D half, List<Rectangle2D> rectangles) {
        List<Rectangle2D> result = new ArrayList<>();
        for (Rectangle2D r : rectangles) {
            boolean touched = Math.abs(r.getMinY() - half.getMinY()) < 0.5 && r.intersects(half);
            if (!touched) result.add(r);
            else {
                addPart(result, r, r.getMinX(), half.getMinX());
                addPart(result, r, half.getMaxX(), r.getMaxX());
            }
        }
        return result;
    }

    private static void addPart(List<Rectangle2D> out, Rectangle2D r, double from, double to) {
        if (to - from > 0.1) out.add(new Rectangle2D(from, r.getMinY(), to - from, r.getHeight()));
    }
}
