package org.tahrir.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.markup.Blocks.p;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whole pages: which part of them is the story, what their head says, and their related pieces.
class WebPageTest {
    private static final String LONG =
            "فقرة طويلة كتبناها لهذا الاختبار وحده، وفيها من الكلام ما يكفي لتعد نصا حقيقيا لا سطرا من قائمة.";
    private static final String STORY = "<article><h1>عنوان</h1><p>" + LONG + "</p></article>";

    private static WebPage page(String head, String body) {
        return WebHtml.page("<!doctype html><html><head>" + head + "</head><body>" + body, PictureSource.NONE);
    }

    private static WebPage page(String body) {
        return page("", body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<main>%s</main>",
                "<div itemprop=articleBody>%s</div><article><p>قصير</p></article>",
                "<article><p>قصير</p></article><article>%s</article>",
                "<div role=main>%s</div>",
                "<div class=content>%s</div>",
                "<header><p>رأس الموقع</p></header><div>%s</div>",
                "<form action=/x><div>%s</div></form>",
            })
    void theStoryIsFoundWhereverItStands(String around) {
        String text = "<p>" + (LONG + " ").repeat(5) + "</p>";

        assertThat(page(around.replace("%s", text)).body().blocks())
                .containsExactly(p((LONG + " ").repeat(5).strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>قائمة</nav>",
                "<aside>إعلان</aside>",
                "<footer>حقوق</footer>",
                "<form><p>اشترك</p><input></form>",
                "<div role=complementary>جانب</div>",
                "<div aria-hidden=true>زينة</div>",
                "<p hidden>خفي</p>",
                "<script>var x = '<p>نص</p>';</script>",
                "<button>شارك</button>",
                "<p class=byline>هالة منصور</p>",
                "<a rel=author href=/h>هالة</a>",
                "<time datetime=2026-03-01>1 آذار</time>",
                "<template><p>قالب</p></template>",
            })
    void whatBelongsToThePageStaysOut(String clutter) {
        WebPage page = page(STORY.replace("</article>", clutter + "</article>"));

        assertThat(page.body().blocks()).containsExactly(p(LONG));
    }

    @Test
    void aDateOrANameInsideASentenceIsText() {
        WebPage page = page("<article><p>" + LONG
                + " في <time>1 آذار</time> كتبت <span class=author>هالة</span> هذا كله.</p>" + "</article>");

        assertThat(page.body().plain()).endsWith("في 1 آذار كتبت هالة هذا كله.");
    }

    @Test
    void theHeadlineMayStandOutsideTheStory() {
        assertThat(page("<h1>عنوان خارجه</h1><article><p>" + LONG + "</p></article>")
                        .headline())
                .isEqualTo("عنوان خارجه");
        assertThat(page("<header><h1>عنوان في رأسه</h1></header><p>" + LONG).headline())
                .isEqualTo("عنوان في رأسه");
        assertThat(page("<h1>بعيد</h1>" + STORY).headline()).isEqualTo("عنوان");
        assertThat(page("<p>" + LONG).headline()).isEmpty();
    }

    @Test
    void theHeadSaysWhatThePageIs() {
        PageFacts facts = page("""
                        <title>عنوان
                          النافذة</title>
                        <meta property="og:title" content="عنوان المشاركة"><meta property=og:site_name content=الموقع>
                        <meta property=og:url content="https://example.org/og"><meta name=author content=" هالة ">
                        <meta name=description content=وصف><meta property=og:description content="وصف المشاركة">
                        <meta property=article:published_time content="2026-03-01T10:00:00+03:00">
                        <meta name=keywords content="أ، ب"><meta property=article:section content=محليات>
                        <link rel=canonical href="https://example.org/canonical">
                        <script type="application/ld+json">{"a":1}</script>
                        <script type="application/ld+json">{"b":2}</script><script>{"c":3}</script>
                        """, STORY).facts();

        assertThat(facts)
                .isEqualTo(new PageFacts(
                        "عنوان النافذة",
                        "عنوان المشاركة",
                        "الموقع",
                        "هالة",
                        "وصف المشاركة",
                        "2026-03-01T10:00:00+03:00",
                        "https://example.org/canonical",
                        "",
                        "أ، ب",
                        "محليات",
                        List.of("{\"a\":1}", "{\"b\":2}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "-",
            value = {
                "<meta property=og:url content=https://example.org/og>#https://example.org/og",
                "<link rel=canonical href=/relative><meta property=og:url content=https://example.org/og>#''",
                "<link rel=canonical href=javascript:x>#''",
                "<link rel=canonical href=mailto:a@example.org>#''",
            })
    void thePagesAddressIsOneOfTheWebOrNone(String head, String url) {
        assertThat(page(head, STORY).facts().url()).isEqualTo(url);
    }

    @Test
    void theDateMayStandInTheText() {
        assertThat(page("<article><time datetime=2026-03-01T08:00Z>أمس</time><p>" + LONG)
                        .facts()
                        .date())
                .isEqualTo("2026-03-01T08:00Z");
        assertThat(page("<meta name=pubdate content=20260301>", STORY).facts().date())
                .isEqualTo("20260301");
    }

    @Test
    void endlessFactsAreCut() {
        PageFacts facts = page(
                        "<title>" + "كلمة ".repeat(100_000) + "</title><meta name=author content='" + "x".repeat(9_000)
                                + "'>",
                        "")
                .facts();

        assertThat(facts.title().length()).isLessThanOrEqualTo(2_000);
        assertThat(facts.author()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>اقرأ أيضا</h3><ul><li><a href='https://example.org/1'>أول</a><li><a href='https://example.org/2'>ثان</a></ul>",
                "<div><p><strong>مقالات ذات صلة:</strong></p></div><div><a href='https://example.org/1'>أول</a></div>"
                        + "<div><a href='https://example.org/2'>ثان</a></div>",
                "<span>Related</span><a href='https://example.org/1'>أول</a><a href='https://example.org/2'>ثان</a>",
                "<header><h4>قد يهمك</h4></header><p><a href='https://example.org/1'>أول</a></p>"
                        + "<p><a href='https://example.org/2'>ثان</a></p>",
            })
    void relatedPiecesAreTakenOutOfTheStory(String block) {
        WebPage page = page(STORY.replace("</article>", block + "<p>خاتمة النص.</p></article>"));

        assertThat(page.related())
                .containsExactly(
                        new WebRelated("أول", "https://example.org/1"), new WebRelated("ثان", "https://example.org/2"));
        assertThat(page.body().blocks()).containsExactly(p(LONG), p("خاتمة النص."));
    }

    @Test
    void relatedHeadlinesNeedNoLinksAndKnowNoDoubles() {
        WebPage page = page(
                "<link rel=canonical href='https://example.org/news/7'>",
                STORY
                        + "<h3>مواضيع ذات صلة</h3><ul><li>بلا رابط</li></ul>"
                        + "<h3>اقرأ أيضا</h3><ul><li><a href='8'>نسبي</a><li><a href='8'>نسبي</a><li><a href='mailto:a@b.c'>بريد</a>"
                        + "<li><a href='8'><img src=x></a></ul>");

        assertThat(page.related())
                .containsExactly(
                        new WebRelated("بلا رابط", ""),
                        new WebRelated("نسبي", "https://example.org/news/8"),
                        new WebRelated("بريد", ""));
    }

    @Test
    void aMarkerBeforeProseIsNoRelatedBlock() {
        WebPage page = page(STORY.replace("</article>", "<p>اقرأ أيضا</p><p>" + LONG + "</p></article>"));

        assertThat(page.related()).isEmpty();
        assertThat(page.body().blocks()).containsExactly(p(LONG), p("اقرأ أيضا"), p(LONG));
    }

    @Test
    void moreRelatedPiecesThanAReaderWouldReadAreCut() {
        StringBuilder links = new StringBuilder("<h3>Related</h3><ul>");
        for (int i = 0; i < 80; i++) {
            links.append("<li><a href='https://example.org/")
                    .append(i)
                    .append("'>خبر ")
                    .append(i)
                    .append("</a>");
        }

        assertThat(page(STORY + links).related())
                .hasSize(50)
                .last()
                .isEqualTo(new WebRelated("خبر 49", "https://example.org/49"));
    }

    @Test
    void relativeLinksOfAStoryAreMadeWhole() {
        assertThat(page("<link rel=canonical href='https://example.org/a/b'>", "<p>نص <a href='c?d=1'>رابط</a>")
                        .body()
                        .blocks())
                .containsExactly(
                        p(org.tahrir.text.Run.plain("نص "), Blocks.link("رابط", "https://example.org/a/c?d=1")));
    }
}
