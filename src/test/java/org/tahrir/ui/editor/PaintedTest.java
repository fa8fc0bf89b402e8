package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// What is painted on the screen is where Unicode wants it, in pages of many paragraphs of both directions that wrap.
class PaintedTest {
    private static final long SEED = 20260101;
    private static final int PAGES = 8;
    private static final double NEAR = 1.5;
    private static final String LOOKS = ".bidi-text-area .text { -fx-fill: transparent; } "
            + ".bidi-text-area .decor-selection { -fx-fill: #0000ff; } .bidi-text-area .decor-search { -fx-fill: #00ff00; }"
            + " .bidi-text-area .decor-comment { -fx-fill: #00ff00; }"
            + " .bidi-text-area .decor-mistake { -fx-stroke: #00ff00; -fx-stroke-width: 1.6; -fx-stroke-line-cap: butt; }"
            + " .bidi-text-area .decor-doubt { -fx-stroke: #00ff00; -fx-stroke-width: 1.6; -fx-stroke-line-cap: butt; }"
            + " .bidi-text-area .decor-caret { -fx-stroke: #ff0000; -fx-fill: #ff0000; }";
    private final RandomGenerator chance = Seeds.chance(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final TestArea test = TestArea.open(22, 460, 720);
    private int lines;

    @BeforeEach
    void dress() {
        String sheet = Base64.getEncoder().encodeToString(LOOKS.getBytes(StandardCharsets.UTF_8));
        Screen.run(() -> {
            test.area().getStylesheets().add("data:text/css;base64," + sheet);
            test.stage().getScene().getRoot().setStyle("-fx-background-color: white;");
        });
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void selectionsCoverTheirLetters() {
        for (int page = 0; page < PAGES; page++) {
            write(page);
            int length = test.text().length();
            int from = chance.nextInt(length / 2);
            int to = from + 1 + chance.nextInt(length - from);
            test.select(from, Math.min(to, length));
            compare(
                    "selection",
                    PaintedTest::isBlue,
                    List.of(new Decorations.Mark(from, Math.min(to, length))),
                    true,
                    false);
        }
        assertThat(wrong).as("Seed %s", SEED).isEmpty();
        assertThat(lines).isGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(Decorations.Kind.class)
    void wordsAreMarkedWhereTheyStand(Decorations.Kind kind) {
        for (int page = 0; page < PAGES; page++) {
            write(page);
            int length = test.text().length();
            List<Decorations.Mark> marks = new ArrayList<>();
            for (int at = chance.nextInt(9); at < length - 12; at += 10 + chance.nextInt(12)) {
                marks.add(new Decorations.Mark(at, at + 1 + chance.nextInt(9)));
            }
            Screen.run(() -> test.area().decorations().set(kind, marks));
            Screen.pulses(2);
            compare(
                    kind.name().toLowerCase(Locale.ROOT),
                    PaintedTest::isGreen,
                    marks,
                    false,
                    kind.compareTo(Decorations.Kind.MISTAKE) >= 0);
        }
        assertThat(wrong).as("Seed %s", SEED).isEmpty();
        assertThat(lines).isGreaterThan(60);
    }

    @Test
    void theCaretIsPaintedAtItsLetter() {
        int carets = 0;
        for (int page = 0; page < PAGES; page++) {
            write(page);
            for (int turn = 0; turn < 6; turn++) {
                carets += tryCaret(chance.nextInt(4)) ? 1 : 0;
            }
        }
        assertThat(wrong).as("Seed %s", SEED).isEmpty();
        assertThat(carets).isGreaterThan(30);
    }

    /// Fills the area with named and random paragraphs, each in the direction it is to have.
    private void write(int page) {
        List<Paragraphs.Sample> samples = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            List<Paragraphs.Sample> named = Paragraphs.named();
            samples.add(named.get((page * 3 + i) % named.size()));
            List<String> kinds = Mixtures.kinds();
            samples.add(Mixtures.random(kinds.get((page * 3 + i) % kinds.size()), chance));
        }
        test.text(
                String.join("\n", samples.stream().map(Paragraphs.Sample::text).toList()));
        Screen.run(() -> {
            for (int i = 0; i < samples.size(); i++) {
                test.area().setParagraphStyle(i, samples.get(i).format());
            }
            test.area().moveTo(0);
            test.area().requestFollowCaret();
        });
        Screen.pulses(2);
    }

    /// A line of a paragraph that is whole on the screen.
    private record Seen(int start, TrueLine truth, double left, double y, double bottom, boolean last) {}

    private List<Seen> seen() {
        return Screen.get(() -> {
            List<Seen> all = new ArrayList<>();
            test.area().views().forEachVisible((decor, paragraph) -> {
                ParagraphGeometry geometry = new ParagraphGeometry(decor);
                for (ParagraphGeometry.Line line : geometry.lines()) {
                    Point2D place = decor.flow.localToScene(0, (line.top() + line.bottom()) / 2);
                    double bottom = decor.flow.localToScene(0, line.bottom()).getY();
                    boolean visible = place.getY() < test.area().getHeight() - 20 && place.getY() > 10;
                    if (visible && line.end() > line.start()) {
                        int start = test.area().getAbsolutePosition(paragraph, 0);
                        boolean last = line.equals(geometry.lines().getLast());
                        all.add(new Seen(start, TrueLine.of(geometry, line), place.getX(), place.getY(), bottom, last));
                    }
                }
            });
            return all;
        });
    }

    /// Compares what is painted in each line with where its letters stand.
    ///
    /// @param below whether it is painted under the letters, where it is looked for then
    private void compare(
            String what, IntPredicate colour, List<Decorations.Mark> marks, boolean lineEnds, boolean below) {
        BufferedImage picture = Screen.shot(test.stage(), "painted-" + what);
        for (Seen line : seen()) {
            List<Interval> wanted = new ArrayList<>();
            for (Decorations.Mark mark : marks) {
                wanted.addAll(line.truth().covered(mark.from() - line.start(), mark.to() - line.start()));
                int end = line.start() + line.truth().clusters().getLast().end();
                if (lineEnds && line.last() && mark.from() <= end && mark.to() > end) {
                    wanted.add(line.truth().behind(0.3 * 22));
                }
            }
            List<Interval> shifted = Interval.merged(wanted.stream()
                    .map(one -> new Interval(
                            Math.max(0, one.left() + line.left()),
                            Math.min(picture.getWidth(), one.right() + line.left())))
                    .toList());
            List<Interval> painted =
                    Interval.in(picture, (int) line.y(), below ? (int) line.bottom() + 1 : (int) line.y() + 1, colour);
            lines++;
            if (!Interval.same(painted, shifted, NEAR)) {
                wrong.add(what + " is " + painted + " not " + shifted + " at y " + line.y() + " in " + test.text());
            }
        }
    }

    private boolean tryCaret(int near) {
        List<Seen> all = seen();
        Seen line = all.get(chance.nextInt(all.size()));
        int n = chance.nextInt(line.truth().clusters().size());
        TrueLine.Cluster letter = line.truth().clusters().get(n);
        if (letter.right() - letter.left() < 2 && near > 0) {
            return false;
        }
        test.at(line.start() + letter.start());
        Screen.pulses(1);
        BufferedImage picture = Screen.shot(test.stage(), "painted-caret");
        List<Interval> painted = Interval.in(picture, (int) line.y(), PaintedTest::isRed);
        double wanted = line.truth().caret(n) + line.left();
        boolean right = painted.size() == 1
                && Math.abs((painted.getFirst().left() + painted.getFirst().right()) / 2 - wanted) < NEAR;
        if (!right) {
            wrong.add("caret is " + painted + " not " + wanted + " at " + letter + " in " + test.text());
        }
        return true;
    }

    private static boolean isBlue(int rgb) {
        return (rgb & 0xff) > 0x80 && (rgb >> 8 & 0xff) < 0x80;
    }

    private static boolean isGreen(int rgb) {
        return (rgb >> 8 & 0xff) > 0x80 && (rgb & 0xff) < 0x80 && rgb >> 16 < 0x80;
    }

    private static boolean isRed(int rgb) {
        return rgb >> 16 > 0x80 && (rgb & 0xff) < 0x80;
    }
}
