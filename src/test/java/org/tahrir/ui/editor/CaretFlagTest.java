package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Direction;
import org.tahrir.ui.Screen;

/// Where directions meet, the caret waits where the next letter goes, and its flag shows which way that runs.
class CaretFlagTest extends InTestArea {
    @Override
    TestArea open() {
        return TestArea.open(24, 600, 300);
    }

    private void write(String text, Direction direction) {
        test.text(text);
        test.direct(0, direction);
    }

    /// -1: it shows to the left, 1: to the right, 0: there is none.
    private int flag() {
        Screen.pulses(1);
        List<PathElement> caret = Screen.get(() ->
                List.copyOf(test.paragraph(0).path(ParagraphDecor.Layer.CARET).getElements()));
        return caret.size() == 2
                ? 0
                : (int) Math.signum(((LineTo) caret.get(3)).getX() - ((LineTo) caret.get(1)).getX());
    }

    private double caretX() {
        double left = Screen.get(() -> test.area()
                .sceneToLocal(test.paragraph(0).flow.localToScene(0, 0))
                .getX());
        return test.caretBounds().getMinX() - left;
    }

    private Rectangle2D letter(int column) {
        return Screen.get(() -> test.geometry(0).rectangles(column, column + 1).getFirst());
    }

    @Test
    void latinGoesOnAtTheRightOfTheLatinJustTyped() {
        write("قال ", Direction.RTL);
        test.at(4);
        test.type("CN");
        assertThat(caretX()).isCloseTo(letter(5).getMaxX(), within(0.5));
        assertThat(flag()).isEqualTo(1);
        test.type("N");
        assertThat(caretX()).isCloseTo(letter(6).getMaxX(), within(0.5));
        test.type(" ");
        assertThat(caretX()).isCloseTo(letter(7).getMinX(), within(0.5));
        assertThat(flag()).isEqualTo(-1);
    }

    @Test
    void arabicGoesOnAtTheLeftOfTheArabicJustTyped() {
        write("The word ", Direction.LTR);
        test.at(9);
        test.type("سلا");
        assertThat(caretX()).isCloseTo(letter(11).getMinX(), within(0.5));
        assertThat(flag()).isEqualTo(-1);
        test.type(" m");
        assertThat(caretX()).isCloseTo(letter(13).getMaxX(), within(0.5));
        assertThat(flag()).isEqualTo(1);
    }

    @Test
    void theCaretStaysAtTheWordWhoseLettersAreTakenAway() {
        write("قال CNN", Direction.RTL);
        test.at(7);
        assertThat(caretX())
                .as("the paragraph decides before anything is typed")
                .isCloseTo(letter(4).getMinX(), within(0.5));
        test.press(KeyCode.BACK_SPACE);
        assertThat(caretX()).isCloseTo(letter(5).getMaxX(), within(0.5));
        assertThat(flag()).isEqualTo(1);
        test.press(KeyCode.BACK_SPACE);
        test.press(KeyCode.BACK_SPACE);
        assertThat(flag()).as("Arabic alone").isZero();
    }

    @Test
    void arrowsGoByTheParagraph() {
        write("قال CNN نعم", Direction.RTL);
        test.at(3);
        test.press(KeyCode.LEFT);
        assertThat(caretX()).as("right of CNN").isCloseTo(letter(3).getMinX(), within(0.5));
        assertThat(flag()).isEqualTo(-1);
        test.press(KeyCode.LEFT);
        assertThat(flag()).as("between C and N").isEqualTo(1);
    }

    @Test
    void paragraphsOfOneDirectionHaveNoFlag() {
        write("قال الوزير 25% (2026)", Direction.RTL);
        test.at(3);
        assertThat(flag()).isZero();
        test.at(13);
        assertThat(flag()).as("in a number").isZero();
        write("The word", Direction.LTR);
        test.at(2);
        assertThat(flag()).isZero();
        write("", Direction.RTL);
        assertThat(flag()).isZero();
    }

    @Test
    void aCaretBehindASpaceThatHangsOverStaysInTheText() {
        write("قال رئيس الوزراء إن الاجتماع سيعقد غدا في بيروت وقال في CNN إن الوزير يعود غدا مساء", Direction.RTL);
        for (int width = 300; width < 340; width++) {
            int now = width;
            Screen.run(() -> test.stage().setWidth(now));
            Screen.pulses(1);
            test.at(0);
            test.press(KeyCode.END);
            double x = Screen.get(() -> ((LineTo) test.paragraph(0)
                            .path(ParagraphDecor.Layer.CARET)
                            .getElements()
                            .get(1))
                    .getX());
            assertThat(x).isBetween(0.0, (double) width);
        }
    }
}
