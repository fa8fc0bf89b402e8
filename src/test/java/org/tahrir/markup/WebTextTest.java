package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.bullet;
import static org.tahrir.markup.Blocks.heading;
import static org.tahrir.markup.Blocks.link;
import static org.tahrir.markup.Blocks.number;
import static org.tahrir.markup.Blocks.p;
import static org.tahrir.markup.Blocks.quote;
import static org.tahrir.markup.Blocks.read;
import static org.tahrir.markup.Blocks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.notice.Notice;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.InvalidText;
import org.tahrir.text.Mark;
import org.tahrir.text.Mark.Style;
import org.tahrir.text.Run;
import org.tahrir.text.Seeds;

/// Running text, lists and links of web pages.
class WebTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<p>أ  ب</p>¦أ ب",
                "<p> أ </p>¦أ",
                "<p>أ<b> ب</b></p>¦أ ب",
                "<p>أ <b> ب</b></p>¦أ ب",
                "<p>أ<!-- x -->ب</p>¦أب",
                "<p>أ&nbsp;&nbsp;ب</p>¦أ\u00A0\u00A0ب",
                "<p>أ <br> ب</p>¦أ⏎ب",
                "<p><br>أ<br></p>¦أ",
                "<p>أ&zwnj;ب&rlm;</p>¦أ\u200Cب\u200F",
                "<p>أ<wbr>ب</p>¦أب",
                "<p>&amp;lt;&#x627;&#1576;</p>¦&lt;اب",
                "<p>H<sub>2</sub>O</p>¦H2O",
                "<p>مُحَمَّد ﻻ</p>¦مُحَمَّد ﻻ",
                "<p>😀 &#128512;</p>¦😀 😀",
            })
    void blanksAreThoseThatABrowserShows(String html, String text) {
        assertThat(Blocks.body(html).plain()).isEqualTo(text.replace('⏎', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "<p></p>", "<p>&nbsp;</p>", "<p><br><br></p>", "<div> <div> </div></div>", "<!-- -->"
            })
    void nothingToReadIsTheEmptyBody(String html) {
        assertThat(Blocks.body(html)).isEqualTo(Body.EMPTY);
    }

    @Test
    void preformattedTextKeepsItsBlanksAndLines() {
        assertThat(read("<pre>أ  ب\n  ج\n</pre>")).containsExactly(p("أ  ب\nج"));
    }

    @Test
    void twoLineBreaksDivideAParagraphWithItsMarks() {
        assertThat(read("<p><b>أ<br><br>ب</b><br>ج</p>"))
                .containsExactly(p(run("أ", Style.STRONG)), p(run("ب", Style.STRONG), Run.plain("\nج")));
    }

    @Test
    void threeLineBreaksLeaveNoEmptyParagraph() {
        assertThat(read("أ<br><br><br>ب<br>\n<br>ج")).containsExactly(p("أ"), p("ب"), p("ج"));
    }

    @Test
    void aLineBreakDividesNeitherItemNorHeading() {
        assertThat(read("<h2>أ<br><br>ب</h2><ul><li>ج<br><br>د</ul>"))
                .containsExactly(heading(2, "أ\nب"), bullet(0, "ج\nد"));
    }

    @Test
    void listsNestInItemsAndInLists() {
        assertThat(read("<ul><li>أ<ul><li>ب<ol><li>ج</ol></ul><li>د</ul><ol><li>ه<ul><li>و</ul>بعده</ol>"))
                .containsExactly(
                        bullet(0, "أ"),
                        bullet(1, "ب"),
                        number(2, "ج"),
                        bullet(0, "د"),
                        number(0, "ه"),
                        bullet(1, "و"),
                        number(0, "بعده"));
    }

    @Test
    void anItemWithoutItsListIsABullet() {
        assertThat(read("<li>أ</li><p>ب</p>")).containsExactly(bullet(0, "أ"), p("ب"));
    }

    @Test
    void listsDeeperThanTheModelStayAtItsDeepest() {
        String html = "<ul><li>x".repeat(20);

        assertThat(read(html))
                .hasSize(20)
                .extracting(block -> ((Block.Item) block).depth())
                .startsWith(0, 1, 2)
                .endsWith(Block.Item.MAX_DEPTH);
    }

    @Test
    void quotesHoldParagraphsAndCites() {
        assertThat(
                        read(
                                "<blockquote>أ<p>ب</p><footer>قائل</footer></blockquote><p>ج</p><blockquote>د<br><br>ه</blockquote>"))
                .containsExactly(quote("أ"), quote("ب"), p("ج"), quote("د"), quote("ه"));
    }

    @Test
    void boldnessOfAWholeHeadingSaysNothing() {
        assertThat(read("<h3><strong>عنوان</strong></h3>")).containsExactly(heading(3, "عنوان"));
    }

    @Test
    void aSecondFirstHeadingIsNoHeadlineAndEmptyOnesAreNone() {
        String html = "<h1> </h1><h1>عنوان<br>طويل</h1><h1>ثان</h1><h2></h2>";
        WebPage page = WebHtml.page(html, PictureSource.NONE);

        assertThat(page.headline()).isEqualTo("عنوان طويل");
        assertThat(page.body().blocks()).containsExactly(heading(2, "ثان"));
        assertThat(read("<p>قبل</p>" + html)).containsExactly(p("قبل"), heading(2, "عنوان\nطويل"), heading(2, "ثان"));
    }

    @Test
    void definitionListsAndAddressesAreParagraphs() {
        assertThat(read("<dl><dt>كلمة<dd>شرح</dl><address>دمشق</address><center>وسط</center><hr>بعد"))
                .containsExactly(p("كلمة"), p("شرح"), p("دمشق"), p("وسط"), p("بعد"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p dir=rtl>#RTL",
                "<p dir=RTL>#RTL",
                "<p dir=' ltr '>#LTR",
                "<p dir=auto>#INHERIT",
                "<p dir=sideways>#INHERIT",
                "<p style='direction: rtl; color:red'>#RTL",
                "<p style='unicode-bidi:embed;DIRECTION:LTR'>#LTR",
                "<p dir=ltr style='direction:rtl'>#LTR",
                "<div dir=rtl><p>#RTL",
                "<div dir=rtl><p dir=auto>#INHERIT",
                "<section dir=ltr><div dir=rtl><p>#RTL",
            })
    void directionsAreThoseThatTheMarkupNames(String opening, Direction direction) {
        assertThat(read(opening + "نص"))
                .singleElement()
                .extracting(Block::direction)
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "java&Tab;script:alert(1)",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html;base64,eA==",
                "file:///etc/passwd",
                "ftp://example.org/",
                "https:/example.org",
                "https://exa mple.org/<b>",
                "blob:https://example.org/1",
                "urn:uuid:11111111-2222-4333-8444-555555555555",
                "//example.org/",
                "/relative",
                "page.html",
                "https://example.org/\u202Egnp",
                "mailto:"
            })
    void noLinkLeadsAnywhereElse(String address) {
        WebHtml.Fragment fragment = WebHtml.fragment("<p><a href=\"" + address + "\">كلمة</a></p>", PictureSource.NONE);

        assertThat(fragment.body().blocks()).containsExactly(p("كلمة"));
        assertThat(fragment.warnings()).singleElement().extracting(Notice::key).isEqualTo("markup.web-links-dropped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "#", "#note"})
    void aLinkWithinThePageIsTextWithoutAWarning(String address) {
        assertThat(WebHtml.fragment("<a href='" + address + "'>أعلى</a>", PictureSource.NONE)
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=1&amp;c=2#d, https://example.org/a?b=1&c=2#d",
        "' HTTP://Example.org ', HTTP://Example.org",
        "mailto:desk@example.org, mailto:desk@example.org",
        "https://مثال.إختبار/خبر, https://مثال.إختبار/خبر"
    })
    void linksOfTheWebAndOfMailAreKept(String address, String kept) {
        assertThat(read("<a href='" + address + "'>كلمة</a>")).containsExactly(p(link("كلمة", kept)));
    }

    @Test
    void aLinkAroundBlocksMarksEachOfThem() {
        assertThat(read("<a href='https://example.org/'><h2>عنوان</h2><p>نص <b>قوي</b></p></a>"))
                .containsExactly(
                        new Block.Heading(
                                2, org.tahrir.text.Prose.of(link("عنوان", "https://example.org/")), Direction.INHERIT),
                        p(
                                link("نص ", "https://example.org/"),
                                run("قوي", new Mark.WebLink("https://example.org/"), Style.STRONG)));
    }

    @Test
    void manyDroppedLinksAreOneWarning() {
        String html = "<a href='javascript:1'>أ</a><a href='tel:1'>ب</a><a href='tel:2'>ج</a><a href='/x'>د</a>";

        assertThat(WebHtml.fragment(html, PictureSource.NONE).warnings())
                .containsExactly(Notice.of("markup.web-links-dropped", 4, "javascript, tel, …"));
    }

    @Test
    void whatIsNoTextIsCountedOrDropped() {
        WebHtml.Fragment fragment = WebHtml.fragment(
                "<iframe src=x></iframe><video><p>x</p></video><svg><text>y</text></svg><math><mi>z</mi></math>"
                        + "<object>o</object><p hidden>h</p><template><p>t</p></template><noscript>n</noscript>"
                        + "<select><option>s</select><button>b</button><p>نص\u0001\u0085</p>",
                PictureSource.NONE);

        assertThat(fragment.body().blocks()).containsExactly(p("نص"));
        assertThat(fragment.warnings())
                .containsExactly(
                        Notice.of("markup.web-embedded-dropped", 5), Notice.of("markup.web-controls-dropped", 2));
    }

    @Test
    void anyMixOfTagsKeepsEveryWordOnceInOrder() {
        List<String> tags = List.of(
                "p",
                "div",
                "b",
                "i",
                "u",
                "span",
                "ul",
                "li",
                "ol",
                "h2",
                "h3",
                "blockquote",
                "section",
                "em",
                "pre",
                "figure",
                "dl",
                "dd",
                "center",
                "a href='https://example.org/'");
        Seeds.each(1500, chance -> {
            List<String> words = new ArrayList<>();
            String html = mixed(tags, words, chance);
            Body body = Blocks.body(html);
            assertThat(body.plain().replaceAll("\\s+", "")).as(html).isEqualTo(String.join("", words));
            assertThat(InvalidText.firstUnstorable(body.plain())).isEmpty();
            assertThat(Xhtml.read(Xhtml.write(body, Direction.RTL, Xhtml.Links.CANONICAL)))
                    .isEqualTo(body);
        });
    }

    private static String mixed(List<String> tags, List<String> words, RandomGenerator chance) {
        StringBuilder html = new StringBuilder();
        for (int i = 1 + chance.nextInt(30); i > 0; i--) {
            String tag = tags.get(chance.nextInt(tags.size()));
            switch (chance.nextInt(5)) {
                case 0 -> html.append('<').append(tag).append('>');
                case 1 -> html.append("</").append(tag.replaceAll(" .*", "")).append('>');
                case 2 -> html.append(chance.nextBoolean() ? "<br>" : " \n");
                default -> {
                    String word = String.format(Locale.ROOT, "ك%d،", words.size());
                    words.add(word);
                    html.append(word);
                }
            }
        }
        return html.toString();
    }
}
