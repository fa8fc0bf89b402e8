package org.tahrir.ui.editor;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.HitInfo;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;

/// Where the characters of one laid-out paragraph are, in physical coordinates of its TextFlow (x grows to the right,
/// also in an RTL flow) and in columns of the document (without the layout-only direction mark).
final class ParagraphGeometry {
    /// One visual line: columns [start, end), y from top to bottom.
    record Line(int start, int end, double top, double bottom) {}

    private final ParagraphDecor decor;
    private final TextFlow flow;
    private final LayoutInfo layout;
    private final double mirrorSum;
    private final boolean mirrored;
    private final List<Line> lines;
    private @Nullable Bidi bidi;

    ParagraphGeometry(ParagraphDecor decor) {
        this.decor = decor;
        this.flow = decor.flow;
        this.layout = flow.getLayoutInfo();
        Insets in = flow.getInsets();
        this.mirrorSum = in.getLeft() + flow.getWidth() - in.getRight();
        this.mirrored = decor.rtl && LayoutProbe.result().mirrored();
        this.lines = readLines();
    }

    List<Line> lines() {
        return lines;
    }

    String text() {
        return decor.text;
    }

    boolean rtl() {
        return decor.rtl;
    }

    /// Left and right border of the text, and the place where a line of no width would stand.
    double contentLeft() {
        return flow.getInsets().getLeft();
    }

    double contentRight() {
        return flow.getWidth() - flow.getInsets().getRight();
    }

    int lineAtY(double y) {
        for (int i = 0; i < lines.size() - 1; i++) if (y < lines.get(i).bottom()) return i;
        return lines.size() - 1;
    }

    /// Rectangles of the columns [from, to), one or more for each visual line.
    List<Rectangle2D> rectangles(int from, int to) {
        List<Rectangle2D> result = new ArrayList<>();
        int a = TextBreaks.clusterStart(text(), from);
        int b = to <= a ? a : TextBreaks.clusterEnd(text(), to - 1);
        if (b <= a) return result;
        boolean startsInPair = isJoinedAlef(a);
        boolean endsInPair = isJoinedAlef(b);
        int wholeStart = startsInPair ? LamAlef.lamBefore(text(), a) : a;
        int wholeEnd = endsInPair ? TextBreaks.clusterEnd(text(), b) : b;
        for (Rectangle2D r : shapes(wholeStart, wholeEnd)) if (r.getWidth() > 0) result.add(r);
        if (startsInPair) result = LamAlef.without(LamAlef.lamHalf(pairBox(a)), result);
        if (endsInPair) result = LamAlef.without(LamAlef.alefHalf(pairBox(b)), result);
        return result;
    }

    /// Rectangles as high as their lines and the space to the next line.
    List<Rectangle2D> fullHeight(List<Rectangle2D> rectangles) {
        return rectangles.stream().map(this::downToNextLine).toList();
    }

    private Rectangle2D downToNextLine(Rectangle2D box) {
        int next = lineAtY(box.getMinY() + box.getHeight() / 2) + 1;
        double bottom =
                next < lines.size() ? Math.max(box.getMaxY(), lines.get(next).top()) : box.getMaxY();
        return new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), bottom - box.getMinY());
    }

    /// The character at a point (a y outside is taken as the first or last line); -1 in an empty paragraph.
    Hit hit(double x, double y) {
        Line line = lines.get(lineAtY(y));
        if (line.end() == line.start()) return new Hit(-1, CaretSpot.strong(line.start()));
        HitInfo info = flow.getHitInfo(new Point2D(x, (line.top() + line.bottom()) / 2));
        int index = Math.clamp(info.getCharIndex() - decor.anchorLength, line.start(), line.end() - 1);
        int start = TextBreaks.clusterStart(text(), index);
        int next = TextBreaks.clusterEnd(text(), start);
        if (isJoinedAlef(start) && x > box(start).getMaxX()) start = LamAlef.lamBefore(text(), start);
        else if (isJoinedAlef(next) && x < box(next).getMaxX()) start = next;
        Rectangle2D box = box(start);
        boolean rightHalf = x > (box.getMinX() + box.getMaxX()) / 2;
        boolean leading = rightHalf == rtlAt(start);
        return leading
                ? new Hit(start, new CaretSpot(start, CaretSpot.Side.BEFORE_NEXT))
                : new Hit(start, new CaretSpot(TextBreaks.clusterEnd(text(), start), CaretSpot.Side.AFTER_PREVIOUS));
    }

    /// A hit character and the caret place that the nearer half of it stands for.
    record Hit(int index, CaretSpot spot) {}

    boolean rtlAt(int index) {
        return (levelAt(index) & 1) == 1;
    }

    /// The embedding level of a character; spaces that end a line have the paragraph's.
    int levelAt(int index) {
        Bidi known = bidi;
        if (known == null) {
            known = new Bidi(text(), decor.rtl ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            bidi = known;
        }
        int level = known.getLevelAt(index);
        return level != baseLevel() && endsLine(index) ? baseLevel() : level;
    }

    private boolean endsLine(int index) {
        if (!Character.isWhitespace(text().charAt(index))
                || !LayoutProbe.result().spacesLast()) {
            return false;
        }
        for (Line line : lines) {
            if (index < line.end()) {
                return !line.equals(lines.getLast())
                        && text().substring(index, line.end()).chars().allMatch(ParagraphGeometry::isPassedOver);
            }
        }
        return false;
    }

    /// Spaces at a line's end, and joiners behind them.
    private static boolean isPassedOver(int letter) {
        return Character.isWhitespace(letter) || letter == '\u200C' || letter == '\u200D';
    }

    int baseLevel() {
        return decor.rtl ? 1 : 0;
    }

    double leadingEdge(int index) {
        Rectangle2D box = box(index);
        return rtlAt(index) ? box.getMaxX() : box.getMinX();
    }

    double trailingEdge(int index) {
        Rectangle2D box = box(index);
        return rtlAt(index) ? box.getMinX() : box.getMaxX();
    }

    /// Box of the cluster that starts at index; a zero-width one where the character has no glyph.
    private Rectangle2D box(int index) {
        if (isJoinedAlef(index)) return LamAlef.alefHalf(pairBox(index));
        int end = TextBreaks.clusterEnd(text(), index);
        return isJoinedAlef(end) ? LamAlef.lamHalf(pairBox(end)) : glyphBox(index, end);
    }

    /// True for an alef drawn in one glyph with the lam before it; JavaFX gives one of the two no width.
    private boolean isJoinedAlef(int index) {
        int lam = LamAlef.lamBefore(text(), index);
        return lam >= 0
                && (glyphBox(lam, index).getWidth() == 0
                        || glyphBox(index, TextBreaks.clusterEnd(text(), index)).getWidth() == 0);
    }

    private Rectangle2D pairBox(int alef) {
        return glyphBox(LamAlef.lamBefore(text(), alef), TextBreaks.clusterEnd(text(), alef));
    }

    private Rectangle2D glyphBox(int from, int to) {
        @Nullable Rectangle2D box = null;
        List<Rectangle2D> shapes = shapes(from, to);
        boolean wide = shapes.stream().anyMatch(r -> r.getWidth() > 0);
        for (Rectangle2D r : shapes) {
            if (wide && r.getWidth() == 0) continue; // a joiner behind its letter may stand elsewhere in the line
            double min = box == null ? r.getMinX() : Math.min(box.getMinX(), r.getMinX());
            double max = box == null ? r.getMaxX() : Math.max(box.getMaxX(), r.getMaxX());
            box = new Rectangle2D(min, r.getMinY(), max - min, r.getHeight());
        }
        if (box != null) return box;
        double x = physical(layout.caretInfoAt(from + decor.anchorLength, true).getSegmentAt(0))
                .getMinX();
        return new Rectangle2D(x, 0, 0, 0);
    }

    /// Asks for each line by itself: asked for more, JavaFX leaves out the spaces that hang over a line's end.
    private List<Rectangle2D> shapes(int from, int to) {
        List<Rectangle2D> result = new ArrayList<>();
        for (Line line : lines) {
            int start = Math.max(from, line.start());
            int end = Math.min(to, line.end());
            if (start < end) {
                layout.getSelectionGeometry(start + decor.anchorLength, end + decor.anchorLength, false).stream()
                        .map(this::physical)
                        .forEach(result::add);
            }
        }
        return result;
    }

    private Rectangle2D physical(Rectangle2D r) {
        return mirrored ? new Rectangle2D(mirrorSum - r.getMaxX(), r.getMinY(), r.getWidth(), r.getHeight()) : r;
    }

    private List<Line> readLines() {
        List<Line> result = new ArrayList<>();
        for (TextLineInfo info : layout.getTextLines(false)) {
            int start = Math.max(0, info.start() - decor.anchorLength);
            int end = Math.max(start, info.end() - decor.anchorLength);
            result.add(
                    new Line(start, end, info.bounds().getMinY(), info.bounds().getMaxY()));
        }
        if (result.isEmpty()) result.add(new Line(0, 0, 0, flow.getHeight()));
        return result;
    }
}
