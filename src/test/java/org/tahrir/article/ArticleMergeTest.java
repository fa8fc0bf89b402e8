package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Body;

/// One article of two.
class ArticleMergeTest {
    private static final StoryId ID = new StoryId(new UUID(1, 2));
    private static final Article OURS = Article.of(ID, "عنوان", Body.ofParagraphs(List.of("نص")));
    private static final Article THEIRS = new Article(
            ID,
            new Headlines("تمهيد", "عنوان آخر", "مقدمة"),
            Body.ofParagraphs(List.of("نص آخر")),
            new Byline("كتبت ريم", List.of(new Author("ريم", "reporter"))),
            new Origin("تحرير", "وكالة", "حمص", OffsetDateTime.parse("2026-03-14T09:30:00+03:00"), "x-1"),
            new Filing("ثقافة", List.of(new Filing.Topic("كتب", "")), List.of("مكتبة"), "ar-SY", 2, true, "books"),
            new Clearance("© تحرير", OffsetDateTime.parse("2026-03-15T00:00:00Z"), "للديسك", true, true),
            List.of(RelatedLink.headlineOnly("سابق")),
            List.of(new Correction(Correction.Kind.UPDATE, "زيد", OffsetDateTime.parse("2026-03-15T00:00:00Z"))),
            "https://example.org/1");

    @Test
    void takesOnlyTheFieldsChosen() {
        Article merged = ArticleMerge.take(OURS, THEIRS, Set.of("headline", "section"));
        assertThat(merged)
                .isEqualTo(
                        OURS.withHeadlines(Headlines.of("عنوان آخر")).withFiling(Filing.DEFAULT.withSection("ثقافة")));
        assertThat(ArticleMerge.take(OURS, THEIRS, Set.of())).isEqualTo(OURS);
    }

    @Test
    void allFieldsGiveTheirContentAndLeaveTheStorysLifeOurs() {
        Article merged = ArticleMerge.take(OURS, THEIRS, ArticleMerge.fields());
        assertThat(merged)
                .isEqualTo(new Article(
                        ID,
                        THEIRS.headlines(),
                        OURS.body(),
                        THEIRS.byline(),
                        THEIRS.origin().withDate(null),
                        THEIRS.filing(),
                        new Clearance("© تحرير", THEIRS.clearance().embargo(), "للديسك", false, false),
                        THEIRS.related(),
                        List.of(),
                        ""));
    }

    @Test
    void everyFieldChangesSomething() {
        for (String field : ArticleMerge.fields()) {
            assertThat(ArticleMerge.take(OURS, THEIRS, Set.of(field))).as(field).isNotEqualTo(OURS);
        }
    }
}
