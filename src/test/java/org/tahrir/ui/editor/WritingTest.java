package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Direction;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;

/// What holds wherever a paragraph is written: caret, selection, mouse, keys. Run against the area of the body and
/// against both kinds of field.
abstract class WritingTest extends InTestArea {
    static final String NEWS = "قال رئيس الوزراء إن الاجتماع";

    /// Whether long text goes on in a second line.
    abstract boolean isWrapped();

    @BeforeAll
    void paint() {
        Screen.run(() -> test.stage()
                .getScene()
                .getRoot()
                .setStyle("-t-selection: #2f7bff; -t-accent: #d00000; -t-ink: #000000; -fx-background-color: white;"));
        Screen.pulses(1);
    }

    @Test
    void caretsClicksAndSelectionsAreWhereUnicodeWantsThem() {
        Rates rates = new Rates();
        var chance = Seeds.chance(20260101);
        GeometryTrial trial = new GeometryTrial(test, rates, chance, !(this instanceof AreaWritingTest));
        trial.runAll(Paragraphs.all(12, chance));
        assertThat(rates.misses(
                        Rates.Check.CARET,
                        Rates.Check.CLICK,
                        Rates.Check.SIDE,
                        Rates.Check.SELECTION,
                        Rates.Check.HOME_END,
                        Rates.Check.UP_DOWN,
                        Rates.Check.VISUAL_ARROWS))
                .isEmpty();
        assertThat(rates.asked(Rates.Check.CARET)).isGreaterThan(1_500);
        assertThat(rates.right(Rates.Check.WIDTH) / (double) rates.asked(Rates.Check.WIDTH))
                .isGreaterThan(0.99);
    }

    @Test
    void theSelectionIsPaintedWhereTheLettersAre() {
        selectionIsPainted("قال رئيس الوزراء إن الاجتماع", Direction.RTL, 4, 16);
        selectionIsPainted("CNN نقلت عن 25 مصدرا", Direction.RTL, 1, 13);
        selectionIsPainted("بنسبة 25% في (مصر) 2026", Direction.RTL, 3, 16);
        selectionIsPainted("The word سلام means", Direction.LTR, 6, 11);
        selectionIsPainted("سلام means في الأرض", Direction.LTR, 2, 14);
    }

    private void selectionIsPainted(String text, Direction direction, int from, int to) {
        test.text(text);
        test.direct(0, direction);
        test.select(from, to);
        List<Interval> painted = intervals(WritingTest::isSelected);
        List<Interval> wanted = Screen.get(() -> {
            ParagraphDecor decor = test.area().views().visible(0).orElseThrow();
            return Interval.of(new ParagraphGeometry(decor)
                    .rectangles(from, to).stream()
                            .map(box -> shifted(decor, box))
                            .toList());
        });
        assertThat(Interval.same(painted, wanted, 2.5))
                .as("%s: %s not %s", text, painted, wanted)
                .isTrue();
    }

    private static Rectangle2D shifted(ParagraphDecor decor, Rectangle2D box) {
        double left = decor.flow.localToScene(0, 0).getX();
        return new Rectangle2D(box.getMinX() + left, box.getMinY(), box.getWidth(), box.getHeight());
    }

    @Test
    void theCaretIsPaintedWhereItStands() {
        test.text("قال في CNN إن 25");
        for (int at : new int[] {1, 3, 5, 8, 9, 12}) {
            test.at(at);
            Screen.pulses(1);
            List<Interval> painted = intervals(WritingTest::isCaret);
            double x = test.area().localToScene(test.caretBounds()).getMinX();
            assertThat(painted).hasSize(1);
            assertThat((painted.getFirst().left() + painted.getFirst().right()) / 2)
                    .isCloseTo(x, within(1.5));
        }
    }

    @Test
    void anEmptyParagraphHasItsCaretAtTheSideItStartsFrom() {
        test.text("");
        test.direct(0, Direction.RTL);
        double right = test.caretBounds().getMinX();
        test.direct(0, Direction.LTR);
        assertThat(test.caretBounds().getMinX()).isLessThan(5);
        assertThat(right).isGreaterThan(Screen.get(test.area()::getWidth) - 30);
    }

    @Test
    void arrowsGoThroughLettersWithTheirMarks() {
        test.text("وُقِّعَ نص");
        test.at(0);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).isEqualTo(2);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).isEqualTo(5);
        test.press(KeyCode.RIGHT);
        assertThat(test.caret()).isEqualTo(2);
    }

    @Test
    void leftGoesOnInArabicAndBackInEnglish() {
        test.text("abc");
        test.at(1);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).isZero();
        test.press(KeyCode.RIGHT);
        test.press(KeyCode.RIGHT);
        assertThat(test.caret()).isEqualTo(2);
    }

    @Test
    void visualArrowsFollowTheScreenThroughLatinWords() {
        test.text("قال CNN نعم");
        test.visualArrows(true);
        test.at(3);
        double x = test.caretBounds().getMinX();
        for (int step = 0; step < 6; step++) {
            test.press(KeyCode.LEFT);
            assertThat(test.caretBounds().getMinX()).isLessThan(x + 0.1);
            x = test.caretBounds().getMinX();
        }
    }

    @Test
    void wordsAndShiftGoTheWayOfTheText() {
        test.text("قال رئيس الوزراء أمس");
        test.at(0);
        test.press(KeyCode.LEFT, true, false);
        assertThat(test.selected()).isEqualTo("ق");
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).as("the selection's end").isEqualTo(1);
        test.at(0);
        test.press(KeyCode.LEFT, false, true);
        assertThat(test.caret()).isEqualTo(4);
        test.press(KeyCode.LEFT, false, true);
        assertThat(test.caret()).isEqualTo(9);
        test.press(KeyCode.RIGHT, false, true);
        assertThat(test.caret()).isEqualTo(4);
        test.press(KeyCode.LEFT, true, true);
        assertThat(test.selected()).isEqualTo("رئيس ");
    }

    @Test
    void homeAndEndGoToTheEdgesOfTheLineAndWithControlOfTheText() {
        String text = NEWS + " CNN سيعقد غدا، " + NEWS + " في بيروت (Lebanon) يوم الأحد 25 نيسان";
        test.text(text);
        List<ParagraphGeometry.Line> lines = test.geometry(0).lines();
        assertThat(lines.size() > 1).isEqualTo(isWrapped());
        ParagraphGeometry.Line last = lines.getLast();
        test.at(last.start() + 5);
        test.press(KeyCode.HOME);
        assertThat(test.caret()).isEqualTo(last.start());
        test.press(KeyCode.END, true, false);
        assertThat(test.selected()).isEqualTo(text.substring(last.start()));
        test.press(KeyCode.HOME, false, true);
        assertThat(test.caret()).isZero();
        test.press(KeyCode.END);
        int end = isWrapped() ? lines.getFirst().end() - 1 : text.length();
        assertThat(test.caret()).as("before the space the line was wrapped at").isEqualTo(end);
        assertThat(test.caretBounds().getMinY()).as("still in the first line").isLessThan(12);
        test.press(KeyCode.END, true, true);
        assertThat(test.selected()).isEqualTo(text.substring(end));
        test.press(KeyCode.HOME, true, true);
        assertThat(test.selected()).isEqualTo(text.substring(0, end));
    }

    @Test
    void backspaceTakesACodePointAndDeleteALetterWithItsMarks() {
        test.text("وُقِّعَ");
        test.at(5);
        test.press(KeyCode.BACK_SPACE);
        assertThat(test.text()).isEqualTo("وُقِعَ");
        test.at(0);
        test.press(KeyCode.DELETE);
        assertThat(test.text()).isEqualTo("قِعَ");
        test.text("قال رئيس الوزراء");
        test.at(9);
        test.press(KeyCode.BACK_SPACE, false, true);
        assertThat(test.text()).isEqualTo("قال الوزراء");
        test.at(4);
        test.press(KeyCode.DELETE, false, true);
        assertThat(test.text()).isEqualTo("قال ");
        for (String emoji : List.of("😀", "👨‍👩‍👧", "🇸🇾", "👍🏽", "❤️")) {
            test.text("a" + emoji + "b");
            test.at(1 + emoji.length());
            test.press(KeyCode.BACK_SPACE);
            assertThat(test.text()).as("nobody types the pieces of an emoji").isEqualTo("ab");
        }
    }

    @Test
    void visualArrowsGoFromOneLineToTheNextAtTheSideTheyLeave() {
        String text = "CNN " + NEWS + " CNN سيعقد غدا، " + NEWS + " في بيروت (Lebanon) يوم الأحد 25 نيسان CNN";
        test.text(text);
        test.direct(0, Direction.RTL);
        List<Integer> seen = walk(KeyCode.LEFT, text.length());
        assertThat(seen).as("one stroke for each letter").hasSizeBetween(text.length() + 1, text.length() + 5);
        assertThat(seen).endsWith(text.length());
        List<Integer> back = walk(KeyCode.RIGHT, 0);
        assertThat(back).hasSizeBetween(text.length() + 1, text.length() + 5);
        assertThat(back).endsWith(0);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).as("the right side of CNN").isEqualTo(2);
    }

    /// Where the caret comes by while a key is held down, until nothing changes any more; it stays in its line or goes
    /// on in the next, always the same way.
    private List<Integer> walk(KeyCode key, int border) {
        List<Integer> seen = new ArrayList<>(List.of(test.caret()));
        for (int before = -1, still = 0; still < 2; before = test.caret()) {
            double x = test.caretBounds().getMinX();
            double y = test.caretBounds().getMinY();
            test.press(key);
            boolean isSameLine = Math.abs(test.caretBounds().getMinY() - y) < 5;
            double way = (test.caretBounds().getMinX() - x) * (key == KeyCode.LEFT ? -1 : 1);
            if (isWrapped()) {
                assertThat(isSameLine ? way : -way).as("at %s", test.caret()).isGreaterThan(-0.1);
            }
            seen.add(test.caret());
            still = before == test.caret() && before == border ? still + 1 : 0;
            assertThat(seen).as("it gets on").hasSizeLessThan(400);
        }
        return seen;
    }

    @Test
    void logicalArrowsGoThroughTheTextInItsOrder() {
        test.visualArrows(false);
        test.text("قال CNN نعم");
        test.direct(0, Direction.RTL);
        for (int at = 1; at <= 11; at++) {
            test.press(KeyCode.LEFT);
            assertThat(test.caret()).isEqualTo(at);
        }
        for (int at = 10; at >= 0; at--) {
            test.press(KeyCode.RIGHT);
            assertThat(test.caret()).isEqualTo(at);
        }
    }

    @Test
    void insertDoesNotTurnTypingIntoOverwriting() {
        test.text("خبر");
        test.press(KeyCode.INSERT);
        test.type("ال");
        assertThat(test.text()).isEqualTo("الخبر");
    }

    @Test
    void aClickPutsTheCaretOnTheNearerSideOfTheLetter() {
        test.text("قال رئيس CNN الوزراء");
        clickGoesTo(test.on(0, 4, 0.8), 4);
        clickGoesTo(test.on(0, 4, 0.2), 5);
        clickGoesTo(test.on(0, 10, 0.2), 10);
        clickGoesTo(test.on(0, 10, 0.8), 11);
    }

    @Test
    void aDoubleClickSelectsAWordAndATripleClickTheParagraph() {
        test.text("قال رئيس CNN الوزراء");
        doubleClickSelects(test.on(0, 5, 0.5), "رئيس");
        doubleClickSelects(test.on(0, 10, 0.5), "CNN");
        doubleClickSelects(test.on(0, 0, 0.9), "قال");
        test.click(test.on(0, 5, 0.5), 3, false);
        assertThat(test.selected()).isEqualTo("قال رئيس CNN الوزراء");
        test.text("The word «سلام» means peace");
        doubleClickSelects(test.on(0, 11, 0.5), "سلام");
        doubleClickSelects(test.on(0, 18, 0.5), "means");
    }

    @Test
    void draggingSelectsInBothDirections() {
        test.text("قال رئيس CNN الوزراء");
        dragSelects(test.on(0, 4, 0.9), test.on(0, 15, 0.1), "رئيس CNN الو");
        test.at(0);
        dragSelects(test.on(0, 15, 0.1), test.on(0, 4, 0.9), "رئيس CNN الو");
        assertThat(test.caret()).isEqualTo(4);
        test.text("The word means peace");
        dragSelects(test.on(0, 4, 0.1), test.on(0, 7, 0.9), "word");
    }

    @Test
    void shiftAndClickExtendTheSelection() {
        test.text("قال رئيس الوزراء");
        test.click(test.on(0, 4, 0.9), 1, false);
        test.click(test.on(0, 7, 0.1), 1, true);
        assertThat(test.selected()).isEqualTo("رئيس");
        test.click(test.on(0, 0, 0.9), 1, true);
        assertThat(test.selected()).isEqualTo("قال ");
    }

    @Test
    void controlShiftXTurnsTheParagraphInAnyKeyboardLayout() {
        test.text("سلام");
        test.at(0);
        test.pressArabic("ء", true, true);
        assertThat(test.isRtl(0)).isFalse();
        test.press(KeyCode.X, true, true);
        assertThat(test.isRtl(0)).isTrue();
        assertThat(test.text()).isEqualTo("سلام");
    }

    @Test
    void shortcutsWorkWhileAnArabicLayoutIsActive() {
        test.text("سلام");
        test.pressArabic("ش", false, true);
        assertThat(test.selected()).isEqualTo("سلام");
        test.pressArabic("ؤ", false, true);
        assertThat(clipboard()).isEqualTo("سلام");
        test.press(KeyCode.END);
        test.pressArabic("ر", false, true);
        assertThat(test.text()).isEqualTo("سلامسلام");
    }

    @Test
    void aTurnedParagraphHoldsNoHiddenSignAndIsWrittenInAsUsual() {
        test.text("سلام means peace");
        Screen.run(() -> test.area().setSelectedDirection(Direction.LTR));
        Screen.pulses(2);
        test.at(0);
        test.type("ab");
        assertThat(test.text()).isEqualTo("abسلام means peace");
        test.at(4);
        test.type("x");
        for (int i = 0; i < 5; i++) {
            test.press(KeyCode.BACK_SPACE);
        }
        assertThat(test.text()).isEqualTo("ام means peace");
        Screen.run(() -> {
            test.area().selectAll();
            test.area().copy();
        });
        assertThat(clipboard()).isEqualTo("ام means peace");
    }

    @Test
    void cutsCopiesAndPastes() {
        test.text("قال الوزير");
        test.select(0, 4);
        test.press(KeyCode.X, false, true);
        assertThat(clipboard()).isEqualTo("قال ");
        test.press(KeyCode.END);
        Screen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, " أمس")));
        test.press(KeyCode.V, false, true);
        assertThat(test.text()).isEqualTo("الوزير أمس");
    }

    @Test
    void composedTextIsShownInPlaceReplacedAndCommitted() {
        test.text("سلام");
        test.at(4);
        compose("a", "");
        compose("ab", "");
        assertThat(test.text()).isEqualTo("سلامab");
        compose("", "عليكم");
        assertThat(test.text()).isEqualTo("سلامعليكم");
        assertThat(test.caret()).isEqualTo(9);
        compose("x", "");
        compose("", "");
        assertThat(test.text()).isEqualTo("سلامعليكم");
        test.select(0, 4);
        compose("و", "");
        assertThat(test.text()).as("in place of the selection").isEqualTo("وعليكم");
        compose("", "وعليكم ");
        assertThat(test.text()).isEqualTo("وعليكم عليكم");
    }

    @Test
    void composingIsUndoneAsOneThingHoweverSlowItWas() {
        test.text("سلام");
        test.forgetHistory();
        test.at(4);
        compose("a", "");
        Screen.run(() -> test.area().getUndoManager().preventMerge());
        compose("ab", "");
        Screen.run(() -> test.area().getUndoManager().preventMerge());
        assertThat(test.canUndo()).isFalse();
        compose("", "عليكم");
        Screen.run(() -> test.area().undo());
        assertThat(test.text()).isEqualTo("سلام");
        Screen.run(() -> test.area().redo());
        assertThat(test.text()).isEqualTo("سلامعليكم");
    }

    @Test
    void undoWhileComposingUndoesWhatWasWrittenBefore() {
        test.text("سلام");
        test.forgetHistory();
        test.at(4);
        compose("", " عليكم");
        test.at(0);
        compose("ab", "");
        Screen.run(() -> test.area().undo());
        assertThat(test.text()).isEqualTo("سلام");
        compose("", "و");
        assertThat(test.text()).contains("و").hasSize(5);
    }

    @Test
    void whatIsComposedStaysIfSomethingElseIsWrittenMeanwhile() {
        test.text("سلام");
        test.at(4);
        compose("ab", "");
        Screen.run(() -> test.area().replaceText(0, 2, ""));
        compose("x", "");
        assertThat(test.text()).contains("ab").contains("x");
        compose("", "");
        assertThat(test.text()).isEqualTo("امab");
    }

    @Test
    void theInputMethodLearnsWhereTheCaretIs() {
        test.text("سلام");
        test.at(4);
        Point2D place = Screen.get(() -> test.area().getInputMethodRequests().getTextLocation(0));
        Bounds caret = Screen.get(
                () -> test.area().localToScreen(test.area().caretBounds().orElseThrow()));
        assertThat(place.getX()).isCloseTo(caret.getMinX(), within(1.0));
        assertThat(place.getY()).isCloseTo(caret.getMaxY(), within(1.0));
    }

    private void compose(String composed, String committed) {
        Screen.run(() -> Event.fireEvent(
                test.area(),
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                        composed.isEmpty()
                                ? FXCollections.observableArrayList()
                                : FXCollections.observableArrayList(
                                        new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW)),
                        committed,
                        composed.length())));
        Screen.pulses(1);
    }

    @Test
    void theDirectionFollowsTheLettersTyped() {
        test.text("");
        test.at(0);
        assertThat(test.isRtl(0)).isTrue();
        test.type("12");
        assertThat(test.isRtl(0)).isTrue();
        test.type("ab");
        assertThat(test.isRtl(0)).isFalse();
        assertThat(test.caretBounds().getMinX()).isLessThan(100);
    }

    @Test
    void theCaretStandsBetweenALamAndItsAlef() {
        Screen.run(() -> test.area().setStyle("-fx-font-family: 'DejaVu Sans'; -fx-font-size: 24px;"));
        test.text("قلاب");
        double[] x = Screen.get(() -> {
            CaretPlacement placement = new CaretPlacement(
                    new ParagraphGeometry(test.area().views().visible(0).orElseThrow()));
            return new double[] {
                placement.caret(CaretSpot.strong(1)).x(),
                placement.caret(CaretSpot.strong(2)).x(),
                placement.caret(CaretSpot.strong(3)).x()
            };
        });
        assertThat(x[1]).isCloseTo((x[0] + x[2]) / 2, within(0.1));
    }

    @Test
    void screenReadersLearnTextCaretAndSelection() {
        test.text("سلام عليكم");
        test.select(0, 4);
        assertThat(accessible(AccessibleAttribute.TEXT)).isEqualTo("سلام عليكم");
        assertThat(accessible(AccessibleAttribute.SELECTION_START)).isEqualTo(0);
        assertThat(accessible(AccessibleAttribute.SELECTION_END)).isEqualTo(4);
        assertThat(accessible(AccessibleAttribute.CARET_OFFSET)).isEqualTo(4);
    }

    private Object accessible(AccessibleAttribute what) {
        return Screen.get(() -> test.area().queryAccessibleAttribute(what));
    }

    private static String clipboard() {
        return Screen.get(() -> Clipboard.getSystemClipboard().getString());
    }

    /// Where, in the middle of the first line, the picture of the window has a colour.
    private List<Interval> intervals(IntPredicate colour) {
        BufferedImage picture = Screen.shot(test.stage(), "writing");
        Bounds line = test.area().localToScene(test.caretBounds());
        int y = (int) (line.getMinY() + line.getHeight() * 0.2);
        return Interval.in(picture, y, colour);
    }

    private static boolean isSelected(int rgb) {
        return (rgb & 0xff) > 0xc0 && (rgb >> 16) < 0xb0;
    }

    private static boolean isCaret(int rgb) {
        return (rgb >> 16) > 0xa0 && (rgb & 0xff) < 0x70;
    }
}
