package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.bullet;
import static org.tahrir.markup.Blocks.heading;
import static org.tahrir.markup.Blocks.link;
import static org.tahrir.markup.Blocks.number;
import static org.tahrir.markup.Blocks.p;
import static org.tahrir.markup.Blocks.quote;
import static org.tahrir.markup.Blocks.run;
import static org.tahrir.markup.Blocks.table;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;
import org.tahrir.text.Mark.Style;
import org.tahrir.text.Run;

/// Blocks and marks of Markdown texts.
class MarkdownTextTest {
    private static final String STORY = "urn:uuid:11111111-2222-4333-8444-555555555555";

    @TempDir
    private Path folder;

    private Arrival arrival(String markdown) {
        return Samples.importer()
                .read(
                        Samples.write(folder, "a.md", "# عنوان عربي طويل يقرر الاتجاه\n\n" + markdown),
                        InputKind.MARKDOWN)
                .getFirst();
    }

    private List<Block> read(String markdown) {
        return arrival(markdown).article().body().blocks();
    }

    @Test
    void headingsFromTheSecondOnAreSubheadings() {
        assertThat(read("# ثان\n\n## ثالث\n\n###### سادس\n\nسطر تحته خط\n---\n\n##\n\nنص"))
                .containsExactly(
                        heading(2, "ثان"), heading(2, "ثالث"), heading(4, "سادس"), heading(2, "سطر تحته خط"), p("نص"));
    }

    @Test
    void listsNestAndTakeTheParagraphsOfAnItemTogether() {
        assertThat(read("""
                - أ

                  تتمة أ
                  - ب
                    1. ج
                    2. د
                - ه

                3) و
                """))
                .containsExactly(
                        bullet(0, "أ\nتتمة أ"),
                        bullet(1, "ب"),
                        number(2, "ج"),
                        number(2, "د"),
                        bullet(0, "ه"),
                        number(0, "و"));
    }

    @Test
    void textBehindASublistIsAnItemOfItsOwn() {
        assertThat(read("- أ\n  - ب\n\n  بعدها\n")).containsExactly(bullet(0, "أ"), bullet(1, "ب"), bullet(0, "بعدها"));
    }

    @Test
    void quotesKeepParagraphsAndListsInThemStayItems() {
        assertThat(read("> أول\n> تتمة\n>\n> ثان\n>\n> - بند\n\nبعد"))
                .containsExactly(quote("أول تتمة"), quote("ثان"), bullet(0, "بند"), p("بعد"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أ  \nب", "أ\\\nب", "أ<br>ب", "أ<br/>ب", "أ<BR />ب"})
    void everyHardBreakIsALineBreak(String markdown) {
        assertThat(read(markdown)).containsExactly(p("أ\nب"));
    }

    @Test
    void aSoftBreakIsASpace() {
        assertThat(read("أ\nب \nج")).containsExactly(p("أ ب ج"));
    }

    @Test
    void marksNestAndUnderlineComesFromHtml() {
        assertThat(read("***كلاهما*** **قوي *مائل*** <u>تحته **خط**</u> بعد `رمز <b>`"))
                .containsExactly(p(
                        run("كلاهما", Style.STRONG, Style.EMPHASIS),
                        Run.plain(" "),
                        run("قوي ", Style.STRONG),
                        run("مائل", Style.STRONG, Style.EMPHASIS),
                        Run.plain(" "),
                        run("تحته ", Style.UNDERLINE),
                        run("خط", Style.UNDERLINE, Style.STRONG),
                        Run.plain(" بعد رمز <b>")));
    }

    @Test
    void anUnderlineThatIsNeverClosedEndsWithItsBlock() {
        assertThat(read("أ <u>ب\n\nج")).containsExactly(p(Run.plain("أ "), run("ب", Style.UNDERLINE)), p("ج"));
    }

    @Test
    void linksLeadToStoriesTheWebAndMail() {
        assertThat(read("[مادة](" + STORY
                        + ") [ويب](<https://example.org/a b> 'عنوان') <https://example.org/> <a@example.org>"
                        + " [مرجع][1]\n\n[1]: https://example.org/1"))
                .containsExactly(p(
                        run("مادة", new Mark.StoryLink(STORY)),
                        Run.plain(" ويب "),
                        link("https://example.org/", "https://example.org/"),
                        Run.plain(" "),
                        link("a@example.org", "mailto:a@example.org"),
                        Run.plain(" "),
                        link("مرجع", "https://example.org/1")));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), javascript",
        "urn:uuid:1234, urn",
        "urn:isbn:1, urn",
        "/relative, …",
        "other.md, …",
        "'data:text/html;base64,eA==', data"
    })
    void otherLinksAreTextWithAWarning(String address, String scheme) {
        Arrival arrival = arrival("[كلمة](" + address + ")");

        assertThat(arrival.article().body().blocks()).containsExactly(p("كلمة"));
        assertThat(arrival.warnings()).containsExactly(Notice.of("markup.web-links-dropped", 1, scheme));
    }

    @Test
    void tablesKeepTheirMarksAndRaggedRows() {
        assertThat(read("| أ | ب |\n|:-:|---|\n| **1** | [2](https://example.org) |\n| 3 |\n| \\| | 5 | 6 |"))
                .singleElement()
                .isInstanceOfSatisfying(Block.Table.class, found -> {
                    assertThat(found.header()).isTrue();
                    assertThat(found.rows()).hasSize(4).allMatch(row -> row.size() == 2);
                    assertThat(found.rows().get(1).get(0).runs()).containsExactly(run("1", Style.STRONG));
                    assertThat(found.rows().get(1).get(1).runs()).containsExactly(link("2", "https://example.org"));
                    assertThat(found.rows().get(3).get(0).plain()).isEqualTo("|");
                });
        assertThat(read("| أ | ب |\n|---|---|")).containsExactly(table(true, "أ|ب"));
    }

    @Test
    void aTableTooLargeToHoldIsToldNotRead() {
        String row = "|" + "x|".repeat(300) + "\n";

        assertThat(arrival(row + "|" + "-|".repeat(300) + "\n" + row.repeat(200))
                        .warnings())
                .containsExactly(Notice.of("importing.table-too-large", 201, 300));
    }

    @Test
    void htmlBlocksAreReadAsHtml() {
        Arrival arrival =
                arrival("<div dir=rtl><p>أ <b>ب</b></p><script>x</script></div>\n\nج\n\n<!-- ملاحظة -->\n\n<hr>");

        assertThat(arrival.article().body().blocks())
                .containsExactly(p(Run.plain("أ "), run("ب", Style.STRONG)), p("ج"));
        assertThat(arrival.warnings()).isEmpty();
    }

    @Test
    void codeIsTextWithItsLines() {
        assertThat(read("```\nأ  ب\n  <b>\n```\n\n    بمسافات\n")).containsExactly(p("أ  ب\n  <b>"), p("بمسافات"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "\\*نجمة\\*¦*نجمة*",
                "&amp;lt; &copy; &#x639;¦&lt; © ع",
                "2 * 3 * 4¦2 * 3 * 4",
                "snake_case_name¦snake_case_name",
                "السعر [غير معلوم]¦السعر [غير معلوم]",
                "أ&#0;ب¦أ\uFFFDب",
                "أ&#xD800;ب¦أب",
                "1\\. ليست قائمة¦1. ليست قائمة"
            })
    void signsThatAreNoMarkupAreText(String markdown, String text) {
        assertThat(arrival(markdown).article().body().plain()).isEqualTo(text);
    }

    @Test
    void theFirstHeadingIsTheHeadlineWhereverItStands() {
        Path file = Samples.write(folder, "b.md", "نص قبل\n\nعنوان\\\nبسطرين\n===\n\n# ثان");
        Arrival arrival = Samples.importer().read(file, InputKind.MARKDOWN).getFirst();

        assertThat(arrival.article().headline()).isEqualTo("عنوان بسطرين");
        assertThat(arrival.article().body().blocks()).containsExactly(p("نص قبل"), heading(2, "ثان"));
    }
}
