package org.tahrir.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.House;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.editor.ReadingLine;
import org.tahrir.ui.work.Dates;

/// A difference as paragraphs to be read.
class DifferenceLinesTest {
    private static final Wording WORDING = new Wording(
            Messages.in(Language.EN),
            new Dates(Language.EN, ZoneOffset.UTC, House.Months.LEVANT, House.Digits.WESTERN));

    @Test
    void strikesOldWordsThroughAndUnderlinesNewOnes() {
        assertThat(shown(body("سينقل 12 ألف راكب يوميًا."), body("سينقل 15 ألف راكب يوميًا.")))
                .containsExactly("سينقل -12- +15+ ألف راكب يوميًا.");
        assertThat(shown(body("كلمة أولى ثانية."), body("كلمة أولى وثالثة ثانية.")))
                .containsExactly("كلمة أولى +وثالثة +ثانية.");
    }

    @Test
    void tellsOtherMarksKindsAndDirections() {
        Block plain = new Block.Paragraph(Prose.of("خطة النقل النظيف"), Direction.INHERIT);
        Block strong = new Block.Paragraph(
                Prose.of(Run.plain("خطة "), new Run("النقل", Marks.of(Mark.Style.STRONG)), Run.plain(" النظيف")),
                Direction.INHERIT);
        Block heading = new Block.Heading(2, Prose.of("خطة النقل النظيف"), Direction.LTR);

        assertThat(shown(Body.of(plain), Body.of(strong))).containsExactly("[Other marks (+Bold): ]خطة *النقل* النظيف");
        assertThat(shown(Body.of(strong), Body.of(plain))).containsExactly("[Other marks (−Bold): ]خطة *النقل* النظيف");
        assertThat(shown(Body.of(plain), Body.of(heading)))
                .containsExactly("[Heading instead of Paragraph: ][Direction (from left to right): ]خطة النقل النظيف");
        assertThat(lines(Body.of(plain), Body.of(heading)).getFirst().kind()).isEqualTo(new BlockKind.Heading(2));
    }

    @Test
    void showsWholeParagraphsThatCameWentOrMoved() {
        Body before = body("الأولى هنا.", "الثانية هنا أيضًا.", "الثالثة بعدهما.", "الرابعة في آخر النص.");
        Body after = body("الرابعة في آخر النص.", "الأولى هنا.", "الثانية هنا أيضًا.", "وهذه لم تكن من قبل قط.");

        assertThat(shown(before, after))
                .containsExactly(
                        "[Moved: ]الرابعة في آخر النص.",
                        "الأولى هنا.",
                        "الثانية هنا أيضًا.",
                        "-الثالثة بعدهما.-",
                        "+وهذه لم تكن من قبل قط.+");
    }

    @Test
    void countsLongStretchesThatAreAsTheyWere() {
        String[] same = IntStream.range(0, 9).mapToObj(i -> "فقرة رقمها " + i).toArray(String[]::new);
        String[] more = Arrays.copyOf(same, 10);
        more[9] = "خاتمة تمامًا.";

        assertThat(shown(body(same), body(more)))
                .containsExactly("فقرة رقمها 0", "… 7 paragraphs unchanged …", "فقرة رقمها 8", "+خاتمة تمامًا.+");
    }

    @Test
    void namesPicturesAndTablesThatCameOrWent() {
        Block picture = new Block.Picture("a".repeat(64), "الحافلة الأولى", "", "", Direction.INHERIT);
        Block table = new Block.Table(List.of(List.of(Prose.of("الخط"), Prose.of("الركاب"))), true, Direction.INHERIT);
        Block text = new Block.Paragraph(Prose.of("نص باقٍ."), Direction.INHERIT);

        assertThat(shown(Body.of(text, picture), Body.of(text, table)))
                .containsExactly("نص باقٍ.", "[Removed: ]-Picture: الحافلة الأولى-", "[Added: ]+الخط | الركاب+");
    }

    @Test
    void tellsWhereLinksLeadAndHowDeepListsAre() {
        Block linked = linked("خطة النقل", new Mark.WebLink("https://example.org/1"));
        Block elsewhere = linked("خطة النقل", new Mark.WebLink("https://example.org/2"));
        Block toStory = linked("خطة النقل", new Mark.StoryLink("urn:uuid:" + new UUID(1, 3)));

        assertThat(shown(Body.of(linked), Body.of(elsewhere)))
                .containsExactly(
                        "[Other marks (+link to \u2066https://example.org/2\u2069, −link to \u2066https://example.org/1\u2069): ]"
                                + "*خطة النقل*");
        assertThat(shown(Body.of(elsewhere), Body.of(toStory)).getFirst()).contains("+link to a story");
        assertThat(shown(
                        Body.of(item(Block.ListKind.BULLET, 0), item(Block.ListKind.BULLET, 0)),
                        Body.of(item(Block.ListKind.BULLET, 0), item(Block.ListKind.NUMBER, 1))))
                .containsExactly("بند", "[Numbered list, level 2 instead of Bulleted list: ]بند");
    }

    @Test
    void showsEveryPartOfAPictureThatChanged() {
        Block.Picture picture =
                new Block.Picture("a".repeat(64), "الحافلة الأولى", "رويترز", "حافلة", Direction.INHERIT);
        Block.Picture other = picture.withWords("الحافلة الثانية", "", "حافلة خضراء")
                .withSize(Block.PictureSize.HALF)
                .withDirection(Direction.LTR);

        assertThat(shown(Body.of(picture), Body.of(other)))
                .containsExactly(
                        "[Changed: ]Picture: الحافلة الثانية · Half",
                        "[Caption: ]الحافلة -الأولى- +الثانية+",
                        "[Credit: ]-رويترز- ",
                        "[For those who can’t see it: ]حافلة+ خضراء+",
                        "[Size: ]-Full width- +Half+ ",
                        "[Direction: ]-in the story’s direction- +from left to right+ ");
    }

    @Test
    void showsTheRowsOfATableThatChangedWordByWord() {
        Block.Table table = table("الخط", "الركاب", "E-12", "12 ألف");
        Block.Table other = table("الخط", "الركاب", "E-12", "15 ألف");

        assertThat(shown(Body.of(table), Body.of(other)))
                .containsExactly("[Changed: ]Table", "الخط | الركاب", "E-12 | -12- +15+ ألف");
        assertThat(shown(Body.of(table), Body.of(new Block.Table(table.rows(), false, Direction.INHERIT))))
                .containsExactly("[Changed: ]Table", "[First row names the columns: ]-yes- +no+ ");
    }

    @Test
    void showsACardWithAnotherTitle() {
        Block.Card card = new Block.Card("مقابلة مع الوزير", "https://example.org/v", Direction.INHERIT);

        assertThat(shown(Body.of(card), Body.of(card.withTitle("مقابلة مع المدير"))))
                .containsExactly(
                        "[Changed: ]Link card: مقابلة مع المدير · https://example.org/v",
                        "[Title: ]مقابلة مع -الوزير- +المدير+");
    }

    @Test
    void relatedPiecesOfOneHeadlineAreToldApartByTheirStories() {
        Article before = article(body("نص."))
                .withRelated(List.of(RelatedLink.toStory(new StoryId(new UUID(7L << 32, 2)), "صلة")));
        Article after = before.withRelated(List.of(RelatedLink.toStory(new StoryId(new UUID(8L << 32, 2)), "صلة")));

        assertThat(shown(compare(before, after)))
                .containsExactly("[Related pieces]", "صلة (-\u206600000007\u2069- +\u206600000008\u2069+)");
    }

    @Test
    void knowsWhatCanBeBroughtBack() {
        Body before = body("", "الأولى هنا.", "الثانية حُذفت كلها.", "سينقل 12 ألف راكب.");
        Body after = body("الأولى هنا.", "سينقل 15 ألف راكب.", "وهذه لم تكن من قبل قط.");
        Article then = article(before).withOrigin(article(before).origin().withPlace("حمص"));

        assertThat(DifferenceLines.of(compare(then, article(after)), WORDING))
                .extracting(DifferenceLine::block)
                .containsExactly(
                        DifferenceLine.NONE, DifferenceLine.NONE, DifferenceLine.NONE, DifferenceLine.NONE, 1, 2, -1);
    }

    @Test
    void leavesEmptyParagraphsOut() {
        Comparison comparison = compare(article(body("نص.")), article(body("نص.", "", " ")));

        assertThat(comparison.isEmpty()).isTrue();
        assertThat(compare(article(Body.EMPTY), article(body("نص."))).count(Change.Removed.class))
                .isZero();
    }

    @Test
    void listsTheFieldsThatDifferInTheirWords() {
        Article before = article(body("نص."));
        Article after = before.withByline(before.byline()
                        .withLine("كتبت ريم")
                        .withAuthors(List.of(new Author("ريم", "reporter"), new Author("سلمى", "مديرة"))))
                .withOrigin(before.origin().withDate(OffsetDateTime.parse("2026-11-22T10:30Z")))
                .withFiling(before.filing().withBreaking(true).withKeywords(List.of("نقل", "مدن")));

        assertThat(shown(compare(before, after)))
                .containsExactly(
                        "[Byline]",
                        "+كتبت ريم+",
                        "[Authors]",
                        "+ريم (reporter), سلمى (مديرة)+",
                        "[Story date]",
                        "+22 November 2026, 10:30+",
                        "[Keywords]",
                        "+نقل, مدن+",
                        "[Breaking]",
                        "-no-",
                        "+yes+");
    }

    @Test
    void saysForEarsWhatEyesSeeInTheLooks() {
        List<DifferenceLine> lines =
                DifferenceLines.of(compare(article(body("سينقل 12 ألف.")), article(body("سينقل 15 ألف."))), WORDING);

        assertThat(DifferenceLines.spoken(lines, WORDING.words()).replaceAll(" +", " "))
                .isEqualTo("سينقل Removed: 12 Added: 15 ألف.");
    }

    @Test
    void runsEachParagraphAsItsStoryOrAsItWasTold() {
        Body english = Body.of(new Block.Paragraph(Prose.of("He said: مرحبًا"), Direction.LTR));

        assertThat(lines(english, body("سطر جديد تمامًا.")))
                .extracting(ReadingLine::direction)
                .containsExactly(Direction.LTR, Direction.RTL);
    }

    private static Block linked(String text, Mark.Link link) {
        return new Block.Paragraph(Prose.of(new Run(text, Marks.of(link))), Direction.INHERIT);
    }

    private static Block item(Block.ListKind kind, int depth) {
        return new Block.Item(kind, depth, Prose.of("بند"), Direction.INHERIT);
    }

    private static Block.Table table(String... cells) {
        return new Block.Table(
                List.of(
                        List.of(Prose.of(cells[0]), Prose.of(cells[1])),
                        List.of(Prose.of(cells[2]), Prose.of(cells[3]))),
                true,
                Direction.INHERIT);
    }

    private static List<String> shown(Body before, Body after) {
        return shown(compare(article(before), article(after)));
    }

    private static List<String> shown(Comparison comparison) {
        return DifferenceLines.of(comparison, WORDING).stream()
                .map(DifferenceLine::line)
                .map(DifferenceLinesTest::shown)
                .toList();
    }

    private static List<ReadingLine> lines(Body before, Body after) {
        return DifferenceLines.of(compare(article(before), article(after)), WORDING).stream()
                .map(DifferenceLine::line)
                .toList();
    }

    private static String shown(ReadingLine line) {
        StringBuilder text = new StringBuilder();
        for (ReadingLine.Piece piece : line.pieces()) {
            List<String> styles = piece.styles();
            String sign = styles.contains(ChangedText.ADDED)
                    ? "+"
                    : styles.contains(ChangedText.REMOVED) ? "-" : styles.contains(ChangedText.MARKED) ? "*" : "";
            boolean told = styles.contains("difference-tag") || styles.contains("difference-heading");
            text.append(told ? "[" + piece.text() + "]" : sign + piece.text() + sign);
        }
        return text.toString();
    }

    private static Comparison compare(Article before, Article after) {
        return Comparison.between(before, after, WORDING);
    }

    private static Article article(Body body) {
        return Article.of(new StoryId(new UUID(1, 2)), "عنوان", body);
    }

    private static Body body(String... paragraphs) {
        return Body.ofParagraphs(List.of(paragraphs));
    }
}
