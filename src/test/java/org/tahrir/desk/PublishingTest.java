package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Correction;
import org.tahrir.article.Published;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.Progress;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

class PublishingTest extends AtTheDesk {
    private static final Instant AT = Instant.parse("2026-03-20T10:00:00Z");

    private Publishing publishing;
    private Path out;

    @BeforeEach
    void open() throws IOException {
        publishing = desk.newsroom.publishing(TestDesk.EDITOR);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void exportsMarksStoriesAndKeepsAReceipt() {
        Story story = withPicture("خبر مصوّر");
        ExportOutcome outcome = publish("a.zip", false, Progress.NONE, story);

        assertThat(outcome).isInstanceOf(ExportOutcome.Done.class);
        assertThat(BundleCheck.verify(out.resolve("a.zip"), true).problems()).isEmpty();
        Story exported = desk.again(story);
        assertThat(exported.stage()).isEqualTo(Stage.EXPORTED);
        assertThat(exported.published().version()).isEqualTo(1);
        assertThat(exported.published().action()).isEqualTo(Published.Action.CREATE);
        assertThat(desk.newsroom.library().receipts().of(story.id())).hasSize(1);
        assertThat(names(out)).containsExactly("a.zip");
    }

    @Test
    void theSameContentAtTheSameTimeGivesTheSameBytes() throws IOException {
        Story story = withPicture("خبر مصوّر");
        publish("a.zip", false, Progress.NONE, story);
        publish("b.zip", false, Progress.NONE, desk.again(story));
        assertThat(Files.readAllBytes(out.resolve("b.zip"))).isEqualTo(Files.readAllBytes(out.resolve("a.zip")));
        assertThat(desk.again(story).published().version()).isEqualTo(1);
    }

    @Test
    void theVersionGrowsOnlyWithTheContent() {
        Story story = desk.story("خبر", Stage.READY);
        publish("a.zip", false, Progress.NONE, story);
        publish("b.zip", false, Progress.NONE, desk.again(story));
        Story opened = moved(desk.newsroom
                .reviewing(TestDesk.EDITOR)
                .reopen(desk.again(story), Correction.Kind.UPDATE, "زيدت تفاصيل."));
        desk.newsroom.drafting(TestDesk.EDITOR).set(opened, Map.of("headline", "خبر أدقّ"));
        publish("c.zip", false, Progress.NONE, desk.again(story));
        assertThat(desk.again(story).published().version()).isEqualTo(2);
        assertThat(desk.again(story).published().action()).isEqualTo(Published.Action.UPDATE);
    }

    @Test
    void aCorrectionAndAKillAreTheNextVersions() {
        Story story = desk.story("خبر", Stage.READY);
        publish("a.zip", false, Progress.NONE, story);
        Reviewing reviewing = desk.newsroom.reviewing(TestDesk.EDITOR);

        Story corrected = moved(reviewing.reopen(desk.again(story), Correction.Kind.CORRECT, "صُحّح الرقم."));
        assertThat(corrected.stage()).isEqualTo(Stage.READY);
        publish("b.zip", false, Progress.NONE, corrected);
        assertThat(desk.again(story).published())
                .returns(2, Published::version)
                .returns(Published.Action.CORRECT, Published::action);

        publish(
                "c.zip",
                false,
                Progress.NONE,
                moved(reviewing.reopen(desk.again(story), Correction.Kind.KILL, "سُحب.")));
        assertThat(desk.again(story).published())
                .returns(3, Published::version)
                .returns(Published.Action.KILL, Published::action);
        assertThat(BundleCheck.verify(out.resolve("c.zip"), true).problems()).isEmpty();
    }

    @Test
    void oneUnsoundStoryStopsAllUnlessOnlyTheSoundAreWanted() {
        Story sound = desk.story("سليم", Stage.READY);
        Story draft = desk.story("مسودة", Stage.DRAFT);

        assertThat(publish("a.zip", false, Progress.NONE, sound, draft)).isInstanceOf(ExportOutcome.Refused.class);
        assertThat(names(out)).isEmpty();
        assertThat(desk.again(sound).stage()).isEqualTo(Stage.READY);

        assertThat(publish("a.zip", true, Progress.NONE, sound, draft)).isInstanceOf(ExportOutcome.Done.class);
        assertThat(desk.again(sound).stage()).isEqualTo(Stage.EXPORTED);
        assertThat(desk.again(draft).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void nothingSoundIsRefusedEvenIfOnlyTheSoundAreWanted() {
        Story draft = desk.story("مسودة", Stage.DRAFT);
        assertThat(publish("a.zip", true, Progress.NONE, draft)).isInstanceOf(ExportOutcome.Refused.class);
        assertThat(names(out)).isEmpty();
    }

    @Test
    void aReporterMayNotPublish() {
        Story story = desk.story("سليم", Stage.READY);
        LinkingTest.refused(
                "workflow.editors-only",
                () -> desk.newsroom
                        .publishing(TestDesk.REPORTER)
                        .publish(List.of(story), wish("a.zip", false), Progress.NONE));
    }

    @Test
    void cancelledAtAnyPhaseLeavesEverythingAsItWas() throws IOException {
        Story story = withPicture("خبر مصوّر");
        Files.writeString(out.resolve("a.zip"), "an older bundle");
        int steps = countSteps(story);
        assertThat(steps).isGreaterThan(3);
        for (int at = 0; at < steps; at++) {
            CancelAt cancel = new CancelAt(at);
            try {
                publish("a.zip", false, cancel, desk.again(story));
                assertThat(cancel.reached).as("step %d of %d", at, steps).isFalse();
                return;
            } catch (TahrirException cancelled) {
                assertThat(cancelled.notice().key()).isEqualTo("bundle.cancelled");
            }
            assertThat(names(out)).as("after step %d", at).containsExactly("a.zip");
            assertThat(out.resolve("a.zip")).hasContent("an older bundle");
            assertThat(desk.again(story)).isEqualTo(story);
            assertThat(desk.newsroom.library().receipts().of(story.id())).isEmpty();
        }
    }

    @Test
    void aTargetThatCannotBeWrittenLeavesStageAndReceiptsAsTheyWere() {
        Story story = desk.story("سليم", Stage.READY);
        ExportWish wish = new ExportWish(folder.resolve("nowhere/deeper/a.zip"), AT, false, false);
        try {
            publishing.publish(List.of(story), wish, Progress.NONE);
        } catch (TahrirException told) {
            assertThat(told.notice().key()).startsWith("bundle.");
        }
        assertThat(desk.again(story)).isEqualTo(story);
        assertThat(desk.newsroom.library().receipts().of(story.id())).isEmpty();
    }

    @Test
    void aStoryChangedMeanwhileKeepsTheOldBundleInItsPlace() throws IOException {
        Story story = desk.story("سليم", Stage.READY);
        Files.writeString(out.resolve("a.zip"), "an older bundle");
        desk.newsroom.drafting(TestDesk.EDITOR).set(story, Map.of("kicker", "جديد"));
        try {
            publish("a.zip", false, Progress.NONE, story);
            throw new AssertionError("an old edition was published");
        } catch (TahrirException told) {
            assertThat(told.kind()).isEqualTo(TahrirException.Kind.REFUSED);
        }
        assertThat(out.resolve("a.zip")).hasContent("an older bundle");
        assertThat(names(out)).containsExactly("a.zip");
        assertThat(desk.again(story).stage()).isEqualTo(Stage.READY);
    }

    @Test
    void handingOverChangesNothingAndTakesAnyStage() {
        Story draft = desk.story("مسودة", Stage.DRAFT);
        ExportOutcome outcome = publishing.handOver(List.of(draft), wish("d.zip", false), Progress.NONE);
        assertThat(outcome).isInstanceOf(ExportOutcome.Done.class);
        assertThat(BundleCheck.verify(out.resolve("d.zip"), false).problems()).isEmpty();
        assertThat(BundleCheck.verify(out.resolve("d.zip"), true).problems()).isNotEmpty();
        assertThat(desk.again(draft)).isEqualTo(draft);
    }

    private Story withPicture(String headline) {
        Body body = Body.of(
                new Block.Paragraph(Prose.of("نص."), Direction.INHERIT),
                new Block.Picture(desk.picture().sha256(), "تعليق", "سامر", "نقطة", Direction.INHERIT));
        return desk.save(Article.of(desk.nextId(), headline, body), Stage.READY);
    }

    private ExportOutcome publish(String name, boolean onlySound, Progress progress, Story... stories) {
        return publishing.publish(List.of(stories), wish(name, onlySound), progress);
    }

    private ExportWish wish(String name, boolean onlySound) {
        return new ExportWish(out.resolve(name), AT, onlySound, false);
    }

    private static Story moved(Workflow.Outcome outcome) {
        return ((Workflow.Outcome.Moved) outcome).story();
    }

    private int countSteps(Story story) throws IOException {
        CancelAt counting = new CancelAt(Integer.MAX_VALUE);
        try (TestDesk copy = new TestDesk(folder.resolve("copy"))) {
            copy.picture();
            Story same = copy.save(story.article(), Stage.READY);
            ExportWish wish = new ExportWish(folder.resolve("copy.zip"), AT, false, false);
            copy.newsroom.publishing(TestDesk.EDITOR).publish(List.of(same), wish, counting);
        }
        return counting.looks;
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>(
                    files.map(file -> file.getFileName().toString()).toList());
            return new LinkedHashSet<>(names);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /// Cancels at the n-th look.
    private static final class CancelAt implements Progress {
        private final int at;
        private int looks;
        private boolean reached;

        CancelAt(int at) {
            this.at = at;
        }

        @Override
        public void step(String phase, int done, int total) {
            assertThat(phase).isNotBlank();
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean cancelled() {
            reached |= looks == at;
            return looks++ >= at;
        }
    }
}
