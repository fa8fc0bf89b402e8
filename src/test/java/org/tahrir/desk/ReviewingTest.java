package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Correction;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.bundle.Progress;
import org.tahrir.notice.Notice;
import org.tahrir.store.Revision;

class ReviewingTest extends AtTheDesk {
    @Test
    void aStoryGoesFromDraftToReadyAndBackWithAReason() {
        Reviewing reporter = desk.newsroom.reviewing(TestDesk.REPORTER);
        Reviewing editor = desk.newsroom.reviewing(TestDesk.EDITOR);
        Story story = moved(reporter.move(desk.story("خبر", Stage.DRAFT), Stage.REVIEW, ""));
        assertThat(refused(reporter.move(story, Stage.READY, ""))).containsExactly("workflow.editors-only");
        assertThat(refused(editor.move(story, Stage.RETURNED, " "))).containsExactly("workflow.needs-reason");
        Story returned = moved(editor.move(story, Stage.RETURNED, "أين المصدر؟"));
        assertThat(desk.again(returned).reason()).isEqualTo("أين المصدر؟");
        Story ready = moved(editor.move(moved(reporter.move(returned, Stage.REVIEW, "")), Stage.READY, ""));
        assertThat(desk.again(ready).stage()).isEqualTo(Stage.READY);
        assertThat(desk.newsroom.library().revisions().of(story.id()))
                .extracting(Revision::cause)
                .contains(Revision.Cause.CREATED, Revision.Cause.STAGE);
    }

    @Test
    void onlyExportMakesAStoryExported() {
        Story ready = desk.story("خبر", Stage.READY);
        assertThat(refused(desk.newsroom.reviewing(TestDesk.EDITOR).move(ready, Stage.EXPORTED, "")))
                .containsExactly("workflow.only-export");
    }

    @Test
    void whatIsLiveIsKilledBeforeItIsThrownAway() {
        Reviewing editor = desk.newsroom.reviewing(TestDesk.EDITOR);
        Story story = desk.story("خبر", Stage.READY);
        publish(story, "a.zip");
        assertThat(refused(editor.move(desk.again(story), Stage.TRASH, ""))).containsExactly("workflow.is-live");
        assertThat(refused(editor.reopen(desk.again(story), Correction.Kind.KILL, " ")))
                .containsExactly("workflow.needs-note");
        publish(moved(editor.reopen(desk.again(story), Correction.Kind.KILL, "سُحب الخبر.")), "b.zip");
        assertThat(desk.newsroom.library().revisions().of(story.id()))
                .extracting(Revision::cause)
                .contains(Revision.Cause.WITHDRAWAL)
                .doesNotContain(Revision.Cause.CORRECTION);
        assertThat(moved(editor.move(desk.again(story), Stage.TRASH, "")).stage())
                .isEqualTo(Stage.TRASH);
        assertThat(refused(editor.move(desk.again(story), Stage.DRAFT, ""))).containsExactly("workflow.back-to");
        assertThat(moved(editor.move(desk.again(story), Stage.EXPORTED, "")).stage())
                .isEqualTo(Stage.EXPORTED);
        assertThat(refused(editor.reopen(desk.again(story), Correction.Kind.UPDATE, "جديد")))
                .containsExactly("workflow.killed");
    }

    @Test
    void onlyWhatHasGoneOutCanBeCorrected() {
        Story draft = desk.story("خبر", Stage.DRAFT);
        assertThat(refused(desk.newsroom.reviewing(TestDesk.EDITOR).reopen(draft, Correction.Kind.CORRECT, "تصويب")))
                .containsExactly("workflow.not-exported");
        assertThat(refused(desk.newsroom.reviewing(TestDesk.REPORTER).reopen(draft, Correction.Kind.CORRECT, "تصويب")))
                .contains("workflow.editors-only");
    }

    private void publish(Story story, String name) {
        ExportOutcome outcome = desk.newsroom
                .publishing(TestDesk.EDITOR)
                .publish(
                        List.of(story),
                        new ExportWish(folder.resolve(name), TestDesk.START, false, false),
                        Progress.NONE);
        assertThat(outcome).isInstanceOf(ExportOutcome.Done.class);
    }

    private static Story moved(Workflow.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Workflow.Outcome.Moved.class);
        return ((Workflow.Outcome.Moved) outcome).story();
    }

    private static List<String> refused(Workflow.Outcome outcome) {
        assertThat(outcome).isInstanceOf(Workflow.Outcome.Refused.class);
        return ((Workflow.Outcome.Refused) outcome)
                .reasons().stream().map(Notice::key).toList();
    }
}
