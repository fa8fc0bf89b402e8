package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.shape.PathElement;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Invisible;
import org.tahrir.ui.editor.ParagraphDecor.Layer;

/// Paints caret, selection and decorations of the visible paragraphs after each layout pass. A paragraph whose
/// inputs did not change since its last paint is skipped, so an idle pulse costs a few comparisons.
final class DecorPainter {
    /// What a selected paragraph end looks like, in ems.
    private static final double NEWLINE_WIDTH = 0.3;
    /// How high the caret and what marks a word are at most, in ems: lines of Arabic are higher, to have room for
    /// stacked marks.
    private static final double LETTER_HEIGHT = 1.5;
    /// How far the flag on a caret reaches, in ems.
    private static final double FLAG_WIDTH = 0.16;

    private record PaintState(
            double width,
            double height,
            int selectionStart,
            int selectionEnd,
            boolean newline,
            @Nullable CaretSpot caret,
            int decorations,
            int listNumber,
            boolean signs,
            PaintWindow window) {}

    private record SignState(double width, double height, boolean signs, PaintWindow window) {}

    private final BidiTextArea<?, ?> area;
    private final Runnable afterLayout = this::paintVisible;

    DecorPainter(BidiTextArea<?, ?> area) {
        this.area = area;
        new SignTips(area);
        area.sceneProperty().addListener((o, was, is) -> install(was, is));
    }

    private void install(@Nullable Scene was, @Nullable Scene is) {
        if (was != null) was.removePostLayoutPulseListener(afterLayout);
        if (is != null) is.addPostLayoutPulseListener(afterLayout);
    }

    void request() {
        if (area.getScene() != null) Platform.requestNextPulse();
    }

    void paintVisible() {
        area.follow();
        boolean signs = Sight.showsSigns(area);
        area.views().forEachVisible((decor, paragraph) -> paint(decor, paragraph, signs));
    }

    private void paint(ParagraphDecor decor, int paragraph, boolean signs) {
        int start = area.getAbsolutePosition(paragraph, 0);
        int length = decor.text.length();
        IndexRange sel = area.getSelection();
        int from = Math.clamp(sel.getStart() - start, 0, length);
        int to = Math.clamp(sel.getEnd() - start, 0, length);
        boolean newline = sel.getStart() <= start + length && sel.getEnd() > start + length;
        CaretSpot caret = area.getCurrentParagraph() == paragraph ? area.caretSpot() : null;
        int number = decor.format.isNumbered() ? area.listNumber(paragraph) : 0;
        PaintWindow window = PaintWindow.of(decor, area);
        PaintState state = new PaintState(
                decor.flow.getWidth(),
                decor.flow.getHeight(),
                from,
                to,
                newline,
                caret,
                area.decorations().version(),
                number,
                signs,
                window);
        if (!decor.needsPaint(state)) return;
        ParagraphGeometry geometry = decor.geometry();
        IndexRange near = window.columns(geometry);
        int nearFrom = Math.clamp(from, near.getStart(), near.getEnd());
        int nearTo = Math.clamp(to, near.getStart(), near.getEnd());
        decor.set(Layer.SELECTION, Shapes.boxes(selection(decor, geometry, nearFrom, nearTo, newline)));
        for (Decorations.Kind kind : Decorations.Kind.values()) {
            paintMarks(decor, geometry, kind, start, near);
        }
        paintSigns(decor, geometry, signs, window, near);
        paintCaret(decor, geometry, caret);
        ParagraphMarks.paint(decor, geometry, number);
    }

    private void paintMarks(
            ParagraphDecor decor, ParagraphGeometry geometry, Decorations.Kind kind, int start, IndexRange near) {
        List<Rectangle2D> boxes = new ArrayList<>();
        int from = near.getStart();
        for (Decorations.Mark m : area.decorations().inside(kind, start + from, start + near.getEnd())) {
            boxes.addAll(geometry.rectangles(from + m.from(), from + m.to()));
        }
        switch (kind) {
            case COMMENT -> decor.set(Layer.COMMENT, Shapes.boxes(aroundLetters(decor, boxes)));
            case SEARCH -> decor.set(Layer.SEARCH, Shapes.boxes(aroundLetters(decor, boxes)));
            case MISTAKE -> decor.set(Layer.MISTAKE, Shapes.squiggles(boxes));
            case DOUBT -> decor.set(Layer.DOUBT, Shapes.squiggles(boxes));
        }
    }

    private void paintSigns(
            ParagraphDecor decor, ParagraphGeometry geometry, boolean signs, PaintWindow window, IndexRange near) {
        if (!decor.needsSigns(new SignState(decor.flow.getWidth(), decor.flow.getHeight(), signs, window))) return;
        decor.signs = signs ? SignPlaces.of(decor, geometry, near, area instanceof BodyArea) : List.of();
        decor.set(Layer.SPACES, shapes(decor, true));
        decor.set(Layer.SIGNS, shapes(decor, false));
    }

    /// Spaces and ends of lines are everywhere and painted fainter than what is seldom meant to be there.
    private static List<PathElement> shapes(ParagraphDecor decor, boolean usual) {
        List<Sign> some = decor.signs.stream()
                .filter(sign -> usual == sign.kind().compareTo(Invisible.PARAGRAPH_END) <= 0)
                .toList();
        return SignShapes.of(some, decor.font().getSize(), decor.rtl);
    }

    /// Boxes of letters, no higher than what marks a word may be.
    static List<Rectangle2D> aroundLetters(ParagraphDecor decor, List<Rectangle2D> boxes) {
        double most = LETTER_HEIGHT * decor.font().getSize();
        return boxes.stream()
                .map(box -> new Rectangle2D(
                        box.getMinX(),
                        box.getMinY() + Math.max(0, box.getHeight() - most) / 2,
                        box.getWidth(),
                        Math.min(box.getHeight(), most)))
                .toList();
    }

    private void paintCaret(ParagraphDecor decor, ParagraphGeometry geometry, @Nullable CaretSpot spot) {
        if (spot == null) {
            decor.set(Layer.CARET, List.of());
            return;
        }
        CaretPlacement.Caret c = new CaretPlacement(geometry).caret(spot);
        double middle = (c.top() + c.bottom()) / 2;
        double half =
                Math.min(c.bottom() - c.top(), LETTER_HEIGHT * decor.font().getSize()) / 2;
        double x = Math.clamp(c.x(), geometry.contentLeft(), geometry.contentRight()); // spaces hang over a line's end
        List<PathElement> caret = new ArrayList<>(Shapes.line(x, middle - half, middle + half));
        if ((decor.rtl ? Running.FROM_LEFT : Running.FROM_RIGHT).isIn(decor.text)) {
            double flag = FLAG_WIDTH * decor.font().getSize();
            caret.addAll(Shapes.pennant(x, middle - half, c.rtl() ? -flag : flag));
        }
        decor.set(Layer.CARET, caret);
        area.blink().show(decor.path(Layer.CARET));
    }

    private static List<Rectangle2D> selection(
            ParagraphDecor decor, ParagraphGeometry geometry, int from, int to, boolean newline) {
        List<Rectangle2D> boxes = new ArrayList<>(geometry.fullHeight(geometry.rectangles(from, to)));
        if (newline) {
            ParagraphGeometry.Line last = geometry.lines().getLast();
            double x = new CaretPlacement(geometry).lineEdge(last, false);
            double width = NEWLINE_WIDTH * decor.font().getSize();
            boxes.add(new Rectangle2D(geometry.rtl() ? x - width : x, last.top(), width, last.bottom() - last.top()));
        }
        return boxes;
    }
}
