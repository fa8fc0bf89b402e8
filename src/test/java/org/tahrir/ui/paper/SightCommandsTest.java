package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.settings.Writing;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;

/// Signs nobody sees shown and removed, the outline, and the line that stays in the middle.
class SightCommandsTest extends AtThePaper {
    private static final String PARAGRAPH = "من خبر طويل فيه كلام كثير عن أمور شتى حتى يمتد على أكثر من سطر في الصفحة";

    @Test
    void bothViewsAreOffAtFirstAndRemembered() {
        assertThat(writing()).isEqualTo(new Writing(false, false, true));
        bench.show(bench.place.story("عنوان", Stage.DRAFT, "نص"));
        press(KeyCode.CONTROL, KeyCode.F10);
        press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(writing()).isEqualTo(new Writing(true, true, true));
        assertThat(bench.said(".toast-text")).containsExactly("سطر الكتابة ثابت في وسط الصفحة.");
        press(KeyCode.CONTROL, KeyCode.F10);
        assertThat(writing()).isEqualTo(new Writing(false, true, true));
    }

    @Test
    void straySignsAreRemovedAsOneStepWithAWayBack() {
        Body was = Body.ofParagraphs(List.of("قال\u200F الوزير\uFEFF", "می\u200Cخواهم\u200C", "\u00A0نعم"));
        bench.show(
                bench.place.story("عنوان", Stage.DRAFT, "قال\u200F الوزير\uFEFF", "می\u200Cخواهم\u200C", "\u00A0نعم"));
        Screen.run(() -> bench.text().goTo(new Position(1, 3)));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        Body cleaned = Body.ofParagraphs(List.of("قال الوزير", "می\u200Cخواهم", "نعم"));
        assertThat(bench.body()).isEqualTo(cleaned);
        assertThat(Screen.get(() -> bench.text().caret())).isEqualTo(new Position(1, 3));
        assertThat(bench.said(".toast-text")).containsExactly("حُذفت 4 علامات خفية زائدة.");
        robot.clickOn(".toast-button");
        Screen.pulses(2);
        assertThat(bench.body()).isEqualTo(was);
        bench.run(SightCommands.REMOVE);
        Screen.run(() -> bench.text().goTo(new Position(0, 0)));
        robot.write("و", 0);
        robot.clickOn(".toast-button");
        assertThat(bench.body().plain()).as("it was written since").startsWith("وقال");
        bench.run(SightCommands.REMOVE);
        assertThat(bench.said(".toast-text")).containsExactly("ليس في النص علامات خفية زائدة.");
    }

    @Test
    void headingsAreListedAndLeadToTheirPlaces() {
        story(30);
        heading(3, 2);
        heading(12, 3);
        heading(25, 2);
        Screen.run(() -> bench.text().goTo(new Position(14, 0)));
        press(KeyCode.F5);
        Screen.pulses(3);
        assertThat(bench.said(".outline-words")).hasSize(3);
        assertThat(focusedRow()).as("where the caret stands").contains("outline-level-3");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(Screen.get(() -> bench.text().caret())).isEqualTo(new Position(25, 0));
        assertThat(Screen.get(() -> bench.text().caretInScene())).isPresent();
        press(KeyCode.F5);
        Screen.pulses(3);
        press(KeyCode.DOWN);
        assertThat(focusedRow()).as("round and round").contains("outline-level-2");
        robot.clickOn(".outline-level-3");
        Screen.pulses(2);
        assertThat(Screen.get(() -> bench.text().caret())).isEqualTo(new Position(12, 0));
        press(KeyCode.F5);
        press(KeyCode.ESCAPE);
        assertThat(Screen.get(() -> bench.chrome.sheets().isOpen())).isFalse();
    }

    @Test
    void aStoryWithoutHeadingsSaysSo() {
        story(1);
        press(KeyCode.F5);
        assertThat(bench.said(".outline-none")).hasSize(1);
        press(KeyCode.ESCAPE);
        assertThat(Screen.get(() -> bench.chrome.sheets().isOpen())).isFalse();
    }

    @Test
    void theLineThatIsWrittenStaysInTheMiddle() {
        story(30);
        Screen.run(() -> bench.text().goTo(new Position(29, 10)));
        Screen.pulses(3);
        double low = caretAt();
        assertThat(low).isGreaterThan(0.7);
        press(KeyCode.SHIFT, KeyCode.F9);
        Screen.pulses(3);
        assertThat(caretAt()).as("the last paragraph").isCloseTo(0.5, within(0.03));
        Screen.run(() -> bench.text().goTo(new Position(15, 3)));
        Screen.pulses(3);
        assertThat(caretAt()).isCloseTo(0.5, within(0.03));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        robot.write("نعم", 0);
        Screen.pulses(3);
        assertThat(caretAt()).isCloseTo(0.5, within(0.03));
        Screen.run(() -> bench.text().goTo(new Position(0, 0)));
        Screen.pulses(3);
        assertThat(Screen.get(() -> bench.text().topGoneProperty().get()))
                .as("nothing stands above the beginning")
                .isLessThan(1);
        press(KeyCode.SHIFT, KeyCode.F9);
        Screen.run(() -> bench.text().goTo(new Position(30, 10)));
        Screen.pulses(3);
        assertThat(caretAt()).isGreaterThan(0.7);
    }

    private void story(int paragraphs) {
        bench.show(bench.place.story(
                "عنوان", Stage.DRAFT, Collections.nCopies(paragraphs, PARAGRAPH).toArray(String[]::new)));
        Screen.run(() -> bench.text().requestFocus());
    }

    private void heading(int block, int level) {
        Screen.run(() -> {
            bench.text().goTo(new Position(block, 0));
            bench.text().setKind(new BlockKind.Heading(level));
        });
    }

    private Writing writing() {
        return Screen.get(() -> bench.place.workplace().settings().writing());
    }

    private List<String> focusedRow() {
        return Screen.get(() -> {
            Node owner = bench.stage.getScene().getFocusOwner();
            return List.copyOf(owner.getStyleClass());
        });
    }

    /// Where the caret's middle is: 0 at the upper, 1 at the lower edge of the text.
    private double caretAt() {
        return Screen.get(() -> {
            Bounds text = bench.text().localToScene(bench.text().getLayoutBounds());
            Bounds caret = bench.text().caretInScene().orElseThrow();
            return (caret.getCenterY() - text.getMinY()) / text.getHeight();
        });
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        Screen.pulses(2);
    }
}
