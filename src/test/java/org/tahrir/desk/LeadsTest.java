package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Correction;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;

/// Where stories lead and what leads to them.
class LeadsTest extends AtTheDesk {
    private Leads leads;
    private Story story;

    @BeforeEach
    void open() {
        leads = desk.newsroom.leads();
        story = desk.story("المرفأ تشغّل أول خط حافلات", Stage.DRAFT);
    }

    @Test
    void tellsWhereEachPieceLeadsAsTheGateWillSeeIt() {
        Story ready = desk.story("جاهزة", Stage.READY);
        Story draft = desk.story("مسودة", Stage.DRAFT);
        Story trashed = desk.story("مهملة", Stage.TRASH);
        Story killed = killed();
        List<RelatedLink> links = List.of(
                RelatedLink.toStory(ready.id(), "عنوانها القديم"),
                RelatedLink.toStory(draft.id(), "مسودة"),
                RelatedLink.toStory(trashed.id(), "مهملة"),
                RelatedLink.toStory(killed.id(), "مسحوبة"),
                RelatedLink.toStory(desk.nextId(), "بعيدة"),
                RelatedLink.toAddress("https://example.org/", "خارجية"),
                RelatedLink.headlineOnly("عنوان فقط"));

        List<Lead> told = leads.of(story.article().withRelated(links));

        assertThat(told)
                .extracting(Lead::state)
                .containsExactly(
                        Lead.State.SOUND,
                        Lead.State.NOT_READY,
                        Lead.State.TRASHED,
                        Lead.State.KILLED,
                        Lead.State.UNKNOWN,
                        Lead.State.ELSEWHERE,
                        Lead.State.NOWHERE);
        assertThat(told).extracting(Lead::headline).startsWith("جاهزة", "مسودة").endsWith("خارجية", "عنوان فقط");
    }

    @Test
    void findsStoriesByTheWordsOfTheirHeadlinesAsTheyAreTyped() {
        Story first = desk.story("حافلات الشمال تعود", Stage.EXPORTED);
        Story second = desk.story("الحافلة الأخيرة", Stage.DRAFT);
        desk.story("حافلات في المهملات", Stage.TRASH);

        assertThat(leads.fitting(story.article(), "حافلا", 8))
                .extracting(Glance::id)
                .containsExactly(first.id());
        assertThat(leads.fitting(story.article(), "الحافل", 8))
                .extracting(Glance::headline)
                .contains("الحافلة الأخيرة");
        Story linked = desk.newsroom.linking(TestDesk.REPORTER).addStory(story, second.id());
        assertThat(leads.fitting(linked.article(), "الحافلة", 8))
                .extracting(Glance::id)
                .doesNotContain(second.id());
        assertThat(leads.fitting(story.article(), "", 8)).isEmpty();
    }

    @Test
    void guessesWhichStoryAHeadlineMeans() {
        Story bridge = desk.story("إعادة فتح جسر النهر أمام الشاحنات", Stage.EXPORTED);

        assertThat(leads.meant(story.article(), "فتح جسر النهر من جديد", 5)
                        .getFirst()
                        .id())
                .isEqualTo(bridge.id());
    }

    @Test
    void knowsWhoLeadsHere() {
        Story other =
                desk.newsroom.linking(TestDesk.REPORTER).addStory(desk.story("ملف النقل", Stage.DRAFT), story.id());

        assertThat(leads.to(story.id())).containsExactly(other.id());
        assertThat(leads.glances(leads.to(story.id())))
                .extracting(Glance::headline)
                .containsExactly("ملف النقل");
    }

    private Story killed() {
        Story exported = desk.story("مسحوبة", Stage.EXPORTED);
        return desk.save(
                exported.article()
                        .withId(desk.nextId())
                        .withCorrection(new Correction(
                                Correction.Kind.KILL, "خطأ", TestDesk.START.atOffset(java.time.ZoneOffset.UTC))),
                Stage.EXPORTED);
    }
}
