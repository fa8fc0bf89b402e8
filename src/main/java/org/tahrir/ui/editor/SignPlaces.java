package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.IndexRange;
import org.tahrir.text.Invisible;
import org.tahrir.ui.editor.ParagraphGeometry.Line;

/// Finds where the signs nobody sees stand in a laid-out paragraph. One without width stands at the edge of the letter
/// before it in its line, or of the one after it: what the layout says of its own place isn't reliable.
final class SignPlaces {
    private static final String OBJECT = "\uFFFC";

    private final ParagraphGeometry geometry;
    private final double em;

    private SignPlaces(ParagraphGeometry geometry, double em) {
        this.geometry = geometry;
        this.em = em;
    }

    /// The signs of some columns of a paragraph.
    ///
    /// @param ends whether the end of the paragraph counts as one
    static List<Sign> of(ParagraphDecor decor, ParagraphGeometry geometry, IndexRange columns, boolean ends) {
        List<Sign> signs = new ArrayList<>();
        String text = geometry.text();
        if (text.equals(OBJECT)) {
            return signs;
        }
        SignPlaces places = new SignPlaces(geometry, decor.font().getSize());
        for (int column = columns.getStart(); column < columns.getEnd(); column++) {
            Optional<Invisible> kind = Invisible.of(text.charAt(column));
            if (kind.isPresent()) {
                signs.add(places.sign(kind.get(), column, signs));
            }
        }
        if (ends && columns.getEnd() == text.length()) {
            signs.add(places.atEnd(Invisible.PARAGRAPH_END, geometry.lines().getLast()));
        }
        return signs;
    }

    private Sign sign(Invisible kind, int column, List<Sign> before) {
        Line line = lineOf(column);
        if (kind == Invisible.LINE_BREAK) {
            return atEnd(kind, line);
        }
        List<Rectangle2D> boxes = kind.isWide() ? geometry.rectangles(column, column + 1) : List.of();
        if (!boxes.isEmpty()) {
            Rectangle2D box = boxes.getFirst();
            double left = Math.clamp(box.getMinX(), geometry.contentLeft(), geometry.contentRight());
            double right = Math.clamp(box.getMaxX(), left, Math.max(left, geometry.contentRight()));
            return new Sign(kind, inLine(line, left, right - left)); // spaces hang over a line's end
        }
        Sign sign = new Sign(kind, inLine(line, edge(column, line), 0));
        double aside =
                before.stream().filter(other -> other.box().equals(sign.box())).count() * em / 4;
        return aside == 0 ? sign : new Sign(kind, inLine(line, sign.x() + (geometry.rtl() ? -aside : aside), 0));
    }

    private Sign atEnd(Invisible kind, Line line) {
        double edge = new CaretPlacement(geometry).lineEdge(line, false);
        double width = em / 2;
        return new Sign(kind, inLine(line, geometry.rtl() ? edge - width - em / 8 : edge + em / 8, width));
    }

    private static Rectangle2D inLine(Line line, double left, double width) {
        return new Rectangle2D(left, line.top(), width, line.bottom() - line.top());
    }

    private double edge(int column, Line line) {
        int before = column - 1;
        while (before >= line.start() && isUnseen(before)) {
            before--;
        }
        int after = column + 1;
        while (after < line.end() && isUnseen(after)) {
            after++;
        }
        double x;
        if (before >= line.start()) {
            int start = TextBreaks.clusterStart(geometry.text(), before);
            x = TextBreaks.clusterEnd(geometry.text(), before) > after ? within(start, column) : end(start);
        } else if (after < line.end()) {
            x = geometry.leadingEdge(TextBreaks.clusterStart(geometry.text(), after));
        } else {
            x = new CaretPlacement(geometry).lineEdge(line, true);
        }
        return Math.clamp(x, geometry.contentLeft(), geometry.contentRight());
    }

    private double end(int cluster) {
        return geometry.trailingEdge(cluster);
    }

    /// Inside an emoji of several, as far as it stands in it.
    private double within(int start, int column) {
        double length = TextBreaks.clusterEnd(geometry.text(), start) - start;
        double from = geometry.leadingEdge(start);
        return from + (geometry.trailingEdge(start) - from) * (column - start) / length;
    }

    private boolean isUnseen(int column) {
        return Invisible.of(geometry.text().charAt(column))
                .filter(kind -> !kind.isWide())
                .isPresent();
    }

    private Line lineOf(int column) {
        for (Line line : geometry.lines()) {
            if (column < line.end()) {
                return line;
            }
        }
        return geometry.lines().getLast();
    }
}
