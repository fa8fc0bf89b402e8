package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Clearance;
import org.tahrir.article.Headlines;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.work.Target;

/// Where “go to the problem” leads.
class GateTargetsTest {
    private static final StoryId ID = new StoryId(new UUID(1, 1));
    private static final StoryId OTHER = new StoryId(new UUID(1, 2));
    private static final String BAD = "سطر\u202Eمقلوب";

    /// Sentences that are about the story as a whole.
    private static final Set<String> NO_PLACE = Set.of("gate.not-ready");

    private final Article article = Article.of(
                    ID,
                    "عنوان",
                    Body.of(
                            paragraph("فقرة"),
                            new Block.Paragraph(
                                    Prose.of(
                                            Run.plain("انظر "),
                                            new Run("الخبر السابق", Marks.of(new Mark.StoryLink(OTHER.uri())))),
                                    Direction.INHERIT)))
            .withRelated(List.of(RelatedLink.headlineOnly("أول"), RelatedLink.toStory(OTHER, "ثان")));

    @Test
    void everySentenceOfTheGateLeadsToItsPlace() {
        Set<String> keys = Messages.in(Language.EN).patterns().keySet().stream()
                .filter(key -> key.startsWith("gate."))
                .collect(Collectors.toSet());
        assertThat(keys).hasSizeGreaterThan(15);
        Article spoilt = article.withHeadlines(Headlines.of(BAD));
        for (String key : keys) {
            Notice notice = key.endsWith("-target") ? Notice.of(key, "ثان") : Notice.of(key, 2, "ثان");
            Target target = GateTargets.of(notice, spoilt);
            if (NO_PLACE.contains(key)) {
                assertThat(target).as(key).isEqualTo(new Target.Story());
            } else {
                assertThat(target).as(key).isNotEqualTo(new Target.Story());
            }
        }
    }

    @Test
    void numbersCountFromOneAndPlacesFromZero() {
        assertThat(GateTargets.of(Notice.of("gate.no-alt", 3), article)).isEqualTo(new Target.Picture(2));
        assertThat(GateTargets.of(Notice.of("gate.no-file", 1), article)).isEqualTo(new Target.Picture(0));
        assertThat(GateTargets.of(Notice.of("gate.unresolved", 1, "أول"), article))
                .isEqualTo(new Target.Related(0));
    }

    @Test
    void aForbiddenTargetIsFoundAmongTheRelatedPiecesOrInTheText() {
        assertThat(GateTargets.of(Notice.of("gate.trashed-target", "ثان"), article))
                .isEqualTo(new Target.Related(1));
        assertThat(GateTargets.of(Notice.of("gate.killed-target", "الخبر السابق"), article))
                .isEqualTo(new Target.Text(1, 5));
        assertThat(GateTargets.of(Notice.of("gate.killed-target", "غير موجود"), article))
                .isEqualTo(new Target.Story());
    }

    @Test
    void aForbiddenTargetInATableLeadsToTheTable() {
        Prose cell = Prose.of(new Run("جدول", Marks.of(new Mark.StoryLink(OTHER.uri()))));
        Article tabled = article.withBody(
                Body.of(paragraph("نص"), new Block.Table(List.of(List.of(cell)), false, Direction.INHERIT)));
        assertThat(GateTargets.of(Notice.of("gate.trashed-target", "جدول"), tabled))
                .isEqualTo(new Target.Text(1, 0));
    }

    @Test
    void aCharacterThatMayNotBePublishedIsFoundWhereverItIs() {
        assertThat(spoilt(article.withHeadlines(Headlines.of(BAD)))).isEqualTo(new Target.Headline());
        assertThat(spoilt(article.withHeadlines(article.headlines().withKicker(BAD))))
                .isEqualTo(new Target.Field("kicker"));
        assertThat(spoilt(article.withFiling(article.filing().withKeywords(List.of("سليم", BAD)))))
                .isEqualTo(new Target.Field("keywords"));
        assertThat(spoilt(article.withClearance(new Clearance("", (OffsetDateTime) null, BAD, false, false))))
                .isEqualTo(new Target.Field("note"));
        assertThat(spoilt(article.withRelated(List.of(RelatedLink.headlineOnly("أ"), RelatedLink.headlineOnly(BAD)))))
                .isEqualTo(new Target.Related(1));
        assertThat(spoilt(article.withBody(Body.of(paragraph("سليم"), paragraph(BAD)))))
                .isEqualTo(new Target.Text(1, 3));
        Block.Picture sound = new Block.Picture("0".repeat(64), "", "", "", Direction.INHERIT);
        Block.Picture broken = new Block.Picture("0".repeat(64), "", "", BAD, Direction.INHERIT);
        assertThat(spoilt(article.withBody(Body.of(sound, paragraph("س"), broken))))
                .isEqualTo(new Target.Picture(1));
    }

    private static Target spoilt(Article article) {
        return GateTargets.of(Notice.of("gate.bad-character", "U+202E", "سطر"), article);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }
}
