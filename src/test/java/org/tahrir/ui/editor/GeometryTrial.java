package org.tahrir.ui.editor;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.tahrir.ui.Screen;
import org.tahrir.ui.editor.Rates.Check;

/// Puts paragraphs into an area and compares what our layer says about them with what AWT says.
final class GeometryTrial {
    static final double LETTERS = 24;

    private static final double NEAR = 1;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final BidiTextArea<?, ?> area;
    private final Rates rates;
    private final RandomGenerator chance;
    private final boolean field;

    /// @param field whether it is the area of a field, which takes one paragraph and no block kinds
    GeometryTrial(TestArea test, Rates rates, RandomGenerator chance, boolean field) {
        this.area = test.area();
        this.rates = rates;
        this.chance = chance;
        this.field = field;
    }

    /// Tries paragraphs one after the other.
    void runAll(List<Paragraphs.Sample> samples) {
        Screen.run(() -> samples.forEach(this::run));
    }

    private void run(Paragraphs.Sample sample) {
        area.replaceText(field ? sample.text() : sample.text() + "\nسطر أخير");
        area.setParagraphStyle(
                0, field ? ParagraphFormat.DEFAULT.with(sample.format().direction()) : sample.format());
        area.moveTo(0);
        new One(sample).check();
    }

    /// One paragraph on screen.
    private final class One {
        private final String kind;
        private final String text;
        private final ParagraphGeometry geometry;
        private final CaretPlacement placement;
        private final List<TrueLine> lines = new ArrayList<>();

        One(Paragraphs.Sample sample) {
            kind = sample.kind();
            text = sample.text();
            geometry = new ParagraphGeometry(area.views().visible(0).orElseThrow());
            placement = new CaretPlacement(geometry);
        }

        void check() {
            if (text.isEmpty()) {
                checkEmpty();
                return;
            }
            AttributedString attributed = AwtFaces.dressed(text, geometry.rtl());
            TextMeasurer measurer = new TextMeasurer(attributed.getIterator(), CONTEXT);
            LineBreakMeasurer breaks = new LineBreakMeasurer(attributed.getIterator(), CONTEXT);
            for (ParagraphGeometry.Line line : geometry.lines()) {
                breaks.nextLayout((float) (geometry.contentRight() - geometry.contentLeft()));
                checkWrap(line, breaks.getPosition());
                breaks.setPosition(line.end());
                TrueLine truth = TrueLine.of(geometry, line);
                lines.add(truth);
                checkLine(line);
                checkAwt(truth, new AwtLine(geometry, line, measurer.getLayout(line.start(), line.end())));
                checkCarets(truth, line);
                checkClicks(truth, line);
                checkSelections(truth);
                checkVisualArrows(truth);
            }
            checkHomeAndEnd();
            checkUpAndDown();
        }

        private void note(Check check, boolean right, String what) {
            rates.note(kind, check, right, () -> what + " in «" + text + "»");
        }

        private void checkEmpty() {
            double x = placement.caret(CaretSpot.strong(0)).x();
            double edge = geometry.rtl() ? geometry.contentRight() : geometry.contentLeft();
            note(Check.CARET, Math.abs(x - edge) < NEAR, "x " + x);
            note(Check.SIDE, geometry.hit(100, 5).spot().column() == 0, "click");
        }

        private void checkWrap(ParagraphGeometry.Line line, int awt) {
            if (awt == line.end()) {
                note(Check.WRAP, true, "");
            } else {
                rates.differs(AwtLine.whyItWraps(text, awt));
            }
        }

        private void checkLine(ParagraphGeometry.Line line) {
            String letters = text.substring(line.start(), line.end()).stripTrailing();
            List<Rectangle2D> boxes = geometry.rectangles(line.start(), line.start() + letters.length());
            double left = boxes.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(geometry.contentLeft());
            double right =
                    boxes.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(geometry.contentRight());
            double start = geometry.rtl() ? geometry.contentRight() - right : left - geometry.contentLeft();
            boolean fits = right - left <= geometry.contentRight() - geometry.contentLeft() + NEAR;
            note(Check.LINE, boxes.isEmpty() || (Math.abs(start) < NEAR && fits), left + " to " + right);
        }

        /// Where java.awt has the same letters it has them at the same places.
        private void checkAwt(TrueLine truth, AwtLine awt) {
            boolean same = true;
            for (List<TrueLine.Cluster> group : awt.groups(truth.clusters())) {
                double ours = group.stream()
                        .mapToDouble(one -> one.right() - one.left())
                        .sum();
                double theirs = group.stream().mapToDouble(awt::width).sum();
                boolean right = Math.abs(ours - theirs) < AwtLine.SAME_WIDTH;
                Optional<String> why =
                        right ? Optional.empty() : awt.whyItDiffers(text, group.getFirst(), Math.abs(ours - theirs));
                why.ifPresentOrElse(
                        rates::differs, () -> note(Check.WIDTH, right, group + " is " + theirs + " wide in AWT"));
                same &= right && group.size() == 1;
            }
            if (!same) {
                return;
            }
            if (Math.abs(truth.width() - awt.width()) > AwtLine.SAME_WIDTH) {
                rates.differs(AwtLine.UNKERNED);
                return;
            }
            for (TrueLine.Cluster one : truth.clusters()) {
                double x = placement
                        .caret(new CaretSpot(one.start(), CaretSpot.Side.BEFORE_NEXT))
                        .x();
                note(Check.AWT, Math.abs(x - awt.leading(one)) < NEAR, one + " not at " + awt.leading(one));
            }
        }

        private void checkCarets(TrueLine truth, ParagraphGeometry.Line line) {
            int count = truth.clusters().size();
            boolean last = line.equals(geometry.lines().getLast());
            for (int n = 0; n < (last ? count + 1 : count); n++) {
                int column = n < count ? truth.clusters().get(n).start() : line.end();
                double x = placement.caret(CaretSpot.strong(column)).x();
                note(Check.CARET, Math.abs(x - truth.caret(n)) < NEAR, column + " at " + x + " not " + truth.caret(n));
            }
        }

        private void checkClicks(TrueLine truth, ParagraphGeometry.Line line) {
            double y = (line.top() + line.bottom()) / 2;
            for (TrueLine.Cluster one : truth.clusters()) {
                double width = one.right() - one.left();
                if (width < 2) {
                    continue;
                }
                int found = geometry.hit(one.left() + width / 2 + 0.01, y).index();
                note(Check.CLICK, found == one.start(), one + " was taken for " + found);
                for (double across : new double[] {0.25, 0.75}) {
                    boolean before = (across > 0.5) == one.rtl();
                    int column =
                            geometry.hit(one.left() + width * across, y).spot().column();
                    note(
                            Check.SIDE,
                            column == (before ? one.start() : one.end()),
                            one + " at " + across + ": " + column);
                }
            }
        }

        private void checkSelections(TrueLine truth) {
            int count = truth.clusters().size();
            for (int trial = 0; trial < 8 && count > 1; trial++) {
                int from = chance.nextInt(count);
                int to = from + 1 + chance.nextInt(count - from);
                int start = truth.clusters().get(from).start();
                int end = truth.clusters().get(to - 1).end();
                List<Interval> ours = Interval.of(geometry.rectangles(start, end));
                List<Interval> right = truth.stretches(from, to);
                note(
                        Check.SELECTION,
                        Interval.same(ours, right, NEAR),
                        "[" + start + ", " + end + ") is " + ours + " not " + right);
            }
        }

        /// Walks from the left side of the line to the right, over each letter once.
        private void checkVisualArrows(TrueLine truth) {
            int count = truth.clusters().size();
            VisualOrder order = new VisualOrder(geometry);
            TrueLine.Cluster first = truth.leftmost();
            CaretSpot spot = first.rtl()
                    ? new CaretSpot(first.end(), CaretSpot.Side.AFTER_PREVIOUS)
                    : new CaretSpot(first.start(), CaretSpot.Side.BEFORE_NEXT);
            double x = placement.caret(spot).x();
            int steps = 0;
            boolean onwards = true;
            for (Optional<CaretSpot> next = order.step(spot, true);
                    next.isPresent() && steps <= count;
                    next = order.step(spot, true)) {
                spot = next.get();
                double now = placement.caret(spot).x();
                onwards &= now > x - 0.01;
                x = now;
                steps++;
            }
            note(Check.VISUAL_ARROWS, onwards && steps == count, steps + " steps over " + count);
        }

        private void checkHomeAndEnd() {
            for (int index = 0; index < geometry.lines().size(); index++) {
                ParagraphGeometry.Line line = geometry.lines().get(index);
                int middle = (line.start() + line.end()) / 2;
                putCaret(middle);
                area.lineStart(SelectionPolicy.CLEAR);
                note(Check.HOME_END, isAt(line.start(), index), "Home in line " + index);
                putCaret(middle);
                area.lineEnd(SelectionPolicy.CLEAR);
                note(Check.HOME_END, isAt(lastPlace(line), index), "End in line " + index);
            }
        }

        /// The space at which a line was wrapped comes behind its end.
        private int lastPlace(ParagraphGeometry.Line line) {
            boolean isLast = line.equals(geometry.lines().getLast());
            return isLast
                    ? line.end()
                    : line.start()
                            + text.substring(line.start(), line.end())
                                    .stripTrailing()
                                    .length();
        }

        private boolean isAt(int column, int line) {
            return area.getCaretColumn() == column && placement.lineOf(area.caretSpot()) == line;
        }

        private void putCaret(int column) {
            area.moveTo(0, column);
            area.memory().textChanged();
        }

        private void checkUpAndDown() {
            for (int index = 0; index < geometry.lines().size() - 1; index++) {
                ParagraphGeometry.Line line = geometry.lines().get(index);
                for (int part = 0; part < 6; part++) {
                    int column = line.start() + (int) ((line.end() - 1 - line.start()) * (part + 0.5) / 6);
                    downAndUp(TextBreaks.clusterStart(text, column), index);
                }
            }
        }

        private void downAndUp(int column, int line) {
            putCaret(column);
            double x = placement.caret(CaretSpot.strong(column)).x();
            area.nextLine(SelectionPolicy.CLEAR);
            double below = placement.caret(area.caretSpot()).x();
            double nearest = lines.get(line + 1).clusters().stream()
                    .flatMap(one -> IntStream.of(0, 1).mapToObj(side -> side == 0 ? one.left() : one.right()))
                    .mapToDouble(edge -> Math.abs(edge - x))
                    .min()
                    .orElseThrow();
            note(
                    Check.UP_DOWN,
                    Math.abs(Math.abs(below - x) - nearest) < 2 && placement.lineOf(area.caretSpot()) == line + 1,
                    "down from " + column + " at " + x + " to " + below + ", nearest " + nearest + " away");
            area.prevLine(SelectionPolicy.CLEAR);
            double back = placement.caret(area.caretSpot()).x();
            note(
                    Check.UP_DOWN,
                    Math.abs(back - x) < 12 && placement.lineOf(area.caretSpot()) == line,
                    "back up to " + area.getCaretColumn() + " from " + column);
        }
    }
}
