package org.tahrir.ui.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// A story as a messenger takes it.
class StoryTextTest {
    private static final StoryId ID = new StoryId(new UUID(1, 2));

    @Test
    void headlineTextAndRelatedPiecesFollowOneAnother() {
        Article article = Article.of(ID, "افتتاح الخط", Body.ofParagraphs(List.of("الأولى.", "", "الثانية.")))
                .withHeadlines(new Headlines("محليات", "افتتاح الخط", "مقدمة"))
                .withFiling(Filing.DEFAULT.withBreaking(true));
        List<StoryText.Piece> related =
                List.of(new StoryText.Piece("خبر سابق", ""), new StoryText.Piece("دليل", "https://example.org/"));
        assertThat(StoryText.of(article, related)).isEqualTo("""
                عاجل: افتتاح الخط

                مقدمة

                الأولى.

                الثانية.

                مقالات ذات صلة:
                • خبر سابق
                • دليل
                https://example.org/""");
    }

    @Test
    void listsKeepTheirMarksAndTablesTheirRows() {
        Body body = Body.of(
                p("قبل"),
                item(Block.ListKind.NUMBER, 0, "واحد"),
                item(Block.ListKind.BULLET, 1, "تحته"),
                item(Block.ListKind.NUMBER, 0, "اثنان"),
                p("بعد"),
                item(Block.ListKind.NUMBER, 0, "من جديد"),
                new Block.Picture("0".repeat(64), "تعليق", "", "", Direction.INHERIT),
                new Block.Table(
                        List.of(List.of(Prose.of("أ"), Prose.of("ب")), List.of(Prose.of("1"), Prose.of("2"))),
                        true,
                        Direction.INHERIT));
        assertThat(StoryText.of(Article.of(ID, "عنوان", body), List.of())).isEqualTo("""
                عنوان

                قبل

                1. واحد
                  • تحته
                2. اثنان

                بعد

                1. من جديد

                أ | ب
                1 | 2""");
    }

    @Test
    void theWordsAddedAreOfTheStorysLanguage() {
        Article article = Article.of(ID, "Port opens", Body.EMPTY).withFiling(Filing.DEFAULT.withLanguage("en"));
        assertThat(StoryText.of(article, List.of(new StoryText.Piece("Earlier", ""))))
                .isEqualTo("Port opens\n\nRelated:\n• Earlier");
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }

    private static Block item(Block.ListKind kind, int depth, String text) {
        return new Block.Item(kind, depth, Prose.of(text), Direction.INHERIT);
    }
}
