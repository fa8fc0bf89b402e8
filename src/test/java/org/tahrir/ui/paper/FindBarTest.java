package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.ui.Screen;

/// Finding words in the text.
class FindBarTest extends AtThePaper {
    @BeforeEach
    void open() {
        bench.show(bench.place.story(
                "خبر", Stage.DRAFT, "قال أحمد إن المدرسة مفتوحة.", "وَالمَدْرَسَة قديمة.", "مدارس، ومدرسةٌ أخرى."));
        Screen.run(bench.text()::requestFocus);
        Screen.pulses(2);
    }

    @Test
    void countsAndWalksThroughTheHitsWhateverTheirSpelling() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Screen.pulses(2);
        robot.write("مدرسة", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 3"));
        bench.shot("find-bar");
        robot.type(KeyCode.ENTER);
        assertThat(bench.said(".find-count")).containsExactly("2 من 3");
        robot.type(KeyCode.F3);
        assertThat(bench.said(".find-count")).containsExactly("3 من 3");
        robot.type(KeyCode.F3);
        assertThat(bench.said(".find-count")).containsExactly("1 من 3");
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(bench.said(".find-count")).containsExactly("3 من 3");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(bench.said(".find-count")).containsExactly("2 من 3");
        robot.clickOn(".find-bar .icon-chevron");
        assertThat(bench.said(".find-count")).containsExactly("3 من 3");
        robot.type(KeyCode.ESCAPE);
        Screen.pulses(2);
        assertThat(bench.said(".find-count")).isEmpty();
        assertThat(Screen.get(() -> bench.text().finder().countProperty().get()))
                .as("nothing is marked any more")
                .isZero();
        assertThat(Screen.get(() -> bench.text().isFocusWithin())).isTrue();
        assertThat(Screen.get(() -> bench.text().caret().block())).isEqualTo(2);
    }

    @Test
    void hamzaMakesNoDifferenceAndNothingFoundIsSaid() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Screen.pulses(2);
        robot.write("احمد", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 1"));
        robot.write("كذا", 0);
        bench.until("nothing", () -> bench.said(".find-count").contains("لا نتائج"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.BACK_SPACE);
        bench.until("nothing asked", () -> bench.said(".find-count").contains(""));
    }

    @Test
    void openedAgainItIsReadyForOtherWords() {
        bench.run("edit.find");
        robot.write("مدرسة", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 3"));
        robot.type(KeyCode.ESCAPE);
        Screen.run(() -> bench.text().goTo(new Position(0, 0)));
        bench.run("edit.find");
        robot.write("قديمة", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 1"));
    }

    @Test
    void theNextHitNeedsAnOpenBar() {
        assertThat(bench.applicable("edit.find-next")).isFalse();
        bench.run("edit.find");
        assertThat(bench.applicable("edit.find-next")).isTrue();
    }

    @Test
    void wordsInATableAreReachedFromTheBarAndTheCaretStaysThere() {
        Block.Table table = new Block.Table(
                List.of(List.of(Prose.of("Port"), Prose.of("Aden")), List.of(Prose.of("Aden Gulf"), Prose.EMPTY)),
                true,
                Direction.INHERIT);
        Screen.run(() -> {
            bench.text().open(new Body(List.of(table)), Direction.RTL);
            bench.text().goTo(new Position(0, 0));
        });
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Screen.pulses(2);
        robot.write("aden", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 2"));
        robot.type(KeyCode.ENTER);
        assertThat(bench.said(".find-count")).containsExactly("2 من 2");
        robot.type(KeyCode.F3);
        assertThat(bench.said(".find-count")).containsExactly("1 من 2");
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(bench.said(".find-count")).containsExactly("2 من 2");
        bench.shot("find-bar-table");
        robot.type(KeyCode.ESCAPE);
        Screen.pulses(2);
        robot.write("Adan", 0);
        Screen.pulses(2);
        assertThat(bench.body().plain()).contains("Port\tAden\nAdan Gulf");
    }
}
