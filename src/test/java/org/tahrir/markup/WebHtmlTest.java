package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

class WebHtmlTest {
    private static final Marks BOLD = Marks.of(Mark.Style.STRONG);

    private static Body read(String html) {
        return WebHtml.fragment(html, PictureSource.NONE).body();
    }

    private static Block p(Run... runs) {
        return new Block.Paragraph(Prose.of(runs), Direction.INHERIT);
    }

    private static Block p(String text) {
        return p(Run.plain(text));
    }

    private static Block item(Block.ListKind kind, int depth, String text) {
        return new Block.Item(kind, depth, Prose.of(text), Direction.INHERIT);
    }

    @Test
    void takesTheFirstHeadingForTheHeadlineAndLowersTheOthers() {
        WebPage page =
                WebHtml.page("<h1>عنوان <b>أول</b></h1><h1>ثان</h1><h3>ثالث</h3><h6>سادس</h6>", PictureSource.NONE);

        assertThat(page.headline()).isEqualTo("عنوان أول");
        assertThat(page.body().blocks())
                .containsExactly(
                        new Block.Heading(2, Prose.of("ثان"), Direction.INHERIT),
                        new Block.Heading(3, Prose.of("ثالث"), Direction.INHERIT),
                        new Block.Heading(4, Prose.of("سادس"), Direction.INHERIT));
    }

    @Test
    void collapsesBlanksAsBrowsersDoButKeepsNoBreakSpaces() {
        assertThat(read("<p>  قال \n\t مدير&nbsp; المكتب <b> إن </b> شيئا  </p>")
                        .blocks())
                .containsExactly(p(Run.plain("قال مدير\u00A0 المكتب "), new Run("إن ", BOLD), Run.plain("شيئا")));
    }

    @Test
    void splitsAtTwoLineBreaksAndKeepsOne() {
        assertThat(read("أول<br>سطر<br><br>ثان<div>ثالث<div>رابع</div>خامس</div>")
                        .blocks())
                .containsExactly(p("أول\nسطر"), p("ثان"), p("ثالث"), p("رابع"), p("خامس"));
    }

    @Test
    void isNotFooledByTheNormalBoldOfGoogleDocs() {
        Body body = read("<b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"rtl\"><span"
                + " style=\"font-weight:400\">عادي </span><span style=\"font-weight:700;font-style:italic;"
                + "text-decoration:underline\">كله</span></p></b>");

        assertThat(body.blocks())
                .containsExactly(new Block.Paragraph(
                        Prose.of(
                                Run.plain("عادي "),
                                new Run("كله", Marks.of(Mark.Style.STRONG, Mark.Style.EMPHASIS, Mark.Style.UNDERLINE))),
                        Direction.RTL));
    }

    @Test
    void readsWordsListParagraphsAsItems() {
        Body body = read("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>"
                + "<span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>أول<o:p></o:p></p>"
                + "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·</span>داخلي</p>"
                + "<p class=MsoNormal><o:p>&nbsp;</o:p></p>");

        assertThat(body.blocks())
                .containsExactly(item(Block.ListKind.NUMBER, 0, "أول"), item(Block.ListKind.BULLET, 1, "داخلي"));
    }

    @Test
    void nestsListsAndJoinsTheParagraphsOfAnItem() {
        assertThat(read("<ul><li><p>أ</p><p>ب</p><ol><li>ج</li></ol></li><li>د</li></ul>")
                        .blocks())
                .containsExactly(
                        item(Block.ListKind.BULLET, 0, "أ\nب"),
                        item(Block.ListKind.NUMBER, 1, "ج"),
                        item(Block.ListKind.BULLET, 0, "د"));
    }

    @Test
    void keepsQuotesAndTables() {
        Body body = read("<blockquote><p>قول</p><p>ثان</p></blockquote><table><tr><th>أ<th>ب</tr><tr><td>1<td><b>2</b>"
                + "</tr></table>");

        assertThat(body.blocks())
                .containsExactly(
                        new Block.Quote(Prose.of("قول"), Direction.INHERIT),
                        new Block.Quote(Prose.of("ثان"), Direction.INHERIT),
                        new Block.Table(
                                java.util.List.of(
                                        java.util.List.of(Prose.of("أ"), Prose.of("ب")),
                                        java.util.List.of(Prose.of("1"), Prose.of(new Run("2", BOLD)))),
                                true,
                                Direction.INHERIT));
    }

    @Test
    void readsALayoutTableAsRunningText() {
        assertThat(read("<table role=presentation><tr><td><p>أ</p><td>ب</tr></table>")
                        .blocks())
                .containsExactly(p("أ"), p("ب"));
    }

    @Test
    void keepsOnlyLinksThatLeadToTheWebOrToMail() {
        WebHtml.Fragment fragment = WebHtml.fragment(
                "<p><a href='https://example.org/a'><u>ويب</u></a> <a href='java\tscript:alert(1)'>خبيث</a>"
                        + " <a href=' JavaScript:x'>ثان</a> <a href='mailto:a@example.org'>بريد</a>"
                        + " <a href='data:text/html,x'>ثالث</a> <a href='#top'>أعلى</a></p>",
                PictureSource.NONE);

        assertThat(fragment.body()
                        .proses()
                        .flatMap(prose -> prose.runs().stream())
                        .filter(run -> run.marks().link() != null))
                .containsExactly(
                        new Run("ويب", Marks.of(new Mark.WebLink("https://example.org/a"))),
                        new Run("بريد", Marks.of(new Mark.WebLink("mailto:a@example.org"))));
        assertThat(fragment.body().plain()).isEqualTo("ويب خبيث ثان بريد ثالث أعلى");
        assertThat(fragment.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.key()).isEqualTo("markup.web-links-dropped");
            assertThat(warning.args().getFirst()).isEqualTo(3);
        });
    }

    @Test
    void letsNothingThroughButTheModel() {
        Body body = read("<script>alert(1)</script><style>p{}</style><p onclick=x>نص<img src=x onerror=alert(1)></p>"
                + "<svg onload=a><text>x</text></svg><iframe srcdoc='<p>y'></iframe><nav>قائمة</nav>"
                + "<p style='display:none'>خفي</p><textarea><p>z</textarea>&lt;b&gt;");

        assertThat(body.blocks()).containsExactly(p("نص"), p("<b>"));
    }

    @Test
    void keepsTheDirectionThatABlockNames() {
        assertThat(read("<div dir=ltr><p>one</p><p dir=rtl>اثنان</p></div><p style='direction:rtl'>ثلاثة</p>")
                        .blocks())
                .extracting(Block::direction)
                .containsExactly(Direction.LTR, Direction.RTL, Direction.RTL);
    }

    @Test
    void takesPicturesWithTheirWords() {
        PictureSource source =
                address -> PictureSource.Answer.found("a".repeat(64), "بديل الملف", "شرح الملف", "وكالة");
        WebHtml.Fragment fragment = WebHtml.fragment(
                "<p>قبل<img src=a.png alt='بديل'>بعد</p><figure><img src=b.png><figcaption>شرح</figcaption></figure>",
                source);

        assertThat(fragment.body().blocks())
                .containsExactly(
                        p("قبل"),
                        new Block.Picture("a".repeat(64), "شرح الملف", "وكالة", "بديل", Direction.INHERIT),
                        p("بعد"),
                        new Block.Picture("a".repeat(64), "شرح", "وكالة", "بديل الملف", Direction.INHERIT));
    }

    @Test
    void survivesNestingWithoutEnd() {
        for (String tag :
                java.util.List.of("div", "b", "blockquote", "ul><li", "table><tr><td", "font size=1", "a href=x")) {
            String deep = ("<" + tag + ">").repeat(100_000) + "عمق";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThat(read(deep).plain()).contains("عمق"), tag);
        }
    }

    @Test
    void readsTenMegabytesInOneParagraph() {
        String line = "كلمة أخرى ".repeat(1_000_000);

        assertThat(read("<p>" + line).plain()).hasSize(line.length() - 1);
    }

    @Test
    void findsTheStoryOfAPageAndItsRelatedPieces() {
        WebPage page = WebHtml.page("""
                <!doctype html><html lang=ar><head><title>عنوان الخبر - الموقع</title>
                <meta property=og:site_name content="الموقع"><meta name=author content="هالة">
                <meta property="article:published_time" content="2026-03-01T10:00:00+03:00">
                <link rel=canonical href="https://example.org/n/1"></head><body>
                <nav>قائمة</nav><header><p>رأس</p></header>
                <article><h1>عنوان الخبر</h1><p class=byline>هالة</p>
                <p>فقرة أولى طويلة بما يكفي لتعد نصا حقيقيا في هذه الصفحة التي كتبناها للاختبار.</p><p>فقرة ثانية.</p>
                <section><h3>اقرأ أيضا:</h3><ul><li><a href="/n/2">خبر ثان</a></li>
                <li><a href="javascript:x">خبر ثالث</a></li></ul></section></article>
                <aside>إعلان</aside><footer>حقوق</footer></body></html>
                """, PictureSource.NONE);

        assertThat(page.headline()).isEqualTo("عنوان الخبر");
        assertThat(page.facts().site()).isEqualTo("الموقع");
        assertThat(page.facts().author()).isEqualTo("هالة");
        assertThat(page.body().blocks()).hasSize(2);
        assertThat(page.related())
                .containsExactly(new WebRelated("خبر ثان", "https://example.org/n/2"), new WebRelated("خبر ثالث", ""));
    }
}
