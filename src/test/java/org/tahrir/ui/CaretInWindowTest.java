package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Keys that move the caret do on the screen what they say, whichever way the window runs.
class CaretInWindowTest extends InBothDirections {
    private static final String MIXED = "قال مدير GreenLine إن 12 وصلت";
    private static final String NEWS = "قال رئيس الوزراء إن الاجتماع مع شركة CNN سيعقد غدا في بيروت ";

    @Test
    void arrowsGoAsTheyPointThroughWordsOfBothDirections() {
        write(MIXED);
        List<Double> left = walk(KeyCode.LEFT, MIXED.length());
        assertThat(left).allSatisfy(way -> assertThat(way).isLessThan(0.1)).hasSizeLessThan(MIXED.length() + 5);
        assertThat(walk(KeyCode.RIGHT, 0)).allSatisfy(way -> assertThat(way).isGreaterThan(-0.1));
        at(0, 0);
        press(3, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(seen.selected()).isEqualTo("قال");
    }

    @Test
    void byTheOtherHabitArrowsGoThroughTheTextInItsOrder() {
        write(MIXED);
        Screen.run(() ->
                desk.place.workplace().change(settings -> settings.withKeys(keys -> keys.withVisualArrows(false))));
        List<Double> ways = walk(KeyCode.LEFT, MIXED.length());
        assertThat(ways).as("one stroke for each letter").hasSize(MIXED.length());
        assertThat(ways)
                .as("it goes right through GreenLine")
                .filteredOn(way -> way > 1)
                .hasSizeGreaterThan(6);
    }

    @Test
    void withControlArrowsGoByWordsAndWithShiftTheySelectThem() {
        write(p("قال رئيس الوزراء أمس"), ltr("The minister said"));
        double right = seen.caretBounds().getMinX();
        press(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(seen.caret()).isEqualTo(4);
        assertThat(seen.caretBounds().getMinX()).isLessThan(right - 15);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(seen.selected()).isEqualTo("رئيس ");
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(seen.caret()).isEqualTo(4);
        at(1, 0);
        double left = seen.caretBounds().getMinX();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(seen.selected()).isEqualTo("The ");
        assertThat(seen.caretBounds().getMinX()).isGreaterThan(left + 15);
    }

    @Test
    void homeAndEndGoToTheEdgesOfTheLineThatIsSeen() {
        write(p(NEWS.repeat(4).strip()), ltr("The minister said ".repeat(16).strip()));
        at(0, NEWS.length() * 2);
        Bounds middle = seen.caretBounds();
        press(KeyCode.HOME);
        Bounds home = seen.caretBounds();
        press(KeyCode.END);
        Bounds end = seen.caretBounds();
        assertThat(home.getMinX()).as("an Arabic line begins at the right").isGreaterThan(middle.getMinX());
        assertThat(end.getMinX()).isLessThan(home.getMinX() - 300);
        assertThat(List.of(home.getMinY(), end.getMinY()))
                .as("in the same line")
                .allSatisfy(y -> assertThat(y).isCloseTo(middle.getMinY(), within(4.0)));
        press(KeyCode.SHIFT, KeyCode.HOME);
        assertThat(seen.selected()).hasSizeGreaterThan(20).hasSizeLessThan(NEWS.length() * 2);
        at(1, 100);
        press(KeyCode.HOME);
        home = seen.caretBounds();
        press(KeyCode.SHIFT, KeyCode.END);
        assertThat(seen.caretBounds().getMinX())
                .as("an English one at the left")
                .isGreaterThan(home.getMinX() + 200);
        assertThat(seen.selected()).hasSizeGreaterThan(10);
    }

    @Test
    void upAndDownKeepTheirPlaceInTheLine() {
        write(
                p("قال رئيس الوزراء إن الاجتماع قريب"),
                p("قصير"),
                ltr("An English paragraph wide enough to reach it"),
                p("قال رئيس الوزراء إن الاجتماع قريب"));
        at(0, 20);
        double x = seen.caretBounds().getMinX();
        press(3, KeyCode.DOWN);
        assertThat(seen.paragraph()).isEqualTo(3);
        assertThat(seen.caretBounds().getMinX()).isCloseTo(x, within(8.0));
        press(3, KeyCode.UP);
        assertThat(seen.caret()).isEqualTo(20);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(seen.selected()).isEqualTo("الاجتماع قريب\nقصير");
        press(KeyCode.SHIFT, KeyCode.UP);
        assertThat(seen.selected()).isEmpty();
    }

    @Test
    void pagesAndEndsOfTheTextBringTheCaretIntoSight() {
        write(Collections.nCopies(40, NEWS).toArray(String[]::new));
        double x = seen.caretBounds().getMinX();
        press(3, KeyCode.PAGE_DOWN);
        assertThat(seen.paragraph()).isBetween(6, 39);
        assertThat(seen.caretBounds().getMinX())
                .as("at the same place of the line")
                .isCloseTo(x, within(8.0));
        assertInSight();
        int far = seen.paragraph();
        press(KeyCode.SHIFT, KeyCode.PAGE_UP);
        assertThat(seen.selected().lines().count()).isGreaterThan(2);
        assertThat(seen.paragraph()).isLessThan(far);
        press(KeyCode.CONTROL, KeyCode.END);
        assertThat(seen.paragraph()).isEqualTo(39);
        assertInSight();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.HOME);
        assertThat(seen.selected().lines()).hasSize(40);
        assertInSight();
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(seen.caret()).isZero();
    }

    private void assertInSight() {
        assertThat(isSeen(seen.caretBounds())).isTrue();
    }

    /// How far the caret goes to the right at each stroke until it stands at a place.
    private List<Double> walk(KeyCode key, int goal) {
        List<Double> ways = new ArrayList<>();
        while (seen.caret() != goal && ways.size() < 2 * MIXED.length()) {
            double x = seen.caretBounds().getMinX();
            press(key);
            ways.add(seen.caretBounds().getMinX() - x);
        }
        return ways;
    }
}
