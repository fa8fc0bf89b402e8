package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;

/// Writing on the paper, in all of its fields, and what becomes of it on the disk.
class PaperWritingTest extends AtThePaper {
    private static final Duration SOON = Duration.ofSeconds(1);

    private Story story;

    @BeforeEach
    void open() {
        story = bench.show(bench.place.story("", Stage.DRAFT, ""));
    }

    @Test
    void everyLineIsSavedSoonAfterItIsTyped() {
        focus(".kicker");
        robot.write("محليات", 0);
        robot.type(KeyCode.ENTER);
        robot.write("افتتاح خط GreenLine", 0);
        robot.type(KeyCode.ENTER);
        robot.write("مقدمة من سطر", 0);
        robot.type(KeyCode.ENTER);
        robot.write("الفقرة الأولى.", 0);
        robot.type(KeyCode.ENTER);
        robot.write("الثانية.", 0);

        long typed = System.nanoTime();
        savedAs(Article::body, Body.ofParagraphs(List.of("الفقرة الأولى.", "الثانية.")));
        assertThat(Duration.ofNanos(System.nanoTime() - typed)).isLessThan(SOON);
        Article saved = bench.saved(story).article();
        assertThat(saved.headlines().kicker()).isEqualTo("محليات");
        assertThat(saved.headline()).isEqualTo("افتتاح خط GreenLine");
        assertThat(saved.headlines().standfirst()).isEqualTo("مقدمة من سطر");
    }

    @Test
    void arrowsAndTabLeadThroughTheHeadIntoTheTextAndBack() {
        focus(".kicker");
        robot.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("headline");
        robot.type(KeyCode.TAB);
        assertThat(focused()).isEqualTo("standfirst");
        robot.type(KeyCode.DOWN);
        assertThat(focused()).isEqualTo("body-editor");
        robot.type(KeyCode.UP);
        assertThat(focused()).isEqualTo("standfirst");
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo("headline");
        robot.type(KeyCode.UP);
        assertThat(focused()).isEqualTo("kicker");
    }

    @Test
    void shiftTabLeavesTheTextForTheHead() {
        Screen.run(bench.text()::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(focused()).isEqualTo("standfirst");
    }

    @Test
    void nothingMovesUnderTheWriterWhenItIsSaved() {
        focus(".headline");
        robot.write("العنوان", 0);
        robot.type(KeyCode.LEFT, KeyCode.HOME);
        savedAs(Article::headline, "العنوان");
        robot.write("هذا ", 0);
        savedAs(Article::headline, "هذا العنوان");
        Screen.run(bench.text()::requestFocus);
        robot.write("نص", 0);
        savedAs(Article::body, Body.ofParagraphs(List.of("نص")));
        robot.type(KeyCode.HOME);
        robot.write("هو ", 0);
        savedAs(Article::body, Body.ofParagraphs(List.of("هو نص")));
    }

    @Test
    void eachStoryIsFoundAsItWasLeft() {
        Story other = bench.place.story("آخر", Stage.DRAFT, "نص آخر هنا");
        Screen.run(bench.text()::requestFocus);
        robot.write("كلمات", 0);
        robot.type(KeyCode.HOME);
        bench.show(other);
        assertThat(bench.body()).isEqualTo(other.article().body());
        assertThat(field(".headline").getText()).isEqualTo("آخر");
        robot.type(KeyCode.END);
        bench.show(bench.saved(story));
        assertThat(bench.body()).isEqualTo(Body.ofParagraphs(List.of("كلمات")));
        assertThat(Screen.get(() -> bench.text().caret().offset())).isZero();
        bench.show(bench.saved(other));
        assertThat(Screen.get(() -> bench.text().caret().offset()))
                .isEqualTo(other.article().body().plain().length());
    }

    @Test
    void aVersionThatIsRestoredIsShown() {
        Screen.run(bench.text()::requestFocus);
        robot.write("بعد", 0);
        savedAs(Article::body, Body.ofParagraphs(List.of("بعد")));
        Screen.run(() -> bench.open.perform(
                saved -> bench.place.newsroom().drafting(TestPlace.REPORTER).restore(saved, 1), done -> {}, why -> {}));
        bench.until("restored", () -> bench.text().snapshot().get().isBlank());
        robot.write("من جديد", 0);
        savedAs(Article::body, Body.ofParagraphs(List.of("من جديد")));
    }

    @Test
    void whatIsNotSavedYetIsThereWhenTheViewIsShownAgain() {
        Screen.run(bench.text()::requestFocus);
        robot.write("كلمة", 0);
        Screen.run(() -> {
            var parent = (javafx.scene.layout.VBox) bench.paper.getParent();
            parent.getChildren().remove(bench.paper);
            parent.getChildren().add(bench.paper);
        });
        assertThat(bench.body()).isEqualTo(Body.ofParagraphs(List.of("كلمة")));
        savedAs(Article::body, Body.ofParagraphs(List.of("كلمة")));
    }

    @Test
    void theStatusLineCountsWhatIsWritten() {
        Screen.run(bench.text()::requestFocus);
        robot.write("ثلاث كلمات هنا", 0);
        bench.until("counted", () -> bench.said(".status-characters").contains("14 حرفًا"));
        assertThat(bench.said(".status-words")).containsExactly("3 كلمات");
        assertThat(bench.said(".status-reading")).containsExactly("أقل من دقيقة للقراءة");
        assertThat(bench.said(".status-button")).contains("اتجاه الفقرة: تلقائي (يمين ← يسار)");
    }

    @Test
    void whoOpensNothingIsToldWhatToDo() {
        assertThat(bench.said(".empty-title")).isEmpty();
        Screen.run(bench.open::close);
        bench.until("empty", () -> bench.said(".empty-title").contains("لا خبر مفتوح"));
        assertThat(bench.applicable("format.strong")).isFalse();
        assertThat(bench.applicable("edit.find")).isFalse();
    }

    private void focus(String style) {
        Screen.run(() -> field(style).focusEnd());
        Screen.pulses(2);
    }

    private BidiField field(String style) {
        return Screen.get(() -> (BidiField) bench.paper.lookup(style));
    }

    private String focused() {
        Screen.pulses(2);
        return Screen.get(() -> {
            for (Node node = bench.stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                for (String part : List.of("kicker", "headline", "standfirst", "body-editor")) {
                    if (node.getStyleClass().contains(part)) {
                        return part;
                    }
                }
            }
            return "";
        });
    }

    private <T> void savedAs(Function<Article, T> part, T expected) {
        Screen.until(
                "saved " + expected,
                () -> part.apply(bench.saved(story).article()).equals(expected));
    }
}
