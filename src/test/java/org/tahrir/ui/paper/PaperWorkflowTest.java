package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.desk.Drafting;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Person;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.work.SaveState;
import org.tahrir.ui.work.Target;

/// A story's way through the newsroom as it is gone on the paper.
class PaperWorkflowTest extends AtThePaper {
    @Test
    void theReporterHandsInByTheButtonAndTakesItBackByTheToast() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "نص"));
        assertThat(bench.said(".chip")).contains("مسودة");
        robot.clickOn("للمراجعة");
        bench.until("in review", () -> stage() == Stage.REVIEW);
        assertThat(bench.said(".toast-text")).containsExactly("أُرسل الخبر للمراجعة.");
        bench.shot("workflow-submitted");
        robot.clickOn(".toast-button");
        bench.until("a draft again", () -> stage() == Stage.DRAFT);
    }

    @Test
    void aMoveKeepsTheKeyboardWhileTheStoryIsSaved() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "نص"));
        Node move = Screen.get(() -> bench.paper.lookup(".paper-head .stage-move"));
        Screen.run(() -> {
            move.requestFocus();
            bench.open.edit(article -> article.withHeadlines(article.headlines().withHeadline("خبر آخر")));
            bench.open.save();
        });
        bench.until("saved", () -> bench.open.saveStateProperty().get() instanceof SaveState.Saved);
        assertThat(Screen.get(() -> bench.stage.getScene().getFocusOwner())).isEqualTo(move);
    }

    @Test
    void whatIsMissingIsSaidWithEveryReason() {
        bench.show(bench.place.story("", Stage.DRAFT, ""));
        bench.run("workflow.submit");
        bench.until("told", () -> !bench.said(".toast-text").isEmpty());
        assertThat(bench.said(".toast-text").getFirst())
                .contains("ضع له عنوانًا")
                .contains("اكتبه أولًا");
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void theEditorReturnsWithAReasonThatTheReporterReads() {
        sitAs(Role.EDITOR);
        Story story = bench.show(bench.place.story("خبر", Stage.REVIEW, "نص"));
        assertThat(bench.said(".stage-move")).contains("اعتماد", "إعادة");
        robot.clickOn("إعادة");
        Screen.pulses(3);
        assertThat(bench.chrome.sheets().isOpen()).isTrue();
        robot.type(KeyCode.ENTER);
        assertThat(bench.chrome.sheets().isOpen()).as("a reason is needed").isTrue();
        robot.write("ينقصه مصدر ثان", 0);
        bench.shot("workflow-reason");
        robot.type(KeyCode.ENTER);
        bench.until("returned", () -> stage() == Stage.RETURNED);
        assertThat(bench.saved(story).reason()).isEqualTo("ينقصه مصدر ثان");
        bench.until("said", () -> bench.said(".paper-bar-title").contains("أعاده للتعديل: سلمى"));
        assertThat(bench.said(".paper-bar-words")).containsExactly("ينقصه مصدر ثان");
        sitAs(Role.REPORTER);
        bench.shot("workflow-returned");
        bench.run("workflow.submit");
        bench.until("handed in again", () -> stage() == Stage.REVIEW);
        bench.until("no reason any more", () -> bench.said(".paper-bar-title").isEmpty());
    }

    @Test
    void aReporterWhoIsShutOutWorksOnAsAnEditor() {
        Story story = bench.show(bench.place.story("خبر", Stage.READY, "نص"));
        assertThat(bench.said(".paper-bar-words")).containsExactly("لا يعدّله من الآن إلا المحرّر.");
        robot.clickOn("العمل بصفة محرّر");
        Screen.pulses(2);
        assertThat(bench.said(".paper-bar-words")).isEmpty();
        assertThat(bench.place.workplace().person()).isEqualTo(new Person(TestPlace.REPORTER.name(), Role.EDITOR));
        assertThat(bench.place.workplace().settings().role()).isEqualTo(Role.EDITOR);
        Screen.run(bench.text()::requestFocus);
        robot.write("أولًا ", 0);
        bench.until("saved", () -> bench.saved(story).article().body().plain().equals("أولًا نص"));
    }

    @Test
    void saysWholeAboveThePaperWhyTheWordsCannotBeSaved() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "نص"));
        Story other = bench.place.story("خبر آخر", Stage.DRAFT, "نص آخر");
        Screen.run(() -> bench.open.edit(article -> article.withHeadlines(Headlines.of("نصف محرف \uD800"))));
        Screen.run(() -> bench.open.open(other));
        bench.until("told", () -> bench.said(".paper-bar-title").contains("لم يُحفظ"));
        bench.shot("workflow-unsaved");
        assertThat(bench.said(".paper-bar-words").getFirst()).endsWith("وتُعاد محاولة الحفظ تلقائيًا.");
        Screen.run(() -> bench.open.edit(article -> article.withHeadlines(Headlines.of("محرف كامل"))));
        Screen.run(() -> bench.open.open(other));
        bench.until("saved", () -> bench.said(".paper-bar-title").isEmpty());
    }

    /// An editor is asked why the story goes back.
    private void beginReturning() {
        sitAs(Role.EDITOR);
        bench.show(bench.place.story("خبر", Stage.REVIEW, "نص"));
        bench.run("workflow.return");
    }

    @Test
    void theReasonIsLetGoByEscape() {
        beginReturning();
        robot.type(KeyCode.ESCAPE);
        Screen.pulses(2);
        assertThat(bench.chrome.sheets().isOpen()).isFalse();
        assertThat(stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void theReasonIsLetGoByItsButton() {
        beginReturning();
        robot.write("سبب", 0);
        robot.clickOn(bench.place.workplace().words().text("window.cancel"));
        Screen.pulses(2);
        assertThat(bench.chrome.sheets().isOpen()).isFalse();
        assertThat(stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void aReasonIsNotLostByAClickBesideIt() {
        beginReturning();
        robot.write("ينقصه مصدر", 0);
        clickBeside();
        assertThat(bench.chrome.sheets().isOpen()).isTrue();
        robot.write(" ثان", 0);
        robot.type(KeyCode.ENTER);
        bench.until("returned", () -> stage() == Stage.RETURNED);
        assertThat(bench.said(".paper-bar-words")).containsExactly("ينقصه مصدر ثان");
    }

    @Test
    void aReasonNotBegunIsLetGoByAClickBesideIt() {
        beginReturning();
        clickBeside();
        assertThat(bench.chrome.sheets().isOpen()).isFalse();
    }

    @Test
    void aReasonLetGoIsThereAgainUntilItIsGiven() {
        sitAs(Role.EDITOR);
        Story story = bench.show(bench.place.story("خبر", Stage.REVIEW, "نص"));
        bench.run("workflow.return");
        robot.write("ينقصه", 0);
        robot.type(KeyCode.ESCAPE);
        bench.show(bench.place.story("خبر آخر", Stage.REVIEW, "نص"));
        bench.run("workflow.return");
        assertThat(reason()).as("of another story").isEmpty();
        robot.type(KeyCode.ESCAPE);
        bench.show(story);
        bench.run("workflow.return");
        robot.write(" مصدر", 0);
        robot.type(KeyCode.ENTER);
        bench.until("returned", () -> stage() == Stage.RETURNED);
        assertThat(bench.said(".paper-bar-words")).containsExactly("ينقصه مصدر");
        robot.clickOn(".toast-button");
        bench.until("in review again", () -> stage() == Stage.REVIEW);
        bench.run("workflow.return");
        assertThat(reason()).isEmpty();
    }

    @Test
    void aLongReasonIsReadWhole() {
        String reason = "ينقصه مصدر ثان وتاريخ القرار واسم من قاله. ".repeat(6).strip();
        Story story = bench.place.story("خبر", Stage.REVIEW, "نص");
        bench.place.newsroom().reviewing(TestPlace.EDITOR).move(story, Stage.RETURNED, reason);
        bench.show(bench.saved(story));
        bench.until("said", () -> !bench.said(".paper-bar-words").isEmpty());
        Screen.pulses(3);
        assertThat(Screen.get(() -> ((Text) bench.paper.lookup(".paper-bar-words .text")).getText()))
                .isEqualTo(reason);
    }

    @Test
    void theReasonIsAlsoGivenByTheKeysThatSubmit() {
        beginReturning();
        robot.write("ينقصه مصدر", 0);
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        bench.until("returned", () -> stage() == Stage.RETURNED);
        assertThat(bench.said(".paper-bar-words")).containsExactly("ينقصه مصدر");
    }

    @Test
    void whatLiesInTheTrashIsReadAndRestored() {
        Story story = bench.show(bench.place.story("خبر", Stage.DRAFT, "نص"));
        bench.run("workflow.trash");
        bench.until("in the trash", () -> stage() == Stage.TRASH);
        assertThat(bench.said(".paper-bar-words")).containsExactly("في سلة المحذوفات: يُقرأ ولا يُعدَّل.");
        Screen.run(bench.text()::requestFocus);
        robot.write("كلمة", 0);
        assertThat(bench.body()).isEqualTo(story.article().body());
        assertThat(bench.applicable("format.strong")).isFalse();
        bench.shot("workflow-trash");
        robot.clickOn(".paper-bar-button");
        bench.until("restored", () -> stage() == Stage.DRAFT);
        Screen.pulses(2);
        assertThat(bench.said(".paper-bar-words")).isEmpty();
        assertThat(bench.applicable("format.strong")).isTrue();
    }

    @Test
    void whatIsOutIsTakenUpFromTheBar() {
        sitAs(Role.EDITOR);
        Story story = bench.place.story("خبر", Stage.READY, "نص");
        bench.place
                .newsroom()
                .publishing(TestPlace.EDITOR)
                .publish(
                        List.of(story),
                        new ExportWish(folder.resolve("a.zip"), TestPlace.START, false, false),
                        Progress.NONE);
        bench.show(bench.saved(story));
        assertThat(bench.said(".paper-bar-button")).containsExactly("تصحيح", "تحديث");
        robot.clickOn("تحديث");
        Screen.pulses(3);
        robot.write("زيدت تفاصيل", 0);
        robot.type(KeyCode.ENTER);
        bench.until("taken up", () -> stage() == Stage.READY);
        assertThat(bench.said(".chip")).contains("تحديث").doesNotContain("جاهز للنشر");
        assertThat(bench.applicable("format.strong")).isTrue();
    }

    @Test
    void aReporterWhoIsAlsoTheEditorChangesHats() {
        bench.show(bench.place.story("خبر", Stage.READY, "نص"));
        assertThat(bench.said(".paper-bar-words")).containsExactly("لا يعدّله من الآن إلا المحرّر.");
        robot.clickOn(".paper-bar-button");
        Screen.pulses(2);
        assertThat(Screen.get(() -> bench.place.workplace().person().role())).isEqualTo(Role.EDITOR);
        assertThat(bench.said(".paper-bar-words")).isEmpty();
        assertThat(bench.applicable("format.strong")).isTrue();
    }

    @Test
    void aFollowUpIsBegunAndOpenedAtItsHeadline() {
        Article article = Article.of(bench.place.nextId(), "افتتاح", Body.ofParagraphs(List.of("نص")))
                .withFiling(Filing.DEFAULT.withSection("محليات"));
        Story origin = bench.show(bench.place.save(article, Stage.DRAFT));
        bench.run("story.follow-up");
        bench.until("open", () -> !bench.now().id().equals(origin.id()));
        Screen.pulses(3);
        assertThat(bench.led).containsExactly(new Target.Headline());
        assertThat(bench.now().article().headline()).isEqualTo("متابعة: افتتاح");
        assertThat(bench.now().article().filing().section()).isEqualTo("محليات");
        assertThat(bench.now().article().related().getFirst().story()).isEqualTo(origin.id());
        robot.write(" جديدة", 0);
        bench.until("written", () -> bench.now().article().headline().equals("متابعة: افتتاح جديدة"));
    }

    @Test
    void theStoryIsCopiedForMessengers() {
        bench.show(bench.place.story("خبر", Stage.DRAFT, "فقرة أولى", "فقرة ثانية"));
        Screen.run(bench.text()::requestFocus);
        robot.write("هذه ", 0);
        bench.run("story.copy-text");
        bench.until("copied", () -> !bench.outside.copied.isEmpty());
        assertThat(bench.outside.copied).isEqualTo("خبر\n\nهذه فقرة أولى\n\nفقرة ثانية");
        assertThat(bench.said(".toast-text")).containsExactly("نُسخ النص بلا تنسيق.");
    }

    @Test
    void whatAVersionGivesBackIsOneStepToUndoInTheText() {
        Block.Picture picture = new Block.Picture("a".repeat(64), "حافلة", "", "حافلة", Direction.INHERIT);
        Block first = new Block.Paragraph(Prose.of("فقرة أولى"), Direction.INHERIT);
        Block gone = new Block.Paragraph(Prose.of("فقرة حُذفت كلها"), Direction.INHERIT);
        Story story =
                bench.place.save(Article.of(bench.place.nextId(), "خبر", Body.of(first, gone, picture)), Stage.DRAFT);
        Drafting drafting = bench.place.newsroom().drafting(TestPlace.REPORTER);
        Body without = Body.of(first, picture);
        bench.place.pass(Duration.ofMinutes(11));
        drafting.keep(story, story.article().withBody(without));
        bench.show(bench.saved(story));
        Screen.run(bench.text()::requestFocus);
        robot.write("هذه ", 0);
        Body written = bench.body();

        Screen.run(() -> bench.open.perform(
                saved -> drafting.returnBlock(saved, drafting.returned(saved, 1, 1)), done -> {}, why -> {}));
        bench.until("brought back", () -> bench.body().blocks().contains(gone));
        assertThat(bench.body().blocks()).hasSize(3).endsWith(gone, picture);
        assertThat(bench.saved(story).article().body()).isEqualTo(bench.body());

        bench.run("edit.undo");
        assertThat(bench.body()).isEqualTo(written);
        bench.run("edit.undo");
        assertThat(bench.body()).isEqualTo(without);
        bench.run("edit.redo");
        bench.run("edit.redo");
        assertThat(bench.body().blocks()).hasSize(3).contains(gone);
        robot.write("و", 0);
        Screen.run(bench.open::save);
        bench.until("saved", () -> bench.saved(story).article().body().equals(bench.body()));
        assertThat(bench.body().blocks()).contains(gone, picture);
    }

    @Test
    void theWholeHistoryIsWrittenToAFile() throws IOException {
        Story story = bench.show(bench.place.story("خبر", Stage.DRAFT, "نص"));
        Path file = folder.resolve("history.jsonl");
        Files.writeString(file, "what the system asked about");
        bench.outside.target = Optional.of(folder.resolve("history"));
        Screen.run(() -> bench.open.edit(
                article -> article.withHeadlines(article.headlines().withHeadline("خبر آخر"))));
        bench.run("story.export-history");
        bench.until("written", () -> bench.said(".toast-text").contains("كُتب السجل: إصدار واحد."));
        assertThat(Files.readAllLines(file)).singleElement().asString().contains("\"number\":1", "نص");
        assertThat(bench.saved(story).article().headline()).isEqualTo("خبر آخر");
        robot.clickOn(".toast-button");
        assertThat(bench.outside.shown).containsExactly(file);
        bench.outside.target = Optional.of(folder.resolve("nowhere/history.jsonl"));
        bench.run("story.export-history");
        bench.until("refused", () -> bench.said(".toast-text").toString().contains("nowhere"));
    }

    private void sitAs(Role role) {
        Screen.run(() -> bench.place.workplace().sitDown(role == Role.EDITOR ? TestPlace.EDITOR : TestPlace.REPORTER));
        Screen.pulses(2);
    }

    private void clickBeside() {
        robot.clickOn(bench.stage.getX() + 6, bench.stage.getY() + 6);
        Screen.pulses(2);
    }

    private String reason() {
        Screen.pulses(2);
        return Screen.get(() -> ((BidiField) bench.stage.getScene().lookup(".words-field")).getText());
    }

    private Stage stage() {
        return bench.now().stage();
    }
}
