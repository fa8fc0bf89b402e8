package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.article.Role.EDITOR;
import static org.tahrir.article.Role.REPORTER;
import static org.tahrir.article.Stage.DRAFT;
import static org.tahrir.article.Stage.EXPORTED;
import static org.tahrir.article.Stage.READY;
import static org.tahrir.article.Stage.RETURNED;
import static org.tahrir.article.Stage.REVIEW;
import static org.tahrir.article.Stage.TRASH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

class WorkflowTest {
    /// The whole table, told a second time: every stage a story may leave for, and who may move it.
    @ParameterizedTest
    @CsvSource({
        "DRAFT, REVIEW, both",
        "DRAFT, RETURNED, none",
        "DRAFT, READY, editor",
        "DRAFT, EXPORTED, none",
        "DRAFT, TRASH, both",
        "REVIEW, DRAFT, both",
        "REVIEW, RETURNED, editor",
        "REVIEW, READY, editor",
        "REVIEW, EXPORTED, none",
        "REVIEW, TRASH, editor",
        "RETURNED, DRAFT, both",
        "RETURNED, REVIEW, both",
        "RETURNED, READY, editor",
        "RETURNED, EXPORTED, none",
        "RETURNED, TRASH, both",
        "READY, DRAFT, editor",
        "READY, REVIEW, editor",
        "READY, RETURNED, editor",
        "READY, EXPORTED, none",
        "READY, TRASH, editor",
        "EXPORTED, DRAFT, none",
        "EXPORTED, REVIEW, none",
        "EXPORTED, RETURNED, none",
        "EXPORTED, READY, none",
        "EXPORTED, TRASH, editor"
    })
    void movesAStory(Stage from, Stage to, String who) {
        Story story = Stories.in(from);
        assertThat(moved(story, to, REPORTER)).isEqualTo(who.equals("both"));
        assertThat(moved(story, to, EDITOR)).isEqualTo(!who.equals("none"));
        assertThat(Workflow.open(story, EDITOR).contains(to)).isEqualTo(!who.equals("none"));
        assertThat(Workflow.open(story, REPORTER).contains(to)).isEqualTo(who.equals("both"));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "TRASH", mode = EnumSource.Mode.EXCLUDE)
    void takesAStoryOutOfTheTrashToWhereItWas(Stage before) {
        Story thrown = Stories.in(before).moved(TRASH, "");
        boolean editorsOnly = before == READY || before == EXPORTED;
        assertThat(Workflow.open(thrown, EDITOR)).containsExactly(before);
        assertThat(Workflow.open(thrown, REPORTER)).isEqualTo(editorsOnly ? List.of() : List.of(before));
        assertThat(move(thrown, before, EDITOR, "")).isEqualTo(new Workflow.Outcome.Moved(thrown.moved(before, "")));
    }

    @Test
    void refusesToTakeAStoryOutOfTheTrashToAnotherPlace() {
        Story thrown = Stories.in(REVIEW).moved(TRASH, "");
        assertThat(move(thrown, DRAFT, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.back-to", stage("review"))));
        assertThat(move(thrown, READY, REPORTER, ""))
                .isEqualTo(refused(Notice.of("workflow.editors-only"), Notice.of("workflow.back-to", stage("review"))));
        assertThat(move(thrown, EXPORTED, EDITOR, ""))
                .isEqualTo(refused(Notice.of("workflow.back-to", stage("review"))));
    }

    @Test
    void carriesTheReasonAndRemembersTheStageBeforeTheTrash() {
        Story story = Stories.in(REVIEW);
        assertThat(move(story, RETURNED, EDITOR, " ينقصه مصدر "))
                .isEqualTo(new Workflow.Outcome.Moved(story.moved(RETURNED, "ينقصه مصدر")));
        Story thrown = story.moved(TRASH, "");
        assertThat(thrown.before()).isEqualTo(REVIEW);
        assertThat(story.moved(READY, "").before()).isEqualTo(READY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"REVIEW", "READY"})
    void asksForHeadlineAndTextBeforeReview(Stage to) {
        Article empty = Article.of(Stories.ID, " ", Body.EMPTY);
        Story story = Story.fresh(empty, DRAFT, "", Stories.NOON);
        assertThat(move(story, to, EDITOR, ""))
                .isEqualTo(refused(Notice.of("workflow.needs-headline"), Notice.of("workflow.needs-text")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"REVIEW", "READY"})
    void asksForAReasonToReturnAStory(Stage from) {
        Story story = Stories.in(from);
        assertThat(move(story, RETURNED, EDITOR, " ")).isEqualTo(refused(Notice.of("workflow.needs-reason")));
        assertThat(move(story, RETURNED, REPORTER, ""))
                .isEqualTo(refused(Notice.of("workflow.editors-only"), Notice.of("workflow.needs-reason")));
    }

    @Test
    void keepsAPublishedStoryOutOfTheTrashUntilReadersKnowItIsWithdrawn() {
        assertThat(move(Stories.live(EXPORTED), TRASH, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.is-live")));
        assertThat(move(Stories.live(READY), TRASH, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.is-live")));
        assertThat(move(Stories.live(READY), DRAFT, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.is-live")));
        Story killed = killed(EXPORTED);
        assertThat(move(killed, TRASH, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.is-live")));
        Story told = killed.withPublished(killed.published().next(killed.article()));
        assertThat(moved(told, TRASH, EDITOR)).isTrue();
    }

    @Test
    void refusesWhatIsNoMove() {
        assertThat(move(Stories.in(READY), EXPORTED, EDITOR, "")).isEqualTo(refused(Notice.of("workflow.only-export")));
        assertThat(move(Stories.in(DRAFT), DRAFT, EDITOR, ""))
                .isEqualTo(refused(Notice.of("workflow.already-there", stage("draft"))));
        assertThat(move(Stories.in(EXPORTED), REVIEW, EDITOR, ""))
                .isEqualTo(refused(Notice.of("workflow.no-such-move", stage("exported"), stage("review"))));
    }

    @ParameterizedTest
    @EnumSource(Correction.Kind.class)
    void reopensAnExportedStoryWithANote(Correction.Kind kind) {
        Story story = Stories.live(EXPORTED);
        Correction correction = Stories.correction(kind, "صححنا الاسم");
        Workflow.Outcome outcome = Workflow.reopen(story, EDITOR, correction);
        assertThat(outcome).isInstanceOfSatisfying(Workflow.Outcome.Moved.class, moved -> {
            assertThat(moved.story().stage()).isEqualTo(READY);
            assertThat(moved.story().article().corrections()).containsExactly(correction);
            assertThat(moved.story().modified()).isEqualTo(Stories.EVENING);
            assertThat(moved.story().published()).isEqualTo(story.published());
        });
    }

    @Test
    void reopensAStoryThatWaitsToGoOutAgain() {
        Correction note = Stories.correction(Correction.Kind.CORRECT, "صححنا الرقم");
        assertThat(Workflow.reopen(Stories.live(READY), EDITOR, note)).isInstanceOf(Workflow.Outcome.Moved.class);
    }

    @Test
    void refusesToReopenWithEveryReason() {
        Correction note = Stories.correction(Correction.Kind.UPDATE, "");
        assertThat(Workflow.reopen(Stories.in(READY), REPORTER, note))
                .isEqualTo(refused(
                        Notice.of("workflow.editors-only"),
                        Notice.of("workflow.not-exported", stage("ready")),
                        Notice.of("workflow.needs-note")));
        assertThat(Workflow.reopen(killed(EXPORTED), EDITOR, Stories.correction(Correction.Kind.UPDATE, "عدنا")))
                .isEqualTo(refused(Notice.of("workflow.killed")));
    }

    @Test
    void namesEachMoveOnce() {
        assertThat(Workflow.MOVES.stream().map(move -> move.from() + ">" + move.to()))
                .doesNotHaveDuplicates();
    }

    private static Story killed(Stage stage) {
        Article killed = Stories.article().withCorrection(Stories.correction(Correction.Kind.KILL, "سحبنا المادة"));
        return Stories.live(stage).withArticle(killed, Stories.EVENING);
    }

    private static boolean moved(Story story, Stage to, Role by) {
        return move(story, to, by, "سبب") instanceof Workflow.Outcome.Moved;
    }

    private static Workflow.Outcome move(Story story, Stage to, Role by, String reason) {
        return Workflow.move(story, to, by, reason);
    }

    private static Workflow.Outcome refused(Notice... reasons) {
        return new Workflow.Outcome.Refused(List.of(reasons));
    }

    private static Notice stage(String code) {
        return Notice.of("stage." + code);
    }
}
