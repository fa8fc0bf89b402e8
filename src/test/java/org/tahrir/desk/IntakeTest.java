package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Correction;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.importing.Skipped;
import org.tahrir.store.StoryFilter;

class IntakeTest extends AtTheDesk {
    private static final String PAGE = """
            افتتاح مكتبة متنقلة - بوابة الوادي

            افتتاح مكتبة متنقلة

            بوابة الوادي

            انطلقت المكتبة صباح السبت من ساحة البلدة القديمة في جولة تشمل القرى كلها.

            وقالت المنسقة إن الاستعارة مجانية لكل من يقصد الحافلة من الأهالي والزوار.

            مقالات ذات صلة

            معرض الكتاب ينصب أجنحته
            """;
    private static final String MARKDOWN = """
            ---
            id: urn:uuid:7f3d2a10-4a53-4c39-9f0e-6a1f2b3c4d5e
            headline: خبر باسمه
            section: محليات
            authors:
              - ريم الحلاق | reporter
            source: تحرير
            ---
            فقرة أولى.
            """;

    private Intake intake;

    @BeforeEach
    void open() {
        intake = desk.newsroom.intake(TestDesk.REPORTER);
    }

    @Test
    void takesAPageInAsADraft() {
        Taken taken = take(desk.file("page.txt", PAGE)).getFirst();
        assertThat(taken.headline()).isEqualTo("افتتاح مكتبة متنقلة");
        assertThat(taken.source()).isEqualTo("بوابة الوادي");
        assertThat(taken.paragraphs()).isEqualTo(2);
        assertThat(taken.related()).isEqualTo(1);
        assertThat(taken.verdict()).isEqualTo(Taken.Verdict.NEW);
        Story story = desk.newsroom.story(taken.id().toString());
        assertThat(story.stage()).isEqualTo(Stage.DRAFT);
        assertThat(story.owner()).isEqualTo("ريم");
        assertThat(story.article().origin().date()).isNotNull();
        assertThat(story.article().related()).containsExactly(RelatedLink.headlineOnly("معرض الكتاب ينصب أجنحته"));
    }

    @Test
    void theRealPageComesInLetterForLetter() throws IOException {
        Path page = Path.of("../shared/fixtures/web-page-qasad.txt");
        Assumptions.assumeTrue(Files.exists(page), "the real page is not on this machine");
        Taken taken = take(page).getFirst();
        assertThat(taken.headline()).isEqualTo("\"قسد\" تعلن السيطرة على آخر معاقل داعش في سوريا");
        assertThat(taken.source()).isEqualTo("بلدي نيوز");
        assertThat(taken.paragraphs()).isEqualTo(9);
        assertThat(taken.related()).isEqualTo(6);
        Story story = desk.newsroom.story(taken.id().toString());
        String file = Files.readString(page);
        for (String paragraph : story.article().body().plain().split("\n\n", -1)) {
            assertThat(file).contains(paragraph);
        }
        assertThat(story.article().related()).noneMatch(RelatedLink::isResolved);
    }

    @Test
    void theSameTwiceMakesNoSecondCopyEvenAfterItWasEdited() {
        Path page = desk.file("page.txt", PAGE);
        Taken first = take(page).getFirst();
        Taken again = take(page).getFirst();
        assertThat(again.duplicateOf()).isEqualTo(first.id());
        assertThat(again.id()).isEqualTo(first.id());

        Story story = desk.newsroom.story(first.id().toString());
        desk.newsroom.drafting(TestDesk.EDITOR).set(story, Map.of("headline", "عنوان جديد تماما"));
        Taken afterEdit = take(page).getFirst();
        assertThat(afterEdit.duplicateOf()).isEqualTo(first.id());
        assertThat(afterEdit.verdict()).isEqualTo(Taken.Verdict.SAME);
        assertThat(all()).isEqualTo(1);
    }

    @Test
    void theSameUriWithOtherContentIsKeptBesideOurs() {
        Path file = desk.file("story.md", MARKDOWN);
        Taken first = take(file).getFirst();
        assertThat(take(file).getFirst().verdict()).isEqualTo(Taken.Verdict.SAME);

        Taken other = take(desk.file("other.md", MARKDOWN.replace("فقرة أولى", "فقرة غيّروها")))
                .getFirst();
        assertThat(other.verdict()).isEqualTo(Taken.Verdict.THEIRS);
        assertThat(other.duplicateOf()).isEqualTo(first.id());
        Story ours = desk.newsroom.story(first.id().toString());
        assertThat(ours.article().body().plain()).isEqualTo("فقرة أولى.");
        assertThat(desk.newsroom.library().stories().theirs(first.id())).hasSize(1);
        assertThat(all()).isEqualTo(1);
    }

    @Test
    void aStoryInTheTrashIsSaidToBeThere() {
        Path file = desk.file("story.md", MARKDOWN);
        Story story = desk.newsroom.story(take(file).getFirst().id().toString());
        desk.newsroom.reviewing(TestDesk.EDITOR).move(story, Stage.TRASH, "");
        assertThat(take(file).getFirst().verdict()).isEqualTo(Taken.Verdict.IN_TRASH);
        assertThat(all()).isEqualTo(1);
    }

    @Test
    void aFileWithoutAStoryIsRefused() {
        for (Path file : List.of(desk.file("a.html", "<html></html>"), desk.file("b.txt", " \n \n"))) {
            LinkingTest.refused("intake.nothing-in-it", () -> take(file));
        }
        LinkingTest.refused("importing.rtf", () -> take(desk.file("c.rtf", "{\\rtf1\\ansi hello}")));
        assertThat(all()).isZero();
    }

    @Test
    void aFirstLineTooLongForAHeadlineStaysText() {
        Taken taken = take(desk.file("long.txt", "كلمة ".repeat(200))).getFirst();
        assertThat(taken.headline()).isEmpty();
        assertThat(taken.paragraphs()).isEqualTo(1);
        assertThat(taken.warnings()).extracting(notice -> notice.key()).contains("importing.no-headline");
    }

    @Test
    void aKilledStoryIsHandedOverWithItsRealText() {
        Story killed = desk.save(
                desk.story("خبر", Stage.DRAFT)
                        .article()
                        .withId(desk.nextId())
                        .withCorrection(
                                new Correction(Correction.Kind.KILL, "سُحب.", TestDesk.START.atOffset(ZoneOffset.UTC))),
                Stage.EXPORTED);
        Path bundle = folder.resolve("killed.zip");
        desk.newsroom
                .publishing(TestDesk.EDITOR)
                .handOver(List.of(killed), new ExportWish(bundle, TestDesk.START, false, false), Progress.NONE);
        try (TestDesk other = new TestDesk(folder.resolve("other"))) {
            other.newsroom.intake(TestDesk.EDITOR).take(bundle, false, line -> {}, count -> {});
            assertThat(other.newsroom.story(killed.id().toString()).article()).isEqualTo(killed.article());
        }
    }

    @Test
    void aDryRunSaysAllAndKeepsNothing() {
        List<Taken> would = intake.take(desk.file("page.txt", PAGE), true, skipped -> {}, count -> {});
        assertThat(would.getFirst().verdict()).isEqualTo(Taken.Verdict.NEW);
        assertThat(all()).isZero();
    }

    @Test
    void anArchiveComesInAsExportedAndTwiceAsNothingNew() {
        Path archive = desk.file("archive.jsonl", """
                {"id": 7, "title": "خبر قديم", "body": "فقرة.\\n\\nأخرى.", "source": "بوابة الوادي", "date": "2015-07-21"}
                {"id": 8, "title": "خبر ثان", "body": "نص.", "source": "بوابة الوادي"}
                {"id": 9, "title": broken
                """);
        List<Skipped> skipped = new ArrayList<>();
        List<Taken> taken = intake.take(archive, false, skipped::add, count -> {});
        assertThat(taken).hasSize(2);
        assertThat(skipped).hasSize(1);
        assertThat(skipped.getFirst().line()).isEqualTo(3);
        Story story = desk.newsroom.story("7");
        assertThat(story.stage()).isEqualTo(Stage.EXPORTED);
        assertThat(story.article().origin().date()).hasToString("2015-07-21T00:00Z");

        List<Taken> again = intake.take(archive, false, skipped::add, count -> {});
        assertThat(again).allMatch(one -> one.verdict() == Taken.Verdict.SAME);
        assertThat(all()).isEqualTo(2);
    }

    @Test
    void theSameStoryTwiceInOneArchiveComesInOnce() {
        Path archive = desk.file("archive.jsonl", """
                {"title": "خبر", "body": "نص واحد."}
                {"title": "خبر", "body": "نص واحد."}
                """);
        assertThat(take(archive)).extracting(Taken::verdict).containsExactly(Taken.Verdict.NEW, Taken.Verdict.SAME);
        assertThat(all()).isEqualTo(1);
    }

    @Test
    void aDraftHandedOverComesInWithItsStageAndAgainAsNothingNew() {
        Story draft = desk.story("مسودة", Stage.REVIEW);
        Path bundle = folder.resolve("drafts.zip");
        desk.newsroom
                .publishing(TestDesk.EDITOR)
                .handOver(List.of(draft), new ExportWish(bundle, TestDesk.START, false, false), Progress.NONE);
        try (TestDesk other = new TestDesk(folder.resolve("other"))) {
            Intake theirs = other.newsroom.intake(TestDesk.EDITOR);
            Taken taken = theirs.take(bundle, false, line -> {}, count -> {}).getFirst();
            assertThat(taken.id()).isEqualTo(draft.id());
            Story story = other.newsroom.story(draft.id().toString());
            assertThat(story.stage()).isEqualTo(Stage.REVIEW);
            assertThat(story.article()).isEqualTo(draft.article());
            assertThat(theirs.take(bundle, false, line -> {}, count -> {})
                            .getFirst()
                            .verdict())
                    .isEqualTo(Taken.Verdict.SAME);
        }
    }

    private List<Taken> take(Path file) {
        return intake.take(file, false, skipped -> {}, count -> {});
    }

    private int all() {
        return desk.newsroom.library().stories().list(StoryFilter.ALL).size();
    }
}
