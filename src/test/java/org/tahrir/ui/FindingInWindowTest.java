package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// Finding, replacing, and the ways to look at a text, whichever way the window runs.
class FindingInWindowTest extends InBothDirections {
    private static final String[] SCHOOLS = {
        "قال أحمد إن المدرسة مفتوحة ٣", "وَالمَدْرَسَة قديمة.", "Madrasa مدارسُ، ومدرسةٌ 3."
    };

    @AfterEach
    void closeBar() {
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
    }

    @Test
    void countsWhileItIsTypedAndEachDifferenceCanMatter() {
        write(SCHOOLS);
        press(KeyCode.CONTROL, KeyCode.F);
        desk.type("مدرسة");
        counts(3);
        assertThat(seen.selected()).isEqualTo("مدرسة");
        press(KeyCode.ENTER);
        assertThat(seen.selected()).isEqualTo("مَدْرَسَة");
        press(KeyCode.F3);
        assertThat(seen.paragraph()).isEqualTo(2);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(seen.selected()).isEqualTo("مَدْرَسَة");
        choose("paper.alike.tashkeel");
        counts(2);
        choose("paper.alike.tashkeel");
        choose("paper.find-whole-words");
        none();
        choose("paper.find-whole-words");
        wanted("احمد");
        counts(1);
        choose("paper.alike.hamza");
        none();
        choose("paper.alike.hamza");
        wanted("3");
        counts(2);
        choose("paper.alike.digits");
        counts(1);
        choose("paper.alike.digits");
        wanted("madrasa");
        counts(1);
        choose("paper.alike.case");
        none();
        choose("paper.alike.case");
    }

    @Test
    void aPatternThatIsWrongSaysSoAndReplacingAllIsOneStep() {
        write(SCHOOLS);
        press(KeyCode.CONTROL, KeyCode.H);
        choose("paper.find-pattern");
        wanted("(مدرس");
        desk.until("it is told", () -> !label(".find-fault").isEmpty());
        assertThat(label(".find-fault")).isNotBlank();
        desk.type("[ةه])");
        counts(3);
        assertThat(Screen.get(() -> desk.part(".find-fault").isVisible())).isFalse();
        press(KeyCode.CONTROL, KeyCode.H);
        desk.type("$1 جديدة");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        desk.until(
                "all are replaced",
                () -> lines().getLast().endsWith("جديدةٌ 3.")
                        || lines().getFirst().contains("جديدة"));
        assertThat(lines()).allSatisfy(line -> assertThat(line).contains("جديدة"));
        choose("paper.find-pattern");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).as("one step").containsExactly(SCHOOLS);
    }

    @Test
    void enterLeadsOnShiftEnterBackAndInTheLowerLineItReplaces() {
        write(SCHOOLS);
        at(1, 0);
        press(KeyCode.CONTROL, KeyCode.F);
        desk.type("مدرسة");
        desk.until("the one behind the caret", () -> isCounted(2, 3));
        press(KeyCode.ENTER);
        assertThat(seen.paragraph()).isEqualTo(2);
        press(KeyCode.ENTER);
        assertThat(seen.paragraph()).as("behind the last comes the first").isZero();
        press(2, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(seen.selected()).isEqualTo("مَدْرَسَة");
        press(KeyCode.CONTROL, KeyCode.H);
        desk.type("جامعة");
        press(KeyCode.ENTER);
        assertThat(lines()).containsExactly(SCHOOLS[0], "وَالجامعة قديمة.", SCHOOLS[2]);
        desk.until("the next", () -> isCounted(2, 2));
        desk.click(words("paper.replace"));
        assertThat(lines().get(2)).startsWith("Madrasa مدارسُ، وجامعة");
        assertThat(seen.selected()).isEqualTo("مدرسة");
        assertThat(seen.paragraph()).isZero();
        desk.click(words("paper.replace-all"));
        assertThat(lines().getFirst()).isEqualTo("قال أحمد إن الجامعة مفتوحة ٣");
        none();
        press(KeyCode.ESCAPE);
        press(3, KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).as("the keyboard is back in the text").containsExactly(SCHOOLS);
    }

    @Test
    void signsNobodySeesArePaintedNamedAndRemoved() {
        write("قال\u200F\u200F نعم\u00A0ثم");
        int before = seen.signs(0);
        press(KeyCode.CONTROL, KeyCode.F10);
        desk.until("they are painted", () -> seen.signs(0) >= 4);
        assertThat(before).isZero();
        Point2D mark = seen.onSign(0, 0);
        Screen.run(() -> {
            hand.mouseMove(mark.add(60, 40));
            hand.mouseMove(mark);
        });
        desk.until("its name is seen", () -> tips().contains(words("editor.sign.right-to-left-mark")));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertThat(lines()).containsExactly("قال نعم\u00A0ثم");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(lines()).containsExactly("قال\u200F\u200F نعم\u00A0ثم");
    }

    @Test
    void thePaperStandsAloneAndTheLineThatIsWrittenInTheMiddle() {
        write(Collections.nCopies(30, "قال الوزير إن الخط الجديد يصل المرفأ").toArray(String[]::new));
        double beside = page().getWidth();
        press(KeyCode.F9);
        Screen.pulses(4);
        assertThat(page().getWidth()).isGreaterThan(beside + 60);
        assertThat(page().getCenterX()).as("in the middle").isCloseTo(512, within(12.0));
        press(KeyCode.SHIFT, KeyCode.F9);
        at(20, 4);
        Screen.pulses(3);
        assertThat(middleOfCaret()).isCloseTo(0.5, within(0.04));
        press(KeyCode.ENTER);
        desk.type("نعم");
        Screen.pulses(3);
        assertThat(middleOfCaret()).isCloseTo(0.5, within(0.04));
        press(KeyCode.F9);
        Screen.pulses(4);
        assertThat(page().getWidth()).isCloseTo(beside, within(1.0));
    }

    @Test
    void theOutlineLeadsToAHeading() {
        write(p("قبل"), heading("أول"), p("بينهما"), heading("Second ثانٍ"), p("بعد"));
        press(KeyCode.F5);
        desk.untilSeen("Second ثانٍ");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(Screen.get(() -> text.caret().block())).isEqualTo(3);
        desk.type("x");
        assertThat(lines().get(3)).isEqualTo("xSecond ثانٍ");
    }

    private static Block heading(String words) {
        return new Block.Heading(2, Prose.of(words), Direction.INHERIT);
    }

    private void wanted(String words) {
        press(KeyCode.CONTROL, KeyCode.A);
        desk.type(words);
    }

    private void choose(String option) {
        robot.clickOn(desk.part(".find-options"));
        Screen.pulses(2);
        robot.clickOn(words(option));
        Screen.pulses(2);
    }

    private boolean isCounted(int at, int all) {
        return label(".find-count")
                .equals(words(
                        "paper.found", desk.words().number(at), desk.words().number(all)));
    }

    private void counts(int all) {
        List<String> told = IntStream.rangeClosed(1, all)
                .mapToObj(at -> words(
                        "paper.found", desk.words().number(at), desk.words().number(all)))
                .toList();
        desk.until(told.getFirst(), () -> told.contains(label(".find-count")));
    }

    private void none() {
        desk.until("nothing", () -> label(".find-count").equals(words("paper.found-none")));
    }

    private String label(String style) {
        return Screen.get(() -> ((Labeled) desk.part(style)).getText());
    }

    private static List<String> tips() {
        return Window.getWindows().stream()
                .filter(javafx.scene.control.Tooltip.class::isInstance)
                .flatMap(tip -> ((javafx.scene.control.Tooltip) tip).getText().lines())
                .toList();
    }

    private Bounds page() {
        return Screen.get(() -> text.localToScene(text.getLayoutBounds()));
    }

    /// Where the caret's middle is: 0 at the upper, 1 at the lower edge of the text.
    private double middleOfCaret() {
        return (seen.caretBounds().getCenterY() - page().getMinY()) / page().getHeight();
    }
}
