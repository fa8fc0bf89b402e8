package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;

/// Selecting with the mouse upwards, and dragging what is selected both ways, whichever way the window runs.
class DraggingInWindowTest extends InBothDirections {
    private static final String NEWS = " قال رئيس الوزراء إن الاجتماع مع شركة CNN سيعقد غدا في بيروت";
    private static final Block[] MIXED = {p("قال الوزير أمس"), ltr("The minister said"), p("في بيروت"), ltr("no more")};

    @Test
    void draggingUpwardsSelectsFromTheEndAndShiftGoesOnFromThere() {
        write(MIXED);
        drag(seen.on(3, 2, 0.1), seen.on(0, 4, 0.9));
        assertThat(seen.selected()).isEqualTo("الوزير أمس\nThe minister said\nفي بيروت\nno");
        assertThat(seen.paragraph()).as("the caret is at the upper end").isZero();
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(seen.selected()).startsWith(" الوزير");
        press(3, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(seen.selected()).doesNotContain("\nThe minister");
        drag(seen.on(2, 4, 0.1), seen.on(1, 4, 0.1));
        desk.type("و");
        assertThat(lines()).containsExactly("قال الوزير أمس", "The وروت", "no more");
    }

    @Test
    void draggingBeyondTheUpperEdgeScrollsToWhatIsAbove() {
        write(IntStream.range(0, 40).mapToObj(line -> line + NEWS).toArray(String[]::new));
        at(39, 0);
        Point2D letter = seen.on(38, 8, 0.9);
        assertThat(isSeen(seen.caretBounds())).as("it begins at the end").isTrue();
        seen.holdAbove(letter);
        desk.until("it scrolls on", () -> seen.paragraph() < 20);
        seen.letGoAbove();
        int first = seen.paragraph();
        assertThat(seen.selected()).endsWith("\n" + ("38" + NEWS).substring(0, 8));
        assertThat(seen.selected().lines()).hasSize(39 - first);
        assertThat(isSeen(seen.caretBounds())).as("the caret is seen").isTrue();
        Screen.pulses(10);
        assertThat(seen.paragraph())
                .as("it stands still once the mouse is let go")
                .isEqualTo(first);
    }

    @Test
    void whatIsSelectedIsDraggedUpAndDownAcrossDirections() {
        write(MIXED);
        select(2, 0, 2, 3);
        drag(seen.on(2, 1, 0.5), seen.on(0, 4, 0.9));
        assertThat(lines()).containsExactly("قال في الوزير أمس", "The minister said", "بيروت", "no more");
        assertThat(seen.selected()).isEqualTo("في ");
        drag(seen.on(0, 5, 0.5), seen.on(3, 3, 0.1));
        assertThat(lines()).containsExactly("قال الوزير أمس", "The minister said", "بيروت", "no في more");
        select(1, 4, 1, 13);
        drag(seen.on(1, 6, 0.5), seen.on(0, 4, 0.9));
        assertThat(lines()).containsExactly("قال minister الوزير أمس", "The said", "بيروت", "no في more");
        press(3, KeyCode.CONTROL, KeyCode.Z);
        assertThat(body().blocks()).containsExactly(MIXED);
    }

    @Test
    void severalParagraphsAreDraggedUpAndACopyIsLeftByControl() {
        write(MIXED);
        select(1, 4, 2, 2);
        drag(seen.on(1, 8, 0.5), seen.on(0, 10, 0.9));
        assertThat(lines()).containsExactly("قال الوزيرminister said", "في أمس", "The  بيروت", "no more");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(body().blocks()).containsExactly(MIXED);
        select(3, 0, 3, 3);
        seen.carryWithControl(seen.on(3, 1, 0.5), seen.on(0, 4, 0.9));
        assertThat(lines()).containsExactly("قال no الوزير أمس", "The minister said", "في بيروت", "no more");
        assertThat(seen.selected()).isEqualTo("no ");
    }

    @Test
    void whatIsDroppedWhereItWasStaysAndAPlainClickLetsGoOfIt() {
        write(MIXED);
        List<String> before = lines();
        select(0, 4, 0, 11);
        drag(seen.on(0, 9, 0.5), seen.on(0, 6, 0.1));
        assertThat(lines()).isEqualTo(before);
        assertThat(seen.selected()).as("it is let go of").isEmpty();
        select(0, 4, 0, 11);
        click(seen.on(0, 6, 0.9), 1);
        assertThat(seen.selected()).isEmpty();
        assertThat(seen.caret()).isEqualTo(6);
    }
}
