package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The moves that are offered, and what comes of them.
class WorkflowModelTest {
    @TempDir
    Path folder;

    private final Ties ties = new Ties();
    private final List<WorkflowModel.Answer> answers = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private WorkflowModel workflow;

    @BeforeEach
    void sitDown() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.REPORTER, Language.AR));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        workflow = Screen.get(() -> new WorkflowModel(place.workplace(), open));
        Screen.run(() -> workflow.follow(ties));
    }

    @AfterEach
    void leave() {
        Screen.run(ties::end);
        place.close();
    }

    @Test
    void aReporterHandsInWhatAnEditorPassesOrReturns() {
        show(place.story("خبر", Stage.DRAFT, "نص"));
        assertThat(offered()).containsExactlyInAnyOrder(StoryMove.SUBMIT, StoryMove.TRASH);
        assertThat(likely()).containsExactly(StoryMove.SUBMIT);
        move(StoryMove.SUBMIT, "");
        assertThat(stage()).isEqualTo(Stage.REVIEW);
        assertThat(likely()).containsExactly(StoryMove.DRAFT);

        sitDown(TestPlace.EDITOR);
        assertThat(offered())
                .containsExactlyInAnyOrder(StoryMove.READY, StoryMove.RETURN, StoryMove.DRAFT, StoryMove.TRASH);
        assertThat(likely()).containsExactly(StoryMove.READY, StoryMove.RETURN);
        assertThat(Screen.get(() -> workflow.needsWords(StoryMove.RETURN))).isTrue();
        assertThat(Screen.get(() -> workflow.needsWords(StoryMove.READY))).isFalse();
        move(StoryMove.RETURN, "ينقصه مصدر");
        assertThat(now().reason()).isEqualTo("ينقصه مصدر");
        assertThat(stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void aMoveThatIsOfferedMayStillBeRefusedForAllItsReasons() {
        show(place.story("", Stage.DRAFT, ""));
        assertThat(offered()).contains(StoryMove.SUBMIT);
        assertThat(move(StoryMove.SUBMIT, ""))
                .isEqualTo(new WorkflowModel.Answer.Refused(
                        List.of(Notice.of("workflow.needs-headline"), Notice.of("workflow.needs-text"))));
        assertThat(stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatIsWrittenCountsAlthoughItIsNotSavedYet() {
        show(place.story("خبر", Stage.DRAFT, ""));
        Body written = Body.ofParagraphs(List.of("نص"));
        Screen.run(() -> open.textChanged(() -> written));
        assertThat(move(StoryMove.SUBMIT, "")).isInstanceOf(WorkflowModel.Answer.Done.class);
        assertThat(saved().article().body()).isEqualTo(written);
        assertThat(saved().stage()).isEqualTo(Stage.REVIEW);
    }

    @Test
    void aMoveIsUndoneWhereTheWorkflowAllowsIt() {
        show(place.story("خبر", Stage.DRAFT, "نص"));
        var submitted = (WorkflowModel.Answer.Done) move(StoryMove.SUBMIT, "");
        Screen.run(submitted.undo().orElseThrow());
        Screen.until("back", () -> stage() == Stage.DRAFT);
        var trashed = (WorkflowModel.Answer.Done) move(StoryMove.TRASH, "");
        assertThat(offered()).containsExactly(StoryMove.RESTORE);
        Screen.run(trashed.undo().orElseThrow());
        Screen.until("back", () -> stage() == Stage.DRAFT);

        show(place.story("خبر آخر", Stage.RETURNED, "نص"));
        var again = (WorkflowModel.Answer.Done) move(StoryMove.SUBMIT, "");
        assertThat(again.undo()).as("only an editor returns").isEmpty();
    }

    @Test
    void aMoveIsUndoneAlthoughAnotherStoryIsOnThePaper() {
        Story first = show(place.story("خبر", Stage.DRAFT, "نص"));
        var submitted = (WorkflowModel.Answer.Done) move(StoryMove.SUBMIT, "");
        show(place.story("خبر آخر", Stage.DRAFT, "نص"));
        Screen.run(submitted.undo().orElseThrow());
        Screen.until("back", () -> place.newsroom().story(first.id().toString()).stage() == Stage.DRAFT);
    }

    @Test
    void anUndoComesTooLateForWhatWasMovedOn() {
        Story story = show(place.story("خبر", Stage.DRAFT, "نص"));
        var submitted = (WorkflowModel.Answer.Done) move(StoryMove.SUBMIT, "");
        sitDown(TestPlace.EDITOR);
        move(StoryMove.READY, "");
        Screen.run(submitted.undo().orElseThrow());
        Screen.run(open::save);
        assertThat(place.newsroom().story(story.id().toString()).stage()).isEqualTo(Stage.READY);
    }

    @Test
    void whatIsOutIsTakenUpWithANoteForReaders() {
        sitDown(TestPlace.EDITOR);
        Story story = place.story("خبر", Stage.READY, "نص");
        place.newsroom()
                .publishing(TestPlace.EDITOR)
                .publish(
                        List.of(story),
                        new ExportWish(folder.resolve("a.zip"), TestPlace.START, false, false),
                        Progress.NONE);
        show(place.newsroom().story(story.id().toString()));
        assertThat(offered()).containsExactlyInAnyOrder(StoryMove.CORRECT, StoryMove.UPDATE, StoryMove.KILL);
        assertThat(likely()).containsExactly(StoryMove.CORRECT, StoryMove.UPDATE);
        assertThat(Screen.get(() -> workflow.needsWords(StoryMove.CORRECT))).isTrue();
        var corrected = (WorkflowModel.Answer.Done) move(StoryMove.CORRECT, "صُحّح رقم");
        assertThat(corrected.undo()).as("readers will be told").isEmpty();
        assertThat(stage()).isEqualTo(Stage.READY);
        assertThat(now().article().corrections().getLast().kind()).isEqualTo(Correction.Kind.CORRECT);
        assertThat(Screen.get(() -> StageBar.isCorrection(now()))).isTrue();
    }

    @Test
    void nothingIsOfferedWithoutAStory() {
        assertThat(offered()).isEmpty();
        assertThat(likely()).isEmpty();
        assertThat(Screen.get(() -> workflow.needsWords(StoryMove.KILL))).isFalse();
    }

    private Story show(Story story) {
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null && open.story().id().equals(story.id()));
        return story;
    }

    private void sitDown(Person person) {
        Screen.run(() -> place.workplace().sitDown(person));
    }

    private WorkflowModel.Answer move(StoryMove move, String words) {
        int before = answers.size();
        Screen.run(() -> workflow.move(move, words, answers::add));
        Screen.until("answered", () -> answers.size() > before);
        return answers.getLast();
    }

    private Story now() {
        return Screen.get(() -> Objects.requireNonNull(open.story()));
    }

    private Story saved() {
        return place.newsroom().story(now().id().toString());
    }

    private Stage stage() {
        return now().stage();
    }

    private java.util.Set<StoryMove> offered() {
        return Screen.get(() -> workflow.offeredProperty().get());
    }

    private List<StoryMove> likely() {
        return Screen.get(workflow::likely);
    }
}
