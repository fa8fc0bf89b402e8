package org.tahrir.ui.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.jspecify.annotations.Nullable;

/// Caret movement by arrows, words, visual lines and pages. Reads one paragraph's text at a time. How the person wants
/// the arrows to go is asked at each stroke.
final class CaretNavigator {
    private final BidiTextArea<?, ?> area;

    CaretNavigator(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    /// LEFT or RIGHT, by grapheme.
    void arrow(boolean right, SelectionPolicy policy) {
        boolean forward = right != area.isRtl(area.getCurrentParagraph());
        boolean collapse =
                policy == SelectionPolicy.CLEAR && area.getSelection().getLength() > 0;
        if (collapse) {
            moveTo(
                    forward ? area.getSelection().getEnd() : area.getSelection().getStart(),
                    CaretSpot.Side.STRONG,
                    policy);
        } else if (!Habits.of(area).visualArrows() || !visualStep(right, forward, policy)) {
            logicalStep(forward, policy);
        }
    }

    private void logicalStep(boolean forward, SelectionPolicy policy) {
        String text = text();
        int column = area.getCaretColumn();
        if (forward ? column >= text.length() : column == 0) acrossParagraph(forward, policy);
        else
            moveInParagraph(
                    forward ? TextBreaks.clusterEnd(text, column) : TextBreaks.previousCluster(text, column), policy);
    }

    /// LEFT or RIGHT with Ctrl: the next or previous word start.
    void word(boolean right, SelectionPolicy policy) {
        boolean forward = right != area.isRtl(area.getCurrentParagraph());
        String text = text();
        int column = area.getCaretColumn();
        if (forward ? column >= text.length() : column == 0) acrossParagraph(forward, policy);
        else
            moveInParagraph(
                    forward ? new WordBreaks(text).next(column) : new WordBreaks(text).previous(column), policy);
    }

    /// UP or DOWN with Ctrl: the start of the paragraph, of the one before it when the caret is there already, or of
    /// the one below. What is selected downwards goes to the end of a paragraph, so that it is the whole of it.
    void paragraph(boolean down, SelectionPolicy policy) {
        int paragraph = area.getCurrentParagraph();
        int column = area.getCaretColumn();
        int last = area.getParagraphs().size() - 1;
        if (!down) {
            int to = column > 0 ? paragraph : Math.max(0, paragraph - 1);
            moveTo(paragraphStart(to), CaretSpot.Side.STRONG, policy);
        } else if (policy == SelectionPolicy.ADJUST) {
            boolean atEnd = column == area.getParagraphLength(paragraph);
            int to = atEnd ? Math.min(last, paragraph + 1) : paragraph;
            moveTo(paragraphStart(to) + area.getParagraphLength(to), CaretSpot.Side.STRONG, policy);
        } else if (paragraph < last) {
            moveTo(paragraphStart(paragraph + 1), CaretSpot.Side.STRONG, policy);
        }
    }

    private boolean visualStep(boolean right, boolean forward, SelectionPolicy policy) {
        int paragraph = area.getCurrentParagraph();
        ParagraphDecor decor = shown(paragraph);
        if (decor == null) return false;
        VisualOrder order = new VisualOrder(decor.geometry());
        Optional<CaretSpot> next = order.step(area.caretSpot(), right)
                .or(() -> order.beyond(area.caretSpot(), right))
                .map(order::inOneLine);
        if (next.isEmpty()) acrossParagraph(forward, policy);
        else moveTo(paragraphStart(paragraph) + next.get().column(), next.get().side(), policy);
        return true;
    }

    /// HOME or END of the visual line.
    void lineEdge(boolean start, SelectionPolicy policy) {
        area.views().visible(area.getCurrentParagraph()).ifPresent(d -> {
            ParagraphGeometry g = d.geometry();
            int index = new CaretPlacement(g).lineOf(area.caretSpot());
            ParagraphGeometry.Line line = g.lines().get(index);
            boolean softEnd = !start && index < g.lines().size() - 1;
            int end = softEnd ? behindLastLetter(g, line) : line.end();
            moveTo(
                    paragraphStart(area.getCurrentParagraph()) + (start ? line.start() : end),
                    softEnd && end == line.end() ? CaretSpot.Side.AFTER_PREVIOUS : CaretSpot.Side.STRONG,
                    policy);
        });
    }

    /// What is typed at the end of a line that goes on below belongs to its last word, not behind the space that
    /// follows.
    private static int behindLastLetter(ParagraphGeometry geometry, ParagraphGeometry.Line line) {
        int end = line.end();
        while (end > line.start() && geometry.text().charAt(end - 1) == ' ') end--;
        return end == line.start() ? line.end() : end;
    }

    /// UP or DOWN by visual lines, keeping the x of the first step.
    void vertical(int step, SelectionPolicy policy) {
        int paragraph = area.getCurrentParagraph();
        ParagraphDecor decor = shown(paragraph);
        if (decor == null) return;
        ParagraphGeometry g = decor.geometry();
        CaretPlacement placement = new CaretPlacement(g);
        int line = placement.lineOf(area.caretSpot()) + step;
        double caretX = decor.flow
                .localToScene(placement.caret(area.caretSpot()).x(), 0)
                .getX();
        double x = area.memory().targetX(area.getCaretPosition(), caretX);
        if (line < 0 || line >= g.lines().size()) {
            paragraph += step;
            decor = paragraph < 0 || paragraph >= area.getParagraphs().size() ? null : shown(paragraph);
            if (decor == null) {
                if (policy != SelectionPolicy.CLEAR || !area.leave(step)) {
                    toDocumentEdge(step, policy);
                }
                return;
            }
            g = decor.geometry();
            line = step > 0 ? 0 : g.lines().size() - 1;
        }
        ParagraphGeometry.Line target = g.lines().get(line);
        double localX = decor.flow.sceneToLocal(x, 0).getX();
        CaretSpot spot = g.hit(localX, (target.top() + target.bottom()) / 2).spot();
        moveTo(paragraphStart(paragraph) + spot.column(), spot.side(), policy);
        area.memory().rememberTargetX(area.getCaretPosition(), x);
    }

    /// PAGE UP or PAGE DOWN: scrolls by the viewport and keeps the caret at its place on screen.
    void page(int direction, SelectionPolicy policy) {
        shown(area.getCurrentParagraph());
        Optional<Bounds> caret = area.caretBounds();
        if (caret.isEmpty()) return;
        double x = area.sceneToLocal(
                        area.memory()
                                .targetX(
                                        area.getCaretPosition(),
                                        area.localToScene(caret.get().getMinX(), 0)
                                                .getX()),
                        0)
                .getX();
        double before = area.getEstimatedScrollY();
        area.scrollYBy(direction * area.getViewportHeight());
        area.layout();
        boolean moved = Math.abs(area.getEstimatedScrollY() - before) > 1;
        double y = moved
                ? Math.clamp(caret.get().getCenterY(), 1, area.getViewportHeight() - 1)
                : direction > 0 ? area.getViewportHeight() - 1 : 1;
        AreaHit at = AreaHit.at(area, x, y);
        moveTo(
                paragraphStart(at.paragraph()) + at.hit().spot().column(),
                at.hit().spot().side(),
                policy);
        area.memory()
                .rememberTargetX(
                        area.getCaretPosition(), area.localToScene(x, 0).getX());
    }

    private void toDocumentEdge(int step, SelectionPolicy policy) {
        moveTo(step < 0 ? 0 : area.getLength(), CaretSpot.Side.STRONG, policy);
    }

    private @Nullable ParagraphDecor shown(int paragraph) {
        Optional<ParagraphDecor> d = area.views().visible(paragraph);
        if (d.isEmpty()) {
            area.views().showParagraph(paragraph);
            d = area.views().visible(paragraph);
        }
        return d.orElse(null);
    }

    private void acrossParagraph(boolean forward, SelectionPolicy policy) {
        int p = area.getCurrentParagraph() + (forward ? 1 : -1);
        if (p < 0 || p >= area.getParagraphs().size()) return;
        moveTo(paragraphStart(p) + (forward ? 0 : area.getParagraphLength(p)), CaretSpot.Side.STRONG, policy);
    }

    private void moveInParagraph(int column, SelectionPolicy policy) {
        moveTo(paragraphStart(area.getCurrentParagraph()) + column, CaretSpot.Side.STRONG, policy);
    }

    private void moveTo(int position, CaretSpot.Side side, SelectionPolicy policy) {
        area.memory().rememberSide(position, side);
        area.moveTo(position, policy);
        area.requestFollowCaret();
    }

    private String text() {
        return area.getParagraph(area.getCurrentParagraph()).getText();
    }

    private int paragraphStart(int paragraph) {
        return area.getAbsolutePosition(paragraph, 0);
    }
}
