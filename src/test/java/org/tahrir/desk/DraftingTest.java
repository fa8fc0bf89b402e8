package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.desk.LinkingTest.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.Progress;
import org.tahrir.store.DeskLists;
import org.tahrir.store.Revision;
import org.tahrir.store.TheirVersion;
import org.tahrir.text.Body;

class DraftingTest extends AtTheDesk {
    private Drafting drafting;
    private Story story;

    @BeforeEach
    void open() {
        drafting = desk.newsroom.drafting(TestDesk.REPORTER);
        story = desk.story("خبر", Stage.DRAFT);
    }

    @Test
    void everyFieldCanBeSetByItsName() {
        Map<String, String> values = Map.ofEntries(
                Map.entry("kicker", "محليات"),
                Map.entry("headline", "عنوان"),
                Map.entry("standfirst", "مقدمة"),
                Map.entry("byline", "كتبت ريم"),
                Map.entry("authors", "ريم | reporter؛ سامر | photographer"),
                Map.entry("source", "تحرير"),
                Map.entry("agency", "وكالة"),
                Map.entry("place", "حمص"),
                Map.entry("date", "2026-03-14T09:30:00+03:00"),
                Map.entry("section", "ثقافة"),
                Map.entry("topics", "كتب | https://example.org/t/1; قراءة"),
                Map.entry("keywords", "مكتبة; حافلة"),
                Map.entry("language", "ar-SY"),
                Map.entry("urgency", "2"),
                Map.entry("breaking", "نعم"),
                Map.entry("slug", "Mobile Library"),
                Map.entry("rights", "© تحرير"),
                Map.entry("embargo", "2026-03-15T00:00:00Z"),
                Map.entry("note", "للديسك"),
                Map.entry("legal", "true"),
                Map.entry("hold", "yes"),
                Map.entry("address", "https://example.org/1"));
        assertThat(values.keySet()).containsExactlyInAnyOrderElementsOf(Fields.names());

        Article set = desk.again(drafting.set(story, values)).article();

        assertThat(set.headlines().standfirst()).isEqualTo("مقدمة");
        assertThat(set.byline().authors())
                .containsExactly(new Author("ريم", "reporter"), new Author("سامر", "photographer"));
        assertThat(set.origin().date()).hasToString("2026-03-14T09:30+03:00");
        assertThat(set.filing().topics())
                .containsExactly(new Filing.Topic("كتب", "https://example.org/t/1"), new Filing.Topic("قراءة", ""));
        assertThat(set.filing().urgency()).isEqualTo(2);
        assertThat(set.filing().breaking()).isTrue();
        assertThat(set.filing().slug()).isEqualTo("mobile-library");
        assertThat(set.clearance().hold()).isTrue();
        assertThat(set.address()).isEqualTo("https://example.org/1");
        assertThat(desk.newsroom.library().lists().names(DeskLists.Kind.SECTION))
                .contains("ثقافة");
    }

    @Test
    void anEmptyValueClearsAField() {
        Story set = drafting.set(story, Map.of("embargo", "2026-03-15T00:00:00Z", "kicker", "ك"));
        Article cleared = drafting.set(set, Map.of("embargo", "", "kicker", "")).article();
        assertThat(cleared.clearance().embargo()).isNull();
        assertThat(cleared.headlines().kicker()).isEmpty();
    }

    @Test
    void wrongFieldsAndValuesAreRefusedAndNothingIsSet() {
        refused("field.unknown", () -> drafting.set(story, Map.of("colour", "x")));
        refused("field.bad-moment", () -> drafting.set(story, Map.of("date", "غدًا", "kicker", "ك")));
        refused("field.bad-urgency", () -> drafting.set(story, Map.of("urgency", "10")));
        refused("field.bad-language", () -> drafting.set(story, Map.of("language", "عربي")));
        refused("field.bad-flag", () -> drafting.set(story, Map.of("hold", "ربما")));
        refused("field.bad-address", () -> drafting.set(story, Map.of("address", "javascript:alert(1)")));
        assertThat(desk.again(story)).isEqualTo(story);
    }

    @Test
    void aReporterMayNotChangeWhatIsReady() {
        Story ready = desk.story("جاهزة", Stage.READY);
        refused("workflow.editors-only", () -> drafting.set(ready, Map.of("kicker", "ك")));
        Story trashed = desk.story("مهملة", Stage.TRASH);
        refused("desk.in-trash", () -> drafting.set(trashed, Map.of("kicker", "ك")));
    }

    @Test
    void restoringAnEarlierVersionIsItselfReversible() {
        Story linked = desk.newsroom.linking(TestDesk.REPORTER).add(story, List.of("عنوان ذو صلة"));
        drafting.set(linked, Map.of("headline", "عنوان ثان"));
        int first = desk.newsroom.library().revisions().of(story.id()).stream()
                .mapToInt(Revision::number)
                .min()
                .orElseThrow();

        Story back = drafting.restore(desk.again(story), first);
        assertThat(back.article().headline()).isEqualTo("خبر");
        assertThat(back.article().related()).isEmpty();

        List<Revision> revisions = desk.newsroom.library().revisions().of(story.id());
        int before = revisions.stream()
                .filter(one -> one.cause() == Revision.Cause.BEFORE_RESTORE || one.cause() == Revision.Cause.FIELDS)
                .mapToInt(Revision::number)
                .max()
                .orElseThrow();
        Story forth = drafting.restore(desk.again(story), before);
        assertThat(forth.article().headline()).isEqualTo("عنوان ثان");
        assertThat(forth.article().related()).hasSize(1);
    }

    @Test
    void aFollowUpIsFiledLikeItsOriginAndLeadsBackToIt() {
        Story origin = drafting.set(story, Map.of("section", "ثقافة", "place", "حمص", "breaking", "نعم"));

        Story followUp = desk.again(drafting.followUp(origin));

        assertThat(followUp.article().headline()).isEqualTo("متابعة: خبر");
        assertThat(followUp.article().filing())
                .isEqualTo(Filing.DEFAULT.withSection("ثقافة").withLanguage("ar"));
        assertThat(followUp.article().origin().place()).isEqualTo("حمص");
        assertThat(followUp.article().related()).containsExactly(RelatedLink.toStory(origin.id(), "خبر"));
        assertThat(followUp.article().body().isBlank()).isTrue();
        assertThat(followUp.stage()).isEqualTo(Stage.DRAFT);
        assertThat(followUp.owner()).isEqualTo(TestDesk.REPORTER.name());
    }

    @Test
    void aFollowUpSpeaksItsOriginsLanguageAndTheTrashHasNone() {
        Story english = drafting.set(story, Map.of("language", "en", "headline", "Port opens"));
        assertThat(drafting.followUp(english).article().headline()).isEqualTo("Follow-up: Port opens");
        Story nameless = drafting.begin("ar");
        assertThat(drafting.followUp(nameless).article().headline()).isEmpty();
        refused("link.in-trash", () -> drafting.followUp(desk.story("مهملة", Stage.TRASH)));
    }

    @Test
    void anotherDesksVersionIsTakenWholeAndOursStaysAVersion() {
        Story ours = drafting.set(story, Map.of("hold", "yes"));
        TheirVersion theirs = theirVersion(ours, "خبر الزملاء");

        Story taken = desk.again(drafting.settle(ours, theirs, theirs.article()));

        assertThat(taken.article().headline()).isEqualTo("خبر الزملاء");
        assertThat(taken.article().body().plain()).isEqualTo("نص الزملاء.");
        assertThat(taken.article().clearance().hold()).isTrue();
        assertThat(taken.stage()).isEqualTo(Stage.DRAFT);
        assertThat(desk.newsroom.library().stories().theirs(ours.id())).isEmpty();
        int before = desk.newsroom.library().revisions().of(ours.id()).stream()
                .filter(one -> one.cause() == Revision.Cause.BEFORE_RESTORE)
                .mapToInt(Revision::number)
                .max()
                .orElseThrow();
        assertThat(drafting.restore(taken, before).article().headline()).isEqualTo("خبر");
    }

    @Test
    void ourVersionIsKeptAndTheirsLetGo() {
        TheirVersion theirs = theirVersion(story, "خبر الزملاء");
        drafting.dropTheirs(story, theirs);
        assertThat(desk.newsroom.library().stories().theirs(story.id())).isEmpty();
        assertThat(desk.again(story)).isEqualTo(story);
    }

    @Test
    void aVersionIsNotTakenOverWhatSomebodySavedMeanwhile() {
        TheirVersion theirs = theirVersion(story, "خبر الزملاء");
        drafting.set(story, Map.of("kicker", "ك"));
        refused("desk.conflict", () -> drafting.settle(story, theirs, theirs.article()));
        assertThat(desk.newsroom.library().stories().theirs(story.id())).hasSize(1);
        assertThat(desk.newsroom.library().revisions().of(story.id())).hasSize(2);
    }

    private TheirVersion theirVersion(Story ours, String headline) {
        Article article = Article.of(ours.id(), headline, Body.ofParagraphs(List.of("نص الزملاء.")));
        desk.newsroom.library().stories().keepTheirs(ours.id(), article, TestDesk.START, "ديسك الشمال");
        return desk.newsroom.library().stories().theirs(ours.id()).getFirst();
    }

    @Test
    void whatReadersHaveIsTakenUpWithANoteBeforeItIsChanged() {
        Story ready = desk.story("خبر", Stage.READY);
        desk.newsroom
                .publishing(TestDesk.EDITOR)
                .publish(
                        List.of(ready),
                        new ExportWish(folder.resolve("a.zip"), TestDesk.START, false, false),
                        Progress.NONE);
        Drafting editing = desk.newsroom.drafting(TestDesk.EDITOR);
        refused("desk.is-out", () -> editing.set(desk.again(ready), Map.of("kicker", "ك")));
        refused("desk.is-out", () -> desk.newsroom.linking(TestDesk.EDITOR).add(desk.again(ready), List.of("عنوان")));
        desk.newsroom.reviewing(TestDesk.EDITOR).reopen(desk.again(ready), Correction.Kind.UPDATE, "زيدت تفاصيل.");
        assertThat(editing.set(desk.again(ready), Map.of("kicker", "ك"))
                        .article()
                        .headlines()
                        .kicker())
                .isEqualTo("ك");
    }

    @Test
    void aLineBreakInAFieldBecomesASpaceAndListsMayUseCommas() {
        Article set = drafting.set(story, Map.of("headline", "سطر\n  ثان", "keywords", "أ، ب,ج؛د"))
                .article();
        assertThat(set.headline()).isEqualTo("سطر ثان");
        assertThat(set.filing().keywords()).containsExactly("أ", "ب", "ج", "د");
    }

    @Test
    void allOfAPlainTextBecomesTheText() {
        Path file = desk.file("text.txt", "الفقرة الأولى.\n\nالفقرة الثانية.\n");
        Story written =
                drafting.write(story, desk.newsroom.intake(TestDesk.REPORTER).one(file), Map.of());
        assertThat(written.article().body().plain()).isEqualTo("الفقرة الأولى.\n\nالفقرة الثانية.");
        assertThat(written.article().headline()).isEqualTo("خبر");
    }

    @Test
    void theTextOfAFileTakesThePlaceOfTheText() {
        Path file = desk.file("text.md", "## عنوان فرعي\n\nفقرة **مهمة**.\n");
        Story written =
                drafting.write(story, desk.newsroom.intake(TestDesk.REPORTER).one(file), Map.of());
        assertThat(written.article().headline()).isEqualTo("خبر");
        assertThat(written.article().body().plain()).isEqualTo("عنوان فرعي\n\nفقرة مهمة.");
    }
}
