package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// The order of related pieces, their places and their targets.
class LinkOrderTest extends AtTheDesk {
    private static final RelatedLink ONE = RelatedLink.headlineOnly("الأولى");
    private static final RelatedLink TWO = RelatedLink.headlineOnly("الثانية");
    private static final RelatedLink THREE = RelatedLink.headlineOnly("الثالثة");

    private Linking linking;
    private Story story;

    @BeforeEach
    void open() {
        linking = desk.newsroom.linking(TestDesk.REPORTER);
        story = linking.add(desk.story("المرفأ", Stage.DRAFT), List.of("الأولى", "الثانية", "الثالثة"));
    }

    @Test
    void movesAPieceAndKeepsTheOrderOfTheOthers() {
        assertThat(linking.move(story, 3, 1).article().related()).containsExactly(THREE, ONE, TWO);
        assertThat(desk.again(story).article().related()).containsExactly(THREE, ONE, TWO);
        refused("link.no-such-position", () -> linking.move(desk.again(story), 1, 4));
    }

    @Test
    void movesNothingThatIsntThere() {
        List<RelatedLink> links = List.of(ONE, TWO);

        assertThat(Linking.moved(links, THREE, 0)).isEqualTo(links);
        assertThat(Linking.moved(links, ONE, 9)).containsExactly(TWO, ONE);
    }

    @Test
    void putsAPieceBackAtItsPlaceOnceOnly() {
        Story fewer = linking.remove(story, Set.of(2));

        Story whole = linking.putBack(fewer, 2, TWO);

        assertThat(whole.article().related()).containsExactly(ONE, TWO, THREE);
        refused("link.already-there", () -> linking.putBack(whole, 2, TWO));
        assertThat(linking.putBack(linking.remove(whole, Set.of(1, 2, 3)), 3, THREE)
                        .article()
                        .related())
                .containsExactly(THREE);
    }

    @Test
    void leadsAHeadlineToItsStoryInItsPlace() {
        Story bridge = desk.story("جسر الطاحون", Stage.READY);

        Story resolved = linking.resolve(story, 2, bridge.id());

        assertThat(resolved.article().related())
                .containsExactly(ONE, RelatedLink.toStory(bridge.id(), "جسر الطاحون"), THREE);
        refused("link.already-there", () -> linking.resolve(resolved, 1, bridge.id()));
        refused("link.itself", () -> linking.resolve(resolved, 1, story.id()));
        refused("desk.no-such-story", () -> linking.resolve(resolved, 1, desk.nextId()));
    }

    @Test
    void leadsAHeadlineToAnAddressInItsPlace() {
        assertThat(linking.resolve(story, 1, "https://example.org/1").article().related())
                .containsExactly(RelatedLink.toAddress("https://example.org/1", "الأولى"), TWO, THREE);
        refused("link.already-there", () -> linking.resolve(desk.again(story), 2, "https://example.org/1"));
        refused("link.bad-address", () -> linking.resolve(desk.again(story), 2, "example.org"));
    }

    @Test
    void addsStoriesByIdAndHeadlinesAsTheyAre() {
        Story bridge = desk.story("جسر الطاحون", Stage.DRAFT);
        Story trashed = desk.story("قديم", Stage.TRASH);

        assertThat(linking.addStory(story, bridge.id()).article().related().getLast())
                .isEqualTo(RelatedLink.toStory(bridge.id(), "جسر الطاحون"));
        assertThat(linking.addHeadline(desk.again(story), " ملف الجسور ")
                        .article()
                        .related()
                        .getLast())
                .isEqualTo(RelatedLink.headlineOnly("ملف الجسور"));
        refused("link.in-trash", () -> linking.addStory(desk.again(story), trashed.id()));
        refused("link.empty-headline", () -> linking.addHeadline(desk.again(story), " "));
        refused("link.already-there", () -> linking.addHeadline(desk.again(story), "جسر الطاحون"));
    }

    @Test
    void rewordsAPieceThatLeadsElsewhere() {
        Story outside = linking.addAddress(story, "دليل", " https://example.org/a ");

        assertThat(linking.reword(outside, 4, "دليل الحافلات")
                        .article()
                        .related()
                        .getLast())
                .isEqualTo(RelatedLink.toAddress("https://example.org/a", "دليل الحافلات"));
        refused("link.empty-headline", () -> linking.reword(desk.again(story), 4, ""));
        refused("link.empty-headline", () -> linking.addAddress(desk.again(story), "", "https://example.org/b"));
    }

    private static void refused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        told -> assertThat(told.notice().key()).isEqualTo(key));
    }
}
