package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Headlines;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.TheirVersion;

/// An import watched, called off and undone; a page looked at before it is taken in.
class TakingBackTest extends AtTheDesk {
    private static final String PAGE = """
            افتتاح الجسر الجديد على النهر - موقع المدينة

            افتتاح الجسر الجديد على النهر

            موقع المدينة

            قالت البلدية إن الجسر افتُتح صباح اليوم بعد عامين من العمل.

            مقالات ذات صلة

            خطة النقل حتى 2030

            أول حافلة كهربائية تصل الميناء
            """;

    private Intake intake;

    @BeforeEach
    void open() {
        intake = desk.newsroom.intake(TestDesk.REPORTER);
    }

    @Test
    void whatWasTakenGoesToTheTrashInWhateverStageItCame() {
        List<Taken> taken = take(handedOver(desk.story("جاهز", Stage.READY), desk.story("مسودة", Stage.DRAFT)));
        assertThat(taken).extracting(Taken::verdict).containsOnly(Taken.Verdict.SAME);
        assertThat(intake.takeBack(taken)).isEqualTo(new TakenBack(0, 0, List.of()));

        try (TestDesk other = new TestDesk(folder.resolve("other"))) {
            Intake there = other.newsroom.intake(TestDesk.REPORTER);
            List<Taken> fresh = new ArrayList<>();
            there.take(folder.resolve("handed.zip"), watch(fresh, false));
            assertThat(fresh).extracting(Taken::verdict).containsOnly(Taken.Verdict.NEW);

            TakenBack back = there.takeBack(fresh);

            assertThat(back.trashed()).isEqualTo(2);
            assertThat(back.kept()).isEmpty();
            assertThat(other.newsroom.library().stories().counts())
                    .containsEntry(Stage.TRASH, 2)
                    .containsEntry(Stage.READY, 0);
            Story ready = other.newsroom.story(fresh.getFirst().id().toString());
            assertThat(ready.before()).isIn(Stage.READY, Stage.DRAFT);
        }
    }

    @Test
    void takingBackTwiceChangesNothingMore() {
        List<Taken> taken = take(desk.file("a.md", "# عنوان\n\nنص.\n"));
        assertThat(intake.takeBack(taken).trashed()).isEqualTo(1);
        assertThat(intake.takeBack(taken)).isEqualTo(new TakenBack(0, 0, List.of()));
    }

    @Test
    void whatWasWorkedOnStaysAndIsNamed() {
        List<Taken> taken = take(desk.file("a.md", "# عنوان\n\nنص.\n"));
        Story story = desk.newsroom.story(taken.getFirst().id().toString());
        desk.newsroom.drafting(TestDesk.REPORTER).set(story, Map.of("section", "محليات"));

        TakenBack back = intake.takeBack(taken);

        assertThat(back.trashed()).isZero();
        assertThat(back.kept()).containsExactly(Notice.of("intake.worked-on", "عنوان"));
        assertThat(desk.again(story).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void onlyTheVersionThatThisImportBroughtIsLetGoOf() {
        Story mine = desk.story("عنوان", Stage.DRAFT);
        Path first = handedOver(mine);
        mine = change(mine, "عنوان ثان");
        take(first);
        List<Taken> again = take(first);
        assertThat(again.getFirst().verdict()).isEqualTo(Taken.Verdict.THEIRS);
        assertThat(again.getFirst().keptBeside()).as("it was there before").isEmpty();
        assertThat(intake.takeBack(again).dropped()).isZero();
        assertThat(theirs(mine)).hasSize(1);

        Path second = handedOver(mine);
        change(mine, "عنوان ثالث");
        List<Taken> taken = take(second);
        assertThat(theirs(mine)).hasSize(2);
        assertThat(intake.takeBack(taken).dropped()).isEqualTo(1);
        assertThat(theirs(mine))
                .extracting(version -> version.article().headline())
                .containsExactly("عنوان");
    }

    @Test
    void anArchiveThatIsCalledOffKeepsWhatItWasToldOf() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            lines.append("{\"id\":\"" + i + "\",\"source\":\"أ\",\"title\":\"خبر " + i + "\",\"body\":\"نص\"}\n");
        }
        Path archive = desk.file("archive.jsonl", lines.toString());
        List<Taken> taken = new ArrayList<>();
        assertThatThrownBy(() -> intake.take(archive, watch(taken, true)))
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        refused -> assertThat(refused.notice().key()).isEqualTo("intake.cancelled"));

        assertThat(taken).hasSize(500);
        assertThat(desk.newsroom.library().stories().counts()).containsEntry(Stage.EXPORTED, 500);
        assertThat(intake.takeBack(taken).trashed()).isEqualTo(500);
    }

    @Test
    void aBundleThatIsCalledOffLeavesNothing() {
        Path bundle = handedOver(desk.story("عنوان", Stage.DRAFT));
        try (TestDesk other = new TestDesk(folder.resolve("other"))) {
            List<Taken> taken = new ArrayList<>(List.of());
            assertThatThrownBy(
                            () -> other.newsroom.intake(TestDesk.EDITOR).take(bundle, new Watching(taken, () -> true)))
                    .hasMessageContaining("intake.cancelled");
            assertThat(taken).isEmpty();
            assertThat(other.newsroom.library().stories().counts()).containsEntry(Stage.DRAFT, 0);
        }
    }

    @Test
    void aPageIsTakenWithItsRelatedPiecesLedToTheLibrary() {
        Story known = desk.story("خطة النقل حتى 2030", Stage.EXPORTED);
        PageDraft page = intake.page(desk.file("page.txt", PAGE), null);

        assertThat(intake.found(page.related()).getFirst().story()).isEqualTo(known.id());
        Taken taken = intake.take(page);

        assertThat(taken.kind()).isEqualTo("page");
        Story story = desk.newsroom.story(taken.id().toString());
        assertThat(story.article().related())
                .containsExactly(
                        RelatedLink.toStory(known.id(), "خطة النقل حتى 2030"),
                        RelatedLink.headlineOnly("أول حافلة كهربائية تصل الميناء"));
        assertThat(story.owner()).isEqualTo(TestDesk.REPORTER.name());
        assertThat(intake.take(page).verdict()).isEqualTo(Taken.Verdict.SAME);
        assertThat(take(folder.resolve("page.txt")).getFirst().verdict())
                .as("as the file itself")
                .isEqualTo(Taken.Verdict.SAME);
    }

    @Test
    void aHeadlineThatTwoStoriesHaveLeadsNowhereByItself() {
        desk.story("خطة النقل", Stage.EXPORTED);
        desk.story("خطة النقل", Stage.EXPORTED);
        desk.story("في المهملات", Stage.TRASH);
        List<RelatedLink> links = List.of(
                RelatedLink.headlineOnly("خطة النقل"),
                RelatedLink.headlineOnly("في المهملات"),
                RelatedLink.toAddress("https://example.org/", "خطة النقل"));
        assertThat(intake.found(links)).isEqualTo(links);
    }

    @Test
    void aPageWithNothingInItIsNotTaken() {
        assertThatThrownBy(() -> intake.take(PageDraft.ofText(" \n")))
                .isInstanceOf(TahrirException.class)
                .hasMessageContaining("intake.nothing-in-it");
    }

    private Story change(Story story, String headline) {
        desk.newsroom.drafting(TestDesk.REPORTER).keep(story, story.article().withHeadlines(Headlines.of(headline)));
        return desk.again(story);
    }

    private List<TheirVersion> theirs(Story story) {
        return desk.newsroom.library().stories().theirs(story.id());
    }

    private Path handedOver(Story... stories) {
        Path bundle = folder.resolve("handed.zip");
        desk.newsroom
                .publishing(TestDesk.EDITOR)
                .handOver(List.of(stories), new ExportWish(bundle, TestDesk.START, true, false), Progress.NONE);
        return bundle;
    }

    private List<Taken> take(Path file) {
        List<Taken> taken = new ArrayList<>();
        intake.take(file, watch(taken, false));
        return taken;
    }

    /// Calls it off, if at all, once something has come in.
    private static IntakeWatch watch(List<Taken> taken, boolean callOff) {
        return new Watching(taken, () -> callOff && !taken.isEmpty());
    }

    private record Watching(List<Taken> all, java.util.function.BooleanSupplier off) implements IntakeWatch {
        @Override
        public void taken(List<Taken> more) {
            all.addAll(more);
        }

        @Override
        public void skipped(Skipped line) {
            throw new AssertionError(line);
        }

        @Override
        public void step(String phase, int done, int total) {
            assertThat(phase).isIn("stories", "verify");
        }

        @Override
        public boolean cancelled() {
            return off.getAsBoolean();
        }
    }
}
