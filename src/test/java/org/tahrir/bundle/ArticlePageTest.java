package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.RelatedLink;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.text.Seeds;

class ArticlePageTest {
    private static final Set<org.tahrir.article.StoryId> BOTH = Set.of(BundleSamples.id(1), BundleSamples.id(2));

    private static String page(Article article) {
        return page(article, BundleSamples.HOUSE);
    }

    private static String page(Article article, House house) {
        Outgoing out = Outgoing.of(BundleSamples.entry(article), Purpose.PUBLISH, BOTH);
        return ArticlePage.of(out, house, BundleSamples.LABELS, BOTH);
    }

    @Test
    void speaksTheLanguageOfItsStory() {
        Article arabic = BundleSamples.article(1).withRelated(List.of(RelatedLink.headlineOnly("عنوان")));
        assertThat(page(arabic))
                .startsWith("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n")
                .contains("<title>عنوان الخبر 1 - صحيفة النهر</title>")
                .contains("مقالات ذات صلة")
                .contains("المصدر: بلدي نيوز");
        Article english = arabic.withFiling(Filing.DEFAULT.withLanguage("en-GB"));
        assertThat(page(english))
                .contains("<html lang=\"en-GB\" dir=\"ltr\">")
                .contains(">Related<")
                .contains("22 March 2026");
    }

    @Test
    void writesTheDateAsTheHouseDoes() {
        Article article = BundleSamples.article(1);
        assertThat(page(article))
                .contains("<p class=\"dateline\">دمشق، "
                        + "<time datetime=\"2026-03-22T09:00:00+03:00\">22 آذار 2026</time></p>");
        House cairo = House.DEFAULT.withMonths(House.Months.EGYPT).withDigits(House.Digits.ARABIC_INDIC);
        assertThat(page(article, cairo)).contains("٢٢ مارس ٢٠٢٦").contains("<title>عنوان الخبر 1</title>");
        House rabat = House.DEFAULT.withMonths(House.Months.MAGHREB);
        Article november =
                article.withOrigin(article.origin().withDate(OffsetDateTime.parse("2026-11-02T00:00:00+01:00")));
        assertThat(page(november, rabat)).contains("2 نونبر 2026");
        assertThat(page(november)).contains("2 تشرين الثاني 2026");
    }

    @Test
    void lettersOfTheReporterAreNeverMarkup() {
        String nasty = "<script>alert('x')</script>\"&";
        Article article = BundleSamples.article(1)
                .withHeadlines(new Headlines(nasty, nasty, nasty))
                .withBody(Body.ofParagraphs(List.of(nasty)))
                .withRelated(List.of(RelatedLink.headlineOnly(nasty), RelatedLink.toAddress("javascript:x", "خدعة")));
        assertThat(page(article))
                .doesNotContain("<script")
                .doesNotContain("javascript:")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;");
    }

    @Test
    void neverHoldsAScriptWhateverTheStory() {
        Seeds.each(100, chance -> {
            Outgoing out = Outgoing.of(BundleSamples.random(chance, 1), Purpose.PUBLISH, BOTH);
            String page = ArticlePage.of(out, BundleSamples.HOUSE, BundleSamples.LABELS, BOTH);
            assertThat(page).doesNotContain("<script").doesNotContain(" on").endsWith("</html>\n");
        });
    }

    @Test
    void allowsItsOwnStyleAndNothingElse() {
        String page = page(BundleSamples.article(1));
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(page);
        assertThat(policy.find()).isTrue();
        String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        String hash =
                Base64.getEncoder().encodeToString(ContentHash.sha256().digest(css.getBytes(StandardCharsets.UTF_8)));
        assertThat(policy.group(1))
                .startsWith("default-src 'none'; ")
                .contains("style-src 'sha256-" + hash + "'")
                .contains("base-uri 'none'")
                .contains("form-action 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe");
    }

    @Test
    void mirrorsByItselfForItsStyleKnowsNoLeftAndRight() {
        assertThat(PageStyle.CSS)
                .doesNotContainPattern("(margin|padding|border)-(left|right)")
                .doesNotContainPattern("text-align: *(left|right)")
                .doesNotContainPattern("(?m)^\\s*(left|right):")
                .contains("prefers-color-scheme: dark")
                .contains("@media print");
    }

    @Test
    void linksBesideItselfElseToTheAddressElseNowhere() {
        Article article = BundleSamples.article(1)
                .withRelated(List.of(
                        RelatedLink.toStory(BundleSamples.id(2), "في الحزمة"),
                        new RelatedLink("منشور", BundleSamples.id(9), "https://nahr.example/9?a=1&b=2"),
                        RelatedLink.toStory(BundleSamples.id(8), "غير منشور")))
                .withBody(Body.of(new Block.Paragraph(
                        Prose.of(
                                new Run(
                                        "داخل",
                                        Marks.of(new Mark.StoryLink(
                                                BundleSamples.id(2).uri()))),
                                new Run(
                                        "خارج",
                                        Marks.of(new Mark.StoryLink(
                                                BundleSamples.id(9).uri()))),
                                new Run(
                                        "مجهول",
                                        Marks.of(new Mark.StoryLink(
                                                BundleSamples.id(7).uri())))),
                        Direction.INHERIT)));
        String beside = "href=\"../" + BundleSamples.id(2) + "/article.html\"";
        assertThat(page(article))
                .contains("<li><a " + beside + ">في الحزمة</a></li>")
                .contains("<li><a href=\"https://nahr.example/9?a=1&amp;b=2\">منشور</a></li>")
                .contains("<li>غير منشور</li>")
                .contains("<a " + beside + ">داخل</a><a href=\"https://nahr.example/9?a=1&amp;b=2\">خارج</a>مجهول");
    }

    @Test
    void tellsReadersOfCorrectionsWithTheirDate() {
        Article corrected = BundleSamples.article(1)
                .withCorrection(new Correction(
                        Correction.Kind.CORRECT, "الرقم الصحيح ثلاثة.", OffsetDateTime.parse("2026-03-23T01:00:00Z")))
                .withCorrection(new Correction(
                        Correction.Kind.UPDATE, "أضيف تعليق.", OffsetDateTime.parse("2026-03-24T01:00:00Z")));
        assertThat(page(corrected))
                .contains("<strong>تصحيح</strong> <time datetime=\"2026-03-23T01:00:00Z\">23 آذار 2026</time>"
                        + "<br>الرقم الصحيح ثلاثة.")
                .contains("<strong>تحديث</strong>");
    }

    @Test
    void saysOfAKilledStoryThatItIsWithdrawn() {
        Article killed = BundleSamples.article(1)
                .withCorrection(new Correction(
                        Correction.Kind.KILL, "سُحب الخبر.", OffsetDateTime.parse("2026-03-23T01:00:00Z")));
        assertThat(page(killed))
                .contains("سُحب هذا الخبر")
                .contains("سُحب الخبر.")
                .doesNotContain("الفقرة الأولى");
    }

    @Test
    void setsWordsOfTheOtherDirectionApart() {
        Article article = BundleSamples.article(1)
                .withHeadlines(new Headlines("NASA تعلن موعد الرحلة", "Deir ez-Zor Diaries.", ""));
        assertThat(page(article))
                .contains("<p class=\"kicker\">NASA تعلن موعد الرحلة</p>")
                .contains("<h1><bdi dir=\"ltr\">Deir ez-Zor Diaries.</bdi></h1>");
    }

    @Test
    void marksABreakingStory() {
        Article breaking = BundleSamples.article(1)
                .withFiling(new Filing("", List.of(), List.of(), "ar", 1, true, ""))
                .withAddress("https://nahr.example/1");
        assertThat(page(breaking))
                .contains("<p class=\"breaking\">عاجل</p>")
                .contains("<link rel=\"canonical\" href=\"https://nahr.example/1\">")
                .contains("<p><a href=\"https://nahr.example\">صحيفة النهر</a></p>");
    }
}
