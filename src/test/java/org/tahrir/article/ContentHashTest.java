package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class ContentHashTest {
    private static final Article PLAIN = Stories.article();
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2024-10-05T12:00:00Z");

    @Test
    void isDifferentForEachFieldThatDiffers() {
        List<Article> articles = new ArrayList<>(List.of(PLAIN, PLAIN.withId(Stories.OTHER), PLAIN.withAddress("x")));
        for (Headlines lines : List.of(
                new Headlines("x", PLAIN.headline(), ""),
                new Headlines("", "x", ""),
                new Headlines("", PLAIN.headline(), "x"))) {
            articles.add(PLAIN.withHeadlines(lines));
        }
        for (Byline byline : List.of(
                new Byline("x", List.of()),
                new Byline("", List.of(new Author("x", ""))),
                new Byline("", List.of(new Author("", "x"))),
                new Byline("", List.of(new Author("x", ""), new Author("", ""))))) {
            articles.add(PLAIN.withByline(byline));
        }
        for (Origin origin : List.of(
                new Origin("x", "", "", null, ""),
                new Origin("", "x", "", null, ""),
                new Origin("", "", "x", null, ""),
                new Origin("", "", "", NOON, ""),
                new Origin("", "", "", NOON.plusSeconds(1), ""),
                new Origin("", "", "", null, "x"))) {
            articles.add(PLAIN.withOrigin(origin));
        }
        filings().forEach(filing -> articles.add(PLAIN.withFiling(filing)));
        for (Clearance clearance : List.of(
                new Clearance("x", null, "", false, false),
                new Clearance("", NOON, "", false, false),
                new Clearance("", null, "x", false, false))) {
            articles.add(PLAIN.withClearance(clearance));
        }
        for (RelatedLink link : List.of(
                RelatedLink.headlineOnly("x"),
                RelatedLink.toStory(Stories.OTHER, "x"),
                RelatedLink.toAddress("https://example.org/", "x"))) {
            articles.add(PLAIN.withRelated(List.of(link)));
        }
        for (Correction.Kind kind : Correction.Kind.values()) {
            articles.add(PLAIN.withCorrection(new Correction(kind, "", NOON)));
        }
        articles.add(PLAIN.withCorrection(new Correction(Correction.Kind.KILL, "x", NOON)));
        articles.add(PLAIN.withCorrection(new Correction(Correction.Kind.KILL, "x", NOON.plusDays(1))));
        assertThat(articles.stream().map(ContentHash::of)).doesNotHaveDuplicates();
    }

    private static List<Filing> filings() {
        return List.of(
                new Filing("x", List.of(), List.of(), "ar", 5, false, ""),
                new Filing("", List.of(new Filing.Topic("x", "")), List.of(), "ar", 5, false, ""),
                new Filing("", List.of(new Filing.Topic("", "x")), List.of(), "ar", 5, false, ""),
                new Filing("", List.of(), List.of("x"), "ar", 5, false, ""),
                new Filing("", List.of(), List.of("x", "y"), "ar", 5, false, ""),
                new Filing("", List.of(), List.of("xy"), "ar", 5, false, ""),
                new Filing("", List.of(), List.of(), "en", 5, false, ""),
                new Filing("", List.of(), List.of(), "ar", 4, false, ""),
                new Filing("", List.of(), List.of(), "ar", 5, true, ""),
                new Filing("", List.of(), List.of(), "ar", 5, false, "x"));
    }

    @Test
    void isDifferentForEachKindOfBlockAndMark() {
        Prose text = Prose.of("أ");
        String media = "ab".repeat(32);
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(text, Direction.INHERIT),
                new Block.Paragraph(text, Direction.LTR),
                new Block.Quote(text, Direction.INHERIT),
                new Block.Heading(2, text, Direction.INHERIT),
                new Block.Heading(3, text, Direction.INHERIT),
                new Block.Item(Block.ListKind.BULLET, 0, text, Direction.INHERIT),
                new Block.Item(Block.ListKind.NUMBER, 0, text, Direction.INHERIT),
                new Block.Picture(media, "x", "", "", Direction.INHERIT),
                new Block.Picture(media, "", "x", "", Direction.INHERIT),
                new Block.Picture(media, "", "", "x", Direction.INHERIT),
                new Block.Picture("cd".repeat(32), "", "", "x", Direction.INHERIT),
                new Block.Picture(media, "", "", "x", Block.PictureSize.HALF, Direction.INHERIT),
                new Block.Picture(media, "", "", "x", Block.PictureSize.SMALL, Direction.INHERIT),
                new Block.Card("", "https://example.org/", Direction.INHERIT),
                new Block.Card("x", "https://example.org/", Direction.INHERIT),
                new Block.Card("x", "https://example.org/y", Direction.INHERIT),
                new Block.Table(List.of(List.of(text)), true, Direction.INHERIT),
                new Block.Table(List.of(List.of(text)), false, Direction.INHERIT),
                new Block.Table(List.of(List.of(text), List.of(text)), false, Direction.INHERIT),
                new Block.Table(List.of(List.of(text, text)), false, Direction.INHERIT)));
        for (Mark mark : List.of(
                Mark.Style.STRONG,
                Mark.Style.EMPHASIS,
                Mark.Style.UNDERLINE,
                new Mark.WebLink("urn:x"),
                new Mark.StoryLink("urn:x"))) {
            blocks.add(new Block.Paragraph(Prose.of(new Run("أ", Marks.of(mark))), Direction.INHERIT));
        }
        assertThat(blocks.stream().map(block -> ContentHash.of(PLAIN.withBody(Body.of(block)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void isBlindToFlagsOfTheDeskAndEmptyBlocks() {
        Body spaced = Body.ofParagraphs(List.of("", "اجتمع الوزراء أمس.", "  ", "وتفرقوا.", ""));
        assertThat(ContentHash.of(PLAIN.withClearance(new Clearance("", null, "", true, true))))
                .isEqualTo(ContentHash.of(PLAIN));
        assertThat(ContentHash.of(PLAIN.withBody(spaced))).isEqualTo(ContentHash.of(PLAIN));
    }

    @Test
    void isTheSameOnEveryMachine() {
        assertThat(ContentHash.of(PLAIN)).matches("[0-9a-f]{64}").isEqualTo(ContentHash.of(Stories.article()));
    }
}
