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

class LinkingTest extends AtTheDesk {
    private Linking linking;
    private Story story;

    @BeforeEach
    void open() {
        linking = desk.newsroom.linking(TestDesk.REPORTER);
        story = desk.story("افتتاح مكتبة متنقلة", Stage.DRAFT);
    }

    @Test
    void linksByIdByItsBeginningAndByHeadlineInTheOrderGiven() {
        Story bridge = desk.story("جسر الطاحون يعود", Stage.DRAFT);
        Story bakery = desk.story("فرنٌ تعاوني في السلط", Stage.EXPORTED);

        Story linked =
                linking.add(story, List.of("فرن تعاوني فى السلط", bridge.id().uri(), "عنوان لا مادة له"));

        assertThat(linked.article().related())
                .containsExactly(
                        RelatedLink.toStory(bakery.id(), "فرنٌ تعاوني في السلط"),
                        RelatedLink.toStory(bridge.id(), "جسر الطاحون يعود"),
                        RelatedLink.headlineOnly("عنوان لا مادة له"));
        assertThat(desk.again(story).article().related()).hasSize(3);
    }

    @Test
    void aHeadlineThatStoodThereWithoutALinkGetsItsLinkInPlace() {
        Story waiting = linking.add(story, List.of("جسر الطاحون يعود", "آخر"));
        Story bridge = desk.story("جسر الطاحون يعود", Stage.DRAFT);

        Story linked = linking.add(waiting, List.of(bridge.id().toString()));

        assertThat(linked.article().related())
                .containsExactly(RelatedLink.toStory(bridge.id(), "جسر الطاحون يعود"), RelatedLink.headlineOnly("آخر"));
    }

    @Test
    void readersSeeThePresentHeadlineOfTheStoryLinkedTo() {
        Story bridge = desk.story("عنوان قديم", Stage.DRAFT);
        Story linked = linking.add(story, List.of(bridge.id().toString()));
        desk.newsroom.drafting(TestDesk.EDITOR).set(bridge, java.util.Map.of("headline", "عنوان جديد"));

        assertThat(linking.shown(linked)).extracting(RelatedLink::headline).containsExactly("عنوان جديد");
    }

    @Test
    void linksToAnAddressElsewhere() {
        Story linked = linking.addAddress(story, "خبر خارجي", "https://example.org/1");
        assertThat(linked.article().related())
                .containsExactly(RelatedLink.toAddress("https://example.org/1", "خبر خارجي"));
        refused("link.bad-address", () -> linking.addAddress(story, "x", "ftp://example.org"));
    }

    @Test
    void removesByPositionAndSaysWhenThereIsNone() {
        Story linked = linking.add(story, List.of("واحد", "اثنان", "ثلاثة"));
        refused("link.no-such-position", () -> linking.remove(linked, Set.of(4)));
        Story left = linking.remove(linked, Set.of(1, 3));
        assertThat(left.article().related()).containsExactly(RelatedLink.headlineOnly("اثنان"));
    }

    @Test
    void refusesWhatCannotBeARelatedPiece() {
        Story trashed = desk.story("في المهملات", Stage.TRASH);
        Story linked = linking.add(story, List.of("واحد"));

        refused("link.itself", () -> linking.add(story, List.of(story.id().toString())));
        refused("link.in-trash", () -> linking.add(story, List.of(trashed.id().toString())));
        refused("link.already-there", () -> linking.add(linked, List.of("واحد")));
        refused("link.empty-headline", () -> linking.add(story, List.of("  ")));
        refused("link.address-needs-headline", () -> linking.add(story, List.of("https://example.org/")));
        refused(
                "desk.no-such-story",
                () -> linking.add(story, List.of(desk.nextId().uri())));
        assertThat(desk.again(story).article().related()).hasSize(1);
    }

    @Test
    void oneBadTargetKeepsAllOut() {
        refused(
                "link.itself",
                () -> linking.add(story, List.of("جيد", story.id().toString())));
        assertThat(desk.again(story).article().related()).isEmpty();
    }

    @Test
    void aChangeMadeElsewhereMeanwhileIsNotOverwritten() {
        linking.add(story, List.of("من نافذة أخرى"));
        refused("desk.conflict", () -> linking.add(story, List.of("من هنا")));
    }

    static void refused(String key, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        told -> assertThat(told.notice().key()).isEqualTo(key));
    }
}
