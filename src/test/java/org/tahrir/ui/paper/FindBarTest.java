package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Stage;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.ui.Screen;
import org.tahrir.ui.editor.BidiField;

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

    @Test
    void replacesHitByHitAndThenAllAsOneStep() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        Screen.pulses(2);
        robot.write("مدرسة", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 3"));
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.write("معهد", 0);
        robot.type(KeyCode.ENTER);
        bench.until("replaced", () -> bench.said(".find-count").contains("1 من 2"));
        assertThat(texts().getFirst()).isEqualTo("قال أحمد إن المعهد مفتوحة.");
        bench.shot("find-and-replace");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        bench.until("all", () -> bench.said(".find-count").contains("لا نتائج"));
        assertThat(texts()).containsExactly("قال أحمد إن المعهد مفتوحة.", "وَالمعهد قديمة.", "مدارس، ومعهد أخرى.");
        assertThat(bench.said(".toast-text")).containsExactly("استُبدل موضعان.");
        robot.clickOn(".toast-button");
        bench.until("back", () -> bench.said(".find-count").contains("1 من 2"));
        assertThat(texts().getFirst()).as("the one before stays").isEqualTo("قال أحمد إن المعهد مفتوحة.");
    }

    @Test
    void theFocusStaysInTheBarWhenTheLastPlaceIsReplacedWithTheMouse() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        Screen.pulses(2);
        robot.write("مدارس", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 1"));
        robot.clickOn("استبدال الكل");
        bench.until("told", () -> bench.said(".toast-text").contains("استُبدل موضع واحد."));
        robot.write("مكتبة", 0);
        assertThat(Screen.get(() -> bench.paper.lookupAll(".find-field").stream()
                        .filter(Node::isFocusWithin)
                        .map(it -> ((BidiField) it).getText())
                        .toList()))
                .containsExactly("مكتبة");
    }

    @Test
    void theToastUndoesNothingButTheReplacing() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        Screen.pulses(2);
        robot.write("مدارس", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 1"));
        Screen.run(() -> button("استبدال الكل").fire());
        bench.until("told", () -> bench.said(".toast-text").contains("استُبدل موضع واحد."));
        Screen.run(() -> bench.text().goTo(new Position(0, 0)));
        robot.write("ثم ", 0);
        bench.until("written", () -> texts().getFirst().startsWith("ثم "));
        robot.clickOn(".toast-button");
        bench.until("told", () -> said(".toast-text", "Ctrl+Z"));
        assertThat(texts()).first().asString().startsWith("ثم ");
        assertThat(texts()).last().isEqualTo("، ومدرسةٌ أخرى.");
    }

    @Test
    void saysWhatIsWrongWithAPattern() {
        robot.push(KeyCode.CONTROL, KeyCode.H);
        Screen.pulses(2);
        choose("تعبير نمطي");
        robot.write("(مدرس[ةه]", 0);
        bench.until("told", () -> said(".find-fault", "لم يُغلق"));
        bench.shot("find-fault");
        robot.write(")", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 3"));
        assertThat(bench.said(".find-fault")).isEmpty();
        robot.type(KeyCode.TAB, 5);
        robot.write("$2", 0);
        bench.until("told", () -> said(".find-fault", "$2"));
        robot.type(KeyCode.ENTER);
        Screen.pulses(2);
        assertThat(bench.said(".find-count")).as("nothing was replaced").containsExactly("1 من 3");
    }

    @Test
    void eachDifferenceCanMatter() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Screen.pulses(2);
        robot.write("مدرسة", 0);
        bench.until("found", () -> bench.said(".find-count").contains("1 من 3"));
        choose("بصرف النظر عن التشكيل");
        bench.until("fewer", () -> bench.said(".find-count").contains("1 من 2"));
        choose("كلمات كاملة فقط");
        bench.until("none", () -> bench.said(".find-count").contains("لا نتائج"));
    }

    @Test
    void whatMayNotBeChangedIsNotReplaced() {
        bench.show(bench.place.story("خبر", Stage.EXPORTED, "نص"));
        assertThat(bench.applicable("edit.replace")).isFalse();
        assertThat(bench.applicable("edit.find")).isTrue();
    }

    private boolean said(String where, String part) {
        return bench.said(where).stream().anyMatch(sentence -> sentence.contains(part));
    }

    private void choose(String option) {
        robot.clickOn(".find-options");
        Screen.pulses(2);
        robot.clickOn(option);
        Screen.pulses(2);
    }

    private Button button(String label) {
        return bench.paper.lookupAll(".find-bar .button").stream()
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return bench.body().blocks().stream()
                .flatMap(block -> BlockTexts.of(block).stream())
                .toList();
    }
}
