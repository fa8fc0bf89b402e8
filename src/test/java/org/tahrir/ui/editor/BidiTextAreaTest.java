package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// An area of many paragraphs: moving, selecting and scrolling from one to the next, and what is painted over them.
class BidiTextAreaTest extends InTestArea {
    private static final String LONG =
            "فقرة طويلة بعض الشيء رقم CNN 25 لاختبار التمرير إلى آخر المستند بلا أخطاء في الموضع";

    @Override
    TestArea open() {
        return TestArea.open(24, 600, 400);
    }

    @Test
    void arrowsGoOnInTheNextParagraph() {
        test.text("وقع\nabc");
        test.at(3);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).isEqualTo(4);
        test.press(KeyCode.LEFT);
        assertThat(test.caret()).as("English goes back to the left").isEqualTo(3);
        test.press(KeyCode.LEFT, false, true);
        assertThat(test.caret()).isEqualTo(4);
        test.press(KeyCode.LEFT, false, true);
        assertThat(test.caret()).isEqualTo(3);
    }

    @Test
    void whereTheCaretStandsIsKnownBeforeTheNextPicture() {
        test.text("قال");
        Bounds atOnce = Screen.get(() -> {
            test.area().replaceText(LONG + "\n" + LONG);
            test.area().moveTo(LONG.length() + 40);
            return test.area().caretBounds().orElseThrow();
        });
        Screen.pulses(2);
        assertThat(atOnce.getMinX()).isCloseTo(test.caretBounds().getMinX(), within(0.5));
        assertThat(atOnce.getMinY()).isCloseTo(test.caretBounds().getMinY(), within(0.5));
    }

    @Test
    void upAndDownKeepTheirPlaceAcrossParagraphs() {
        test.text("قال رئيس الوزراء إن الاجتماع\nقصير\nEnglish paragraph is here and wide enough to reach\n"
                + "قال رئيس الوزراء إن الاجتماع");
        test.at(20);
        double x = test.caretBounds().getMinX();
        for (int i = 0; i < 3; i++) {
            test.press(KeyCode.DOWN);
        }
        assertThat(test.caretBounds().getMinX()).isCloseTo(x, within(6.0));
        for (int i = 0; i < 3; i++) {
            test.press(KeyCode.UP);
        }
        assertThat(test.caret()).isEqualTo(20);
        test.press(KeyCode.DOWN, true, false);
        assertThat(test.selected()).isEqualTo("الاجتماع\nقصير");
    }

    @Test
    void upInTheFirstLineAndDownInTheLastGoToTheEdgesOrAreHandedOn() {
        test.text("أول\nثان");
        test.at(2);
        test.press(KeyCode.UP);
        assertThat(test.caret()).isZero();
        test.at(5);
        test.press(KeyCode.DOWN);
        assertThat(test.caret()).isEqualTo(7);
    }

    @Test
    void pagesAndEndsOfTheTextScrollTheCaretIntoSight() {
        test.text((LONG + "\n").repeat(60));
        for (int i = 0; i < 3; i++) {
            test.press(KeyCode.PAGE_DOWN);
        }
        assertThat(test.caret()).isGreaterThan(500);
        assertCaretInSight();
        for (int i = 0; i < 3; i++) {
            test.press(KeyCode.PAGE_UP);
        }
        assertThat(test.caret()).isLessThan(200);
        for (int i = 0; i < 30; i++) {
            test.press(KeyCode.DOWN);
            assertCaretInSight();
        }
        test.press(KeyCode.END, false, true);
        assertThat(test.caret()).isEqualTo(Screen.get(test.area()::getLength));
        assertCaretInSight();
        test.press(KeyCode.HOME, true, true);
        assertThat(test.selected()).hasSize(Screen.get(test.area()::getLength));
        assertCaretInSight();
        test.press(KeyCode.PAGE_DOWN, true, false);
        assertThat(test.selected()).hasSizeGreaterThan(200);
    }

    private void assertCaretInSight() {
        Bounds caret = test.caretBounds();
        assertThat(caret.getMinY()).isGreaterThanOrEqualTo(-3);
        assertThat(caret.getMaxY()).isLessThanOrEqualTo(401);
    }

    @Test
    void draggingSelectsAcrossParagraphsOfBothDirections() {
        test.text("قال الوزير أمس\nThe minister said\nفي بيروت");
        dragSelects(test.on(0, 4, 0.9), test.on(1, 3, 0.9), "الوزير أمس\nThe ");
        dragSelects(test.on(2, 2, 0.1), test.on(1, 4, 0.1), "minister said\nفي ");
        assertThat(test.caret()).isEqualTo(19);
    }

    @Test
    void draggingBeyondTheEdgesScrolls() {
        test.text((LONG + "\n").repeat(60));
        Point2D below = new Point2D(300, 460);
        test.hold(test.on(0, 4, 0.9), below);
        Screen.until("many paragraphs are selected", () -> test.area().getCurrentParagraph() > 12);
        test.letGo(below);
        int far = test.caret();
        assertThat(test.selected()).startsWith(LONG.substring(4)).hasSizeGreaterThan(600);
        assertCaretInSight();
        test.select(far, far);
        Point2D above = new Point2D(300, -60);
        test.hold(new Point2D(300, 200), above);
        Screen.until("the start is reached", () -> test.area().getCurrentParagraph() == 0);
        test.letGo(above);
        assertThat(test.caret()).isLessThan(far);
        Screen.pulses(3);
        assertCaretInSight();
        assertThat(test.area().getCurrentParagraph()).as("it stops").isZero();
    }

    @Test
    void whatIsSelectedIsDraggedElsewhereAndCopiedWithControl() {
        test.text("قال الوزير أمس\nThe minister said\nفي بيروت");
        test.forgetHistory();
        test.select(4, 11);
        test.carry(test.on(0, 6, 0.5), test.on(1, 4, 0.1), false);
        assertThat(test.text()).isEqualTo("قال أمس\nThe الوزير minister said\nفي بيروت");
        assertThat(test.selected()).isEqualTo("الوزير ");
        test.carry(test.on(1, 6, 0.5), test.on(2, 0, 0.9), true);
        assertThat(test.text()).isEqualTo("قال أمس\nThe الوزير minister said\nالوزير في بيروت");
        assertThat(test.selected()).isEqualTo("الوزير ");
        Screen.run(() -> test.area().undo());
        assertThat(test.text()).isEqualTo("قال أمس\nThe الوزير minister said\nفي بيروت");
    }

    @Test
    void lettingGoWhereItWasTakenChangesNothing() {
        test.text("قال الوزير أمس");
        test.select(4, 11);
        test.carry(test.on(0, 6, 0.5), test.on(0, 8, 0.5), true);
        assertThat(test.text()).isEqualTo("قال الوزير أمس");
        assertThat(test.selected()).isEmpty();
        test.select(4, 11);
        test.click(test.on(0, 6, 0.5), 1, false);
        assertThat(test.selected()).isEmpty();
        assertThat(test.caret()).isBetween(6, 7);
    }

    @Test
    void aTripleClickSelectsItsParagraphOnly() {
        test.text("قال الوزير أمس\nThe minister said\nفي بيروت");
        doubleClickSelects(test.on(1, 4, 0.5), "minister");
        test.click(test.on(1, 4, 0.5), 3, false);
        assertThat(test.selected()).isEqualTo("The minister said");
    }

    @Test
    void aClickBesideTheTextGoesToTheEndOfTheLine() {
        test.text("قال الوزير\nThe minister");
        Bounds first = test.caretBounds();
        clickGoesTo(new Point2D(5, first.getCenterY()), 10);
        clickGoesTo(new Point2D(590, test.on(1, 2, 0.5).getY()), 23);
        test.click(new Point2D(300, 390), 1, false);
        assertThat(test.caret()).as("below all").isBetween(11, 23);
    }

    @Test
    void theSelectionHasNoGapsBetweenTheLinesOfAParagraph() {
        Screen.run(() -> test.area()
                .setStyle("-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: 24px; -t-selection: #2f7bff;"));
        test.text(LONG + " " + LONG);
        Screen.run(() -> {
            ParagraphDecor decor = test.area().views().visible(0).orElseThrow();
            decor.flow.setStyle("-fx-line-spacing: 9px;");
        });
        test.select(0, LONG.length() * 2 + 1);
        List<ParagraphGeometry.Line> lines = test.geometry(0).lines();
        assertThat(lines.get(1).top() - lines.get(0).bottom()).isCloseTo(9, within(0.1));
        Path painted = test.paragraph(0).path(ParagraphDecor.Layer.SELECTION);
        BufferedImage picture = Screen.shot(test.stage(), "selection-gaps");
        int last = (int) lines.getLast().top();
        for (int y = 8; y < last; y++) {
            assertThat(picture.getRGB(300, y) & 0xffffff).as("row %s", y).isNotEqualTo(0xffffff);
        }
        assertThat(painted.getElements()).isNotEmpty();
    }

    @Test
    void theCaretIsNoHigherThanItsLettersNeed() {
        test.text("قال الوزير");
        test.at(3);
        Screen.pulses(1);
        Path caret = test.paragraph(0).path(ParagraphDecor.Layer.CARET);
        double top = ((MoveTo) caret.getElements().getFirst()).getY();
        double bottom = ((LineTo) caret.getElements().getLast()).getY();
        assertThat(bottom - top).isCloseTo(24 * 1.5, within(0.5));
    }

    @Test
    void marksMoveWithEditsAndGoWithTheirWord() {
        test.text("قال رئيس الوزراء");
        Decorations decorations = test.area().decorations();
        Screen.run(() -> {
            decorations.set(Decorations.Kind.MISTAKE, List.of(new Decorations.Mark(4, 8)));
            test.area().insertText(0, "ثم ");
            test.area().insertText(11, "ة");
        });
        assertThat(decorations.get(Decorations.Kind.MISTAKE)).containsExactly(new Decorations.Mark(7, 11));
        Screen.run(() -> test.area().replaceText(5, 13, "نص"));
        assertThat(decorations.get(Decorations.Kind.MISTAKE)).isEmpty();
    }

    @Test
    void marksArePaintedUnderAndOverTheirWordsWithoutPartingLetters() {
        test.text("قال رئيس الوزراء");
        double before = test.paragraph(0).flow.prefWidth(-1);
        Screen.run(() -> {
            test.area().decorations().set(Decorations.Kind.MISTAKE, List.of(new Decorations.Mark(5, 7)));
            test.area().decorations().set(Decorations.Kind.SEARCH, List.of(new Decorations.Mark(9, 11)));
        });
        Screen.pulses(2);
        ParagraphDecor decor = test.paragraph(0);
        Rectangle2D word =
                Screen.get(() -> new ParagraphGeometry(decor).rectangles(5, 7).getFirst());
        Bounds squiggle = decor.path(ParagraphDecor.Layer.MISTAKE).getBoundsInLocal();
        assertThat(squiggle.getMinX()).isCloseTo(word.getMinX(), within(2.0));
        assertThat(squiggle.getMaxX()).isCloseTo(word.getMaxX(), within(2.0));
        assertThat(decor.path(ParagraphDecor.Layer.SEARCH).getElements()).isNotEmpty();
        assertThat(decor.flow.prefWidth(-1)).isEqualTo(before);
    }

    @Test
    void aParagraphOfManyScreensIsMarkedWhereItIsSeen() {
        String text = (LONG + " ").repeat(120);
        test.text(text);
        int late = text.length() - 40;
        Screen.run(() -> test.area()
                .decorations()
                .set(
                        Decorations.Kind.MISTAKE,
                        List.of(new Decorations.Mark(5, 9), new Decorations.Mark(late, late + 4))));
        Screen.pulses(2);
        Bounds first = test.paragraph(0).path(ParagraphDecor.Layer.MISTAKE).getBoundsInLocal();
        assertThat(first.getMaxY()).isLessThan(200);
        test.press(KeyCode.END, false, true);
        Screen.pulses(2);
        Bounds last = test.paragraph(0).path(ParagraphDecor.Layer.MISTAKE).getBoundsInLocal();
        Rectangle2D word =
                Screen.get(() -> test.geometry(0).rectangles(late, late + 4).getFirst());
        assertThat(last.getMinY()).isBetween(word.getMinY(), word.getMaxY());
    }

    @Test
    void selectedTextKeepsItsColour() {
        test.text("سلام");
        Screen.run(() -> {
            styled().setStyle(0, 4, "-fx-fill: #ff0000;");
            test.area().selectAll();
        });
        Screen.pulses(2);
        BufferedImage picture = Screen.shot(test.stage(), "selected-colour");
        Screen.run(() -> styled().setStyle(0, 4, ""));
        int red = 0;
        for (int x = 400; x < 600; x++) {
            for (int y = 5; y < 40; y++) {
                int rgb = picture.getRGB(x, y);
                red += (rgb >> 16 & 255) > 150 && (rgb & 255) < 90 ? 1 : 0;
            }
        }
        assertThat(red).isGreaterThan(20);
    }

    @SuppressWarnings("unchecked")
    private BidiTextArea<String, String> styled() {
        return (BidiTextArea<String, String>) test.area();
    }

    @Test
    void listsCountOnAndIndentsGrowWithTheLetters() {
        test.text("واحد\nاثنان\nأ\nب\nثلاثة\nفقرة\nواحد");
        int[] depths = {0, 0, 1, 1, 0, -1, 0};
        for (int p = 0; p < depths.length; p++) {
            BlockKind kind = depths[p] < 0 ? BlockKind.Plain.PARAGRAPH : new BlockKind.Item(ListKind.NUMBER, depths[p]);
            test.format(p, ParagraphFormat.DEFAULT.with(kind));
        }
        assertThat(List.of(number(0), number(1), number(2), number(3), number(4), number(6)))
                .containsExactly(1, 2, 1, 2, 3, 1);
        double indent = test.paragraph(2).flow.getInsets().getRight();
        double gap = test.paragraph(2).flow.getInsets().getBottom();
        Screen.run(() -> test.area().setStyle("-fx-font-family: 'Noto Naskh Arabic'; -fx-font-size: 48px;"));
        Screen.pulses(2);
        assertThat(test.paragraph(2).flow.getInsets().getRight()).isCloseTo(2 * indent, within(0.5));
        assertThat(test.paragraph(2).flow.getInsets().getBottom()).isCloseTo(2 * gap, within(0.5));
        Screen.shot(test.stage(), "lists-zoomed");
        assertThat(test.paragraph(0).listMark.getFont().getSize()).isEqualTo(48);
    }

    private int number(int paragraph) {
        return Screen.get(() -> test.area().listNumber(paragraph));
    }

    @Test
    void anotherDirectionRuleTurnsWhatIsOnScreenWithoutAnEdit() {
        test.text("CNN\nقال");
        test.forgetHistory();
        assertThat(test.isRtl(0)).isFalse();
        Screen.run(() -> test.area().setDirectionRule(BaseDirectionRule.ofStory(Direction.RTL)));
        Screen.pulses(2);
        assertThat(test.paragraph(0).rtl).isTrue();
        assertThat(test.canUndo()).isFalse();
        Screen.run(() -> test.area().setDirectionRule(BaseDirectionRule.ofLetters(Direction.RTL)));
    }

    @Test
    void undoWorksAfterAnEmptyParagraphWasTurned() {
        test.text("أول");
        Screen.run(() -> {
            test.area().getUndoManager().forgetHistory();
            test.area().appendText("\n");
            test.area().setParagraphStyle(1, ParagraphFormat.DEFAULT.with(Direction.LTR));
            test.area().appendText("abc");
        });
        for (int i = 0; i < 5; i++) {
            Screen.run(() -> test.area().undo());
        }
        assertThat(test.text()).isEqualTo("أول");
    }

    @Test
    void hitsAnswerAlsoBeforeTheAreaIsInAWindow() {
        int found = Screen.get(() -> {
            BidiField field = new BidiField("", BidiField.Lines.ONE, Direction.RTL);
            field.setText("خبر");
            return Objects.requireNonNull(field.area().hit(10, 10)).getInsertionIndex();
        });
        assertThat(found).isZero();
    }
}
