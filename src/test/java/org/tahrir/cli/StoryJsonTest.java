package org.tahrir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.Origin;
import org.tahrir.article.Published;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.TheirVersion;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Run;
import org.tahrir.text.Seeds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Documents of `show --json`, letter for letter: programs of other houses read them.
class StoryJsonTest {
    private static final StoryId ID = new StoryId(UUID.fromString("11112222-3333-4444-8000-000000000001"));
    private static final StoryId OTHER = new StoryId(UUID.fromString("11112222-3333-4444-8000-000000000002"));
    private static final Instant AT = Instant.parse("2026-03-14T06:30:00Z");

    @Test
    void aStoryWithNothingHasEveryKeyInItsPlace() {
        Story story = Story.fresh(Article.of(ID, "", Body.of()), Stage.DRAFT, "", AT);

        assertDocument(story, """
                {"id":"11112222-3333-4444-8000-000000000001",
                "uri":"urn:uuid:11112222-3333-4444-8000-000000000001",
                "externalId":null,"kicker":"","headline":"","standfirst":"","byline":"","authors":[],
                "source":null,"agency":null,"place":null,"date":null,
                "section":"","topics":[],"keywords":[],"language":"ar","urgency":5,"breaking":false,"slug":null,
                "rights":null,"embargo":null,"note":null,"legal":false,"hold":false,"address":null,
                "stage":"draft","reason":null,"owner":"","version":0,"killed":false,"corrections":[],
                "created":"2026-03-14T06:30:00Z","updated":"2026-03-14T06:30:00Z","words":0,
                "blocks":[{"type":"paragraph","text":""}],"plain":"","related":[],
                "theirs":[{"from":"ريم","updated":"2026-03-14T06:30:00Z","headline":"عنوانهم","plain":"نصّهم."}]}""");
    }

    @Test
    void aStoryWithEverythingSaysAllOfIt() {
        OffsetDateTime date = OffsetDateTime.parse("2026-03-14T09:30:00+03:00");
        Article article = new Article(
                ID,
                new Headlines("عاجل", "خبر «كبير»", "مقدمة"),
                Body.ofParagraphs(List.of("سطر أول", "سطر ثان")),
                new Byline("كتبت سلمى", List.of(new Author("سلمى حداد", "reporter"), new Author("ريم", ""))),
                new Origin("الوادي", "وكالة", "حلب", date, "ext-7"),
                new Filing(
                        "ثقافة",
                        List.of(new Filing.Topic("كتب", "https://example.org/t/1"), new Filing.Topic("قرى", "")),
                        List.of("مكتبة", "حافلة"),
                        "ar-SY",
                        2,
                        true,
                        "khbr-kbir"),
                new Clearance("© الوادي", date.plusDays(1), "للمحرر", true, true),
                List.of(
                        RelatedLink.toStory(OTHER, "صلة"),
                        RelatedLink.toAddress("https://example.org/a", "موقع"),
                        RelatedLink.headlineOnly("بلا رابط")),
                List.of(
                        new Correction(Correction.Kind.CORRECT, "الاسم", date),
                        new Correction(Correction.Kind.KILL, "سحب", date.plusDays(2))),
                "https://example.org/khbr");
        Story story = new Story(
                article,
                Stage.READY,
                Stage.READY,
                "سبب",
                "ريم",
                new Published(3, "ab", Published.Action.CORRECT, 1),
                AT,
                AT.plusSeconds(61),
                5);

        assertDocument(story, """
                {"id":"11112222-3333-4444-8000-000000000001",
                "uri":"urn:uuid:11112222-3333-4444-8000-000000000001",
                "externalId":"ext-7","kicker":"عاجل","headline":"خبر «كبير»","standfirst":"مقدمة",
                "byline":"كتبت سلمى","authors":[{"name":"سلمى حداد","role":"reporter"},{"name":"ريم","role":""}],
                "source":"الوادي","agency":"وكالة","place":"حلب","date":"2026-03-14T09:30+03:00",
                "section":"ثقافة","topics":[{"name":"كتب","uri":"https://example.org/t/1"},{"name":"قرى","uri":null}],
                "keywords":["مكتبة","حافلة"],"language":"ar-SY","urgency":2,"breaking":true,"slug":"khbr-kbir",
                "rights":"© الوادي","embargo":"2026-03-15T09:30+03:00","note":"للمحرر","legal":true,"hold":true,
                "address":"https://example.org/khbr","stage":"ready","reason":"سبب","owner":"ريم","version":3,
                "killed":true,"corrections":[{"kind":"correct","note":"الاسم","at":"2026-03-14T09:30+03:00"},
                {"kind":"kill","note":"سحب","at":"2026-03-16T09:30+03:00"}],
                "created":"2026-03-14T06:30:00Z","updated":"2026-03-14T06:31:01Z","words":4,
                "blocks":[{"type":"paragraph","text":"سطر أول"},{"type":"paragraph","text":"سطر ثان"}],
                "plain":"سطر أول\\n\\nسطر ثان",
                "related":[{"headline":"صلة","id":"11112222-3333-4444-8000-000000000002","url":null},
                {"headline":"موقع","id":null,"url":"https://example.org/a"},
                {"headline":"بلا رابط","id":null,"url":null}],
                "theirs":[{"from":"ريم","updated":"2026-03-14T06:30:00Z","headline":"عنوانهم","plain":"نصّهم."}]}""");
    }

    @Test
    void eachKindOfBlockHasItsForm() {
        Body body = Body.of(
                new Block.Heading(2, Prose.of("عنوان فرعي"), Direction.INHERIT),
                new Block.Quote(Prose.of("قول"), Direction.RTL),
                new Block.Item(Block.ListKind.BULLET, 0, Prose.of("نقطة"), Direction.INHERIT),
                new Block.Item(Block.ListKind.NUMBER, 1, Prose.of("رقم"), Direction.INHERIT),
                new Block.Picture("ab".repeat(32), "شرح", "مصور", "بديل", Block.PictureSize.HALF, Direction.LTR),
                new Block.Card("شريط", "https://video.example.org/7", Direction.INHERIT),
                new Block.Table(
                        List.of(List.of(Prose.of("سنة"), Prose.of("عدد")), List.of(Prose.of("2026"), Prose.of(""))),
                        true,
                        Direction.INHERIT));

        assertThat(blocks(body)).isEqualTo(oneLine("""
                [{"type":"heading","level":2,"text":"عنوان فرعي"},
                {"type":"quote","text":"قول","dir":"rtl"},
                {"type":"bullet","depth":0,"text":"نقطة"},
                {"type":"number","depth":1,"text":"رقم"},
                {"type":"picture","media":"%s","caption":"شرح","credit":"مصور","alt":"بديل","size":"half","dir":"ltr"},
                {"type":"card","title":"شريط","href":"https://video.example.org/7"},
                {"type":"table","header":true,"rows":[["سنة","عدد"],["2026",""]]}]""".formatted("ab".repeat(32))));
    }

    @Test
    void runsAreGivenOnlyWhereThereAreMarks() {
        Body body = Body.of(new Block.Paragraph(
                new Prose(List.of(
                        Run.plain("قال "),
                        new Run("الوزير", Marks.of(Mark.Style.STRONG, Mark.Style.EMPHASIS)),
                        new Run(" هنا", Marks.of(new Mark.WebLink("https://example.org/?a=1&b=2"))),
                        new Run(" وهناك", Marks.of(new Mark.StoryLink(OTHER.uri()))))),
                Direction.INHERIT));

        assertThat(blocks(body)).isEqualTo(oneLine("""
                [{"type":"paragraph","text":"قال الوزير هنا وهناك","runs":[{"text":"قال ","marks":[]},
                {"text":"الوزير","marks":["strong","emphasis"]},
                {"text":" هنا","marks":[],"href":"https://example.org/?a=1&b=2"},
                {"text":" وهناك","marks":[],"href":"urn:uuid:11112222-3333-4444-8000-000000000002"}]}]"""));
    }

    @Test
    void anyBodyIsOneLineAndReadsBackAsItsText() {
        JsonMapper json = JsonMapper.shared();
        Seeds.each(400, chance -> {
            Body body = RandomBodies.body(chance);
            String document = document(Story.fresh(Article.of(ID, "خبر", body), Stage.DRAFT, "", AT));
            assertThat(document).doesNotContain("\n", "\r");
            JsonNode read = json.readTree(document);
            assertThat(read.get("plain").asString()).isEqualTo(body.plain());
            assertThat(read.get("blocks")).hasSize(body.blocks().size());
            for (JsonNode block : read.get("blocks")) {
                StringBuilder text = new StringBuilder();
                block.path("runs").forEach(run -> text.append(run.get("text").asString()));
                assertThat(
                                block.has("runs")
                                        ? text.toString()
                                        : block.path("text").asString(""))
                        .isEqualTo(block.path("text").asString(""));
            }
        });
    }

    @Test
    void peopleReadItOnATerminal() {
        Body body = Body.of(
                new Block.Heading(3, Prose.of("فرعي"), Direction.INHERIT),
                new Block.Paragraph(Prose.of("نص"), Direction.INHERIT),
                new Block.Quote(Prose.of("قول"), Direction.INHERIT),
                new Block.Item(Block.ListKind.NUMBER, 0, Prose.of("بند"), Direction.INHERIT),
                new Block.Item(Block.ListKind.NUMBER, 1, Prose.of("فرع"), Direction.INHERIT),
                new Block.Picture("ab".repeat(32), "شرح", "", "بديل", Direction.INHERIT));

        assertThat(StoryJson.readable(body)).isEqualTo("### فرعي\n\nنص\n\n> قول\n\n- بند\n\n  - فرع\n\n[بديل] شرح");
        assertThat(StoryJson.readable(Body.of())).isEmpty();
    }

    private static String blocks(Body body) {
        return StoryJson.of(Story.fresh(Article.of(ID, "خبر", body), Stage.DRAFT, "", AT), List.of(), List.of())
                .get("blocks")
                .toString();
    }

    private static void assertDocument(Story story, String lines) {
        assertThat(document(story)).isEqualTo(oneLine(lines));
    }

    private static String document(Story story) {
        TheirVersion theirs =
                new TheirVersion(Article.of(ID, "عنوانهم", Body.ofParagraphs(List.of("نصّهم."))), AT, "ريم");
        return StoryJson.of(story, story.article().related(), List.of(theirs)).toString();
    }

    private static String oneLine(String lines) {
        return lines.replace("\n", "");
    }
}
