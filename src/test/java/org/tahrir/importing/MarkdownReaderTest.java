package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class MarkdownReaderTest {
    private static final String OTHER = "urn:uuid:11111111-2222-4333-8444-555555555555";

    @TempDir
    private Path folder;

    private Arrival read(String markdown) {
        return Samples.read(Samples.write(folder, "خبر.md", markdown));
    }

    @Test
    void readsEveryField() {
        Arrival arrival = read("""
                ---
                id: urn:uuid:aaaaaaaa-2222-4333-8444-555555555555
                kicker: تمهيد
                headline: "عنوان: فيه نقطتان"
                standfirst: مقدمة
                byline: كتبت هالة
                authors:
                  - هالة | reporter
                  - سامي
                source: تحرير
                agency: وكالة
                place: حلب
                date: 2026-03-14T09:30:00+03:00
                section: محليات
                topics:
                  - زراعة | https://example.org/t/1
                  - مدينة
                keywords:
                  - أ
                  - ب
                language: ar
                urgency: 3
                breaking: true
                rights: © 2026
                embargo: 2026-03-15T00:00:00Z
                note: ملاحظة
                legal: true
                hold: false
                slug: a-b
                url: https://example.org/a
                externalId: 77
                related:
                  - %s
                  - خبر | https://example.org/b
                  - خبر بلا رابط
                correct: يُتجاهل
                ---
                نص
                """.formatted(OTHER));
        Article article = arrival.article();

        assertThat(arrival.warnings()).isEmpty();
        assertThat(arrival.named()).isTrue();
        assertThat(article.id()).hasToString("aaaaaaaa-2222-4333-8444-555555555555");
        assertThat(article.headlines().kicker()).isEqualTo("تمهيد");
        assertThat(article.headline()).isEqualTo("عنوان: فيه نقطتان");
        assertThat(article.byline().authors()).containsExactly(new Author("هالة", "reporter"), new Author("سامي", ""));
        assertThat(article.origin().date()).isEqualTo(OffsetDateTime.parse("2026-03-14T09:30:00+03:00"));
        assertThat(article.origin().externalId()).isEqualTo("77");
        assertThat(article.filing())
                .isEqualTo(new Filing(
                        "محليات",
                        List.of(new Filing.Topic("زراعة", "https://example.org/t/1"), new Filing.Topic("مدينة", "")),
                        List.of("أ", "ب"),
                        "ar",
                        3,
                        true,
                        "a-b"));
        assertThat(article.clearance().legal()).isTrue();
        assertThat(article.address()).isEqualTo("https://example.org/a");
        assertThat(article.related())
                .containsExactly(
                        RelatedLink.toStory(StoryId.parse(OTHER).orElseThrow(), ""),
                        RelatedLink.toAddress("https://example.org/b", "خبر"),
                        RelatedLink.headlineOnly("خبر بلا رابط"));
    }

    @Test
    void warnsOfUnknownKeysAndMalformedValues() {
        Arrival arrival = read("---\nurgency: 12\ndate: أمس\nmood: good\nslug: Ä\nlanguage: 123456789\n---\nنص");

        assertThat(arrival.warnings())
                .containsExactlyInAnyOrder(
                        Notice.of("importing.field-malformed", "urgency", "12"),
                        Notice.of("importing.field-malformed", "date", "أمس"),
                        Notice.of("importing.field-malformed", "slug", "Ä"),
                        Notice.of("importing.field-malformed", "language", "123456789"),
                        Notice.of("importing.field-unknown", "mood", "good"));
    }

    @Test
    void readsBlocksAndMarks() {
        Arrival arrival = read("""
                # عنوان *مائل*

                نص **قوي** و<u>تحته</u> و[رابط](https://example.org) و[مادة](%s) و[خبيث](javascript:x)\\
                سطر

                ## فرعي

                > قول

                1. أول
                   - داخلي
                2. ثان

                | أ | ب |
                |---|---|
                | 1 | 2 |
                """.formatted(OTHER));

        assertThat(arrival.article().headline()).isEqualTo("عنوان مائل");
        assertThat(arrival.article().body().blocks())
                .containsExactly(
                        new Block.Paragraph(
                                Prose.of(
                                        Run.plain("نص "),
                                        new Run("قوي", Marks.of(Mark.Style.STRONG)),
                                        Run.plain(" و"),
                                        new Run("تحته", Marks.of(Mark.Style.UNDERLINE)),
                                        Run.plain(" و"),
                                        new Run("رابط", Marks.of(new Mark.WebLink("https://example.org"))),
                                        Run.plain(" و"),
                                        new Run("مادة", Marks.of(new Mark.StoryLink(OTHER))),
                                        Run.plain(" وخبيث\nسطر")),
                                Direction.INHERIT),
                        new Block.Heading(2, Prose.of("فرعي"), Direction.INHERIT),
                        new Block.Quote(Prose.of("قول"), Direction.INHERIT),
                        new Block.Item(Block.ListKind.NUMBER, 0, Prose.of("أول"), Direction.INHERIT),
                        new Block.Item(Block.ListKind.BULLET, 1, Prose.of("داخلي"), Direction.INHERIT),
                        new Block.Item(Block.ListKind.NUMBER, 0, Prose.of("ثان"), Direction.INHERIT),
                        new Block.Table(
                                List.of(List.of(Prose.of("أ"), Prose.of("ب")), List.of(Prose.of("1"), Prose.of("2"))),
                                true,
                                Direction.INHERIT));
        assertThat(arrival.warnings()).containsExactly(Notice.of("markup.web-links-dropped", 1, "javascript"));
    }

    @Test
    void takesPicturesFromTheFolderBesideButNoneFromFurtherAway() throws IOException {
        Path stories = Files.createDirectories(folder.resolve("desk/stories"));
        Samples.write(Files.createDirectories(folder.resolve("desk/pictures")), "a.png", Samples.png(6, 4));
        Samples.write(folder, "far.png", Samples.png(2, 2));
        Path file = Samples.write(stories, "a.md", """
                ![بديل](../pictures/a.png "شرح | رسم تحرير")

                ![x](../../far.png) ![y](https://example.org/z.png) ![z](none.png)
                """);

        Arrival arrival = Samples.read(file);

        assertThat(arrival.article().body().pictures())
                .containsExactly(new Block.Picture(
                        arrival.media().getFirst().media().sha256(), "شرح", "رسم تحرير", "بديل", Direction.INHERIT));
        assertThat(arrival.warnings())
                .extracting(Notice::key)
                .containsExactly("importing.picture-outside", "importing.picture-remote", "importing.picture-missing");
    }

    @Test
    void survivesNestingWithoutEnd() {
        for (String deep : List.of(
                "> ".repeat(20_000) + "نص",
                "**".repeat(20_000) + "نص" + "**".repeat(20_000),
                "*a ".repeat(20_000),
                "[".repeat(50_000),
                "- ".repeat(5_000) + "نص",
                "<b>".repeat(50_000))) {
            assertThat(read(deep).article()).isNotNull();
        }
    }
}
