package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.article.Byline;
import org.tahrir.article.Clearance;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Origin;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.text.Seeds;

/// article.html as a browser sees it: read by an HTML parser, not as text.
class ArticlePageStructureTest {
    private static final Set<StoryId> BOTH = Set.of(BundleSamples.id(1), BundleSamples.id(2));
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-03-23T12:00:00+03:00");
    private static final List<String> NASTY = List.of(
            "</style><script>alert(1)</script>",
            "]]>",
            "<![CDATA[",
            "<!-- ",
            "--><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)",
            "</title><base href=//evil.example>",
            "</textarea></p></article></main></body>",
            "&lt;script&gt;",
            "&amp;amp; &#x202E; &nbsp;",
            "a < b && c > d",
            "\u2067مقلوب\u2069 \u2066iso\u2069",
            "\u2067بلا نهاية",
            "{{7*7}} ${7*7} <%= 7 %>",
            "`backticks`",
            "<svg/onload=alert(1)>",
            "😀 <b>",
            "\u200F\u061C\u200E<i>",
            "\u2028\u2029");

    @TempDir
    Path folder;

    private static Document page(Article article) {
        return page(article, BundleSamples.HOUSE);
    }

    private static Document page(Article article, House house, MediaFile... media) {
        Outgoing out = Outgoing.of(BundleSamples.entry(article, List.of(media)), Purpose.PUBLISH, BOTH);
        return Jsoup.parse(ArticlePage.of(out, house, BundleSamples.LABELS, BOTH), "file:///bag/data/articles/x/");
    }

    private static Element only(Document page, String selector) {
        assertThat(page.select(selector)).hasSize(1);
        return page.select(selector).getFirst();
    }

    private static Article plain() {
        return BundleSamples.article(1);
    }

    @Test
    void hasOneTitleOneHeadlineAndOneArticle() {
        Document page = page(plain());
        assertThat(page.select("title")).hasSize(1);
        assertThat(page.select("h1").eachText()).containsExactly("عنوان الخبر 1");
        assertThat(page.select("main > article")).hasSize(1);
        assertThat(page.select("article > header, article > div.text")).hasSize(2);
        assertThat(page.select("meta[charset]").attr("charset")).isEqualTo("utf-8");
        assertThat(page.head().child(0).hasAttr("charset"))
                .as("the charset stands first")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, rtl",
        "ar-SY, rtl",
        "fa, rtl",
        "he, rtl",
        "ur, rtl",
        "ckb, rtl",
        "az-Arab, rtl",
        "en, ltr",
        "en-GB, ltr",
        "fr, ltr",
        "tr, ltr",
        "ku-Latn, ltr",
        "ar-Latn, ltr"
    })
    void runsAsItsLanguageDoes(String language, String direction) {
        Element html = only(page(plain().withFiling(Filing.DEFAULT.withLanguage(language))), "html");
        assertThat(html.attr("lang")).isEqualTo(language);
        assertThat(html.attr("dir")).isEqualTo(direction);
    }

    @Test
    void letsNothingInButItsOwnStyleAndPicturesBesideIt() {
        Document page = page(plain());
        String css = page.select("style").getFirst().data();
        String hash = java.util.Base64.getEncoder()
                .encodeToString(org.tahrir.article.ContentHash.sha256().digest(css.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; img-src 'self' file:; base-uri 'none'; form-action 'none'");
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void needsNothingFromElsewhere() {
        MediaFile file = BundleSamples.picture("صورة", "image/jpeg");
        Document page = page(
                withPicture(file)
                        .withAddress("https://nahr.example/1")
                        .withRelated(List.of(RelatedLink.toAddress("https://a.example", "عنوان"))),
                BundleSamples.HOUSE,
                file);
        assertThat(page.select("script, iframe, object, embed, form, base, video, audio, source, svg"))
                .isEmpty();
        assertThat(page.select("link").eachAttr("rel")).containsExactly("canonical");
        assertThat(page.select("[src]").eachAttr("src"))
                .allSatisfy(src -> assertThat(src).startsWith("../../media/"));
        assertThat(page.select("style").getFirst().data())
                .doesNotContain("url(")
                .doesNotContain("@import")
                .doesNotContain("@font-face");
    }

    @Test
    void showsPicturesThatReallyLieInTheBag() throws IOException {
        MediaFile file = BundleSamples.picture("صورة", "image/gif");
        Path zip = folder.resolve("page.zip");
        BundleWriter.write(
                BundleSamples.bundle(
                        BundleSamples.entry(withPicture(file), List.of(file)),
                        BundleSamples.entry(BundleSamples.article(2))),
                zip,
                Progress.NONE);
        Path root = Zips.unpack(zip, folder);
        Path home = root.resolve("data/articles/" + BundleSamples.id(1) + "/article.html");
        Document page = Jsoup.parse(Files.readString(home));
        Element figure = only(page, "figure");
        Path picture = home.resolveSibling(figure.select("img").attr("src")).normalize();
        assertThat(picture).hasParent(root.resolve("data/media"));
        assertThat(Checksums.of(Files.readAllBytes(picture)).sha256())
                .isEqualTo(file.media().sha256());
        assertThat(figure.select("img").attr("alt")).isEqualTo("وصف");
        assertThat(figure.select("figcaption").text()).isEqualTo("شرح تصوير");
    }

    @Test
    void leadsBesideItselfToAPageThatReallyLiesInTheBag() throws IOException {
        Path zip = folder.resolve("related.zip");
        BundleWriter.write(
                BundleSamples.bundle(
                        BundleSamples.entry(
                                plain().withRelated(List.of(RelatedLink.toStory(BundleSamples.id(2), "الخبر الثاني")))),
                        BundleSamples.entry(BundleSamples.article(2))),
                zip,
                Progress.NONE);
        Path home = Zips.unpack(zip, folder).resolve("data/articles/" + BundleSamples.id(1) + "/article.html");
        Element link = only(Jsoup.parse(Files.readString(home)), "nav.related a");
        Path other = home.resolveSibling(link.attr("href")).normalize();
        assertThat(Jsoup.parse(Files.readString(other)).select("h1").text()).isEqualTo("عنوان الخبر 2");
    }

    @Test
    void listsRelatedPiecesUnderAHeadingThatNamesTheList() {
        Document page = page(plain().withRelated(List.of(
                RelatedLink.toStory(BundleSamples.id(2), "في الحزمة"),
                RelatedLink.toAddress("https://a.example/1", "على الشبكة"),
                RelatedLink.headlineOnly("عنوان فقط"))));
        Element nav = only(page, "nav.related");
        assertThat(nav.select("#" + nav.attr("aria-labelledby")).text()).isEqualTo("مقالات ذات صلة");
        assertThat(nav.select("li").eachText()).containsExactly("في الحزمة", "على الشبكة", "عنوان فقط");
        assertThat(nav.select("a").eachAttr("href"))
                .containsExactly("../" + BundleSamples.id(2) + "/article.html", "https://a.example/1");
        assertThat(page(plain()).select("nav")).isEmpty();
    }

    @Test
    void neverFollowsAnAddressThatIsNoWebAddress() {
        RelatedLink trap = new RelatedLink("فخ", BundleSamples.id(9), "javascript:alert(1)");
        Body body = Body.of(new Block.Paragraph(
                Prose.of(new Run(
                        "في النص",
                        Marks.of(new Mark.StoryLink(BundleSamples.id(9).uri())))),
                Direction.INHERIT));
        Document page = page(
                plain().withBody(body).withRelated(List.of(trap)).withAddress("javascript:alert(2)"),
                House.DEFAULT.withSite("صحيفة").withSiteUrl("javascript:alert(3)"));
        assertThat(page.select("a, link[rel=canonical]")).isEmpty();
        assertThat(page.html()).doesNotContain("javascript:");
        assertThat(page.select("nav.related li").text()).isEqualTo("فخ");
    }

    @Test
    void leadsABodyLinkToTheWebOnlyByAWebAddressOfTheSameStory() {
        RelatedLink known = new RelatedLink("منشور", BundleSamples.id(9), "https://nahr.example/9");
        Body body = Body.of(new Block.Paragraph(
                Prose.of(
                        new Run(
                                "منشور",
                                Marks.of(new Mark.StoryLink(BundleSamples.id(9).uri()))),
                        new Run("غريب", Marks.of(new Mark.StoryLink("not a name")))),
                Direction.INHERIT));
        Document page = page(plain().withBody(body).withRelated(List.of(known)));
        assertThat(page.select("div.text a").eachAttr("href")).containsExactly("https://nahr.example/9");
        assertThat(page.select("div.text").text()).isEqualTo("منشورغريب");
    }

    @ParameterizedTest
    @CsvSource({
        "LEVANT, WESTERN, 2026-01-05, 5 كانون الثاني 2026",
        "LEVANT, WESTERN, 2026-02-05, 5 شباط 2026",
        "LEVANT, WESTERN, 2026-06-30, 30 حزيران 2026",
        "LEVANT, ARABIC_INDIC, 2026-12-31, ٣١ كانون الأول ٢٠٢٦",
        "EGYPT, WESTERN, 2026-01-05, 5 يناير 2026",
        "EGYPT, ARABIC_INDIC, 2026-07-09, ٩ يوليو ٢٠٢٦",
        "EGYPT, WESTERN, 2026-11-01, 1 نوفمبر 2026",
        "MAGHREB, WESTERN, 2026-07-14, 14 يوليوز 2026",
        "MAGHREB, WESTERN, 2026-08-20, 20 غشت 2026",
        "MAGHREB, ARABIC_INDIC, 2026-12-10, ١٠ دجنبر ٢٠٢٦"
    })
    void namesTheMonthAsTheHousesReadersDo(House.Months months, House.Digits digits, String day, String shown) {
        Article dated = plain().withOrigin(Origin.NONE.withDate(OffsetDateTime.parse(day + "T23:30:00+03:00")));
        Element time = only(page(dated, House.DEFAULT.withMonths(months).withDigits(digits)), ".dateline time");
        assertThat(time.text()).isEqualTo(shown);
        assertThat(time.attr("datetime")).isEqualTo(day + "T23:30:00+03:00");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 23 March 2026",
        "en-US, 23 March 2026",
        "fr, 23 mars 2026",
        "tr, 23 Mart 2026",
        "und, 23 March 2026",
        "tlh, 23 March 2026",
        "not_a_tag, 23 March 2026"
    })
    void writesTheDateInTheStorysOwnLanguageElseInEnglish(String language, String shown) {
        Article dated =
                plain().withFiling(Filing.DEFAULT.withLanguage(language)).withOrigin(Origin.NONE.withDate(MOMENT));
        assertThat(page(dated).select(".dateline time").text()).isEqualTo(shown);
    }

    @Test
    void leavesOutWhatTheStoryDoesNotHave() {
        Article bare = Article.of(BundleSamples.id(1), "عنوان", Body.ofParagraphs(List.of("نص")));
        Document page = page(bare, House.DEFAULT);
        assertThat(page.select(".kicker, .standfirst, .byline, .dateline, .breaking, .source, .rights, .corrections"))
                .isEmpty();
        assertThat(page.select("meta[name=description], link[rel=canonical], .masthead"))
                .isEmpty();
        assertThat(page.select("p").eachText()).containsExactly("نص");
    }

    @Test
    void showsPlaceWithoutDateAndDateWithoutPlace() {
        assertThat(page(plain().withOrigin(Origin.NONE.withPlace("حلب")))
                        .select(".dateline")
                        .text())
                .isEqualTo("حلب");
        assertThat(page(plain().withOrigin(Origin.NONE.withDate(MOMENT)))
                        .select(".dateline")
                        .text())
                .isEqualTo("23 آذار 2026");
    }

    @Test
    void creditsSourceAgencyAndRightsOnceEach() {
        Article shared = plain().withOrigin(new Origin("رويترز", "رويترز", "", null, ""))
                .withClearance(Clearance.NONE.withRights("© رويترز"));
        assertThat(page(shared).select("footer p").eachText()).containsExactly("المصدر: رويترز", "© رويترز");
        Article two = plain().withOrigin(new Origin("النهر", "أ ف ب", "", null, ""));
        assertThat(page(two).select("footer p.source")).hasSize(2);
    }

    @Test
    void tellsCorrectionsOldestFirstAndNoneTwice() {
        Article told = plain().withCorrection(new Correction(Correction.Kind.CORRECT, "الأول.", MOMENT))
                .withCorrection(new Correction(Correction.Kind.UPDATE, "الثاني.", MOMENT.plusDays(1)));
        Document page = page(told);
        assertThat(page.select("section.corrections p").eachText())
                .containsExactly("تصحيح 23 آذار 2026 الأول.", "تحديث 24 آذار 2026 الثاني.");
        assertThat(page.select("section.corrections time").eachAttr("datetime"))
                .containsExactly("2026-03-23T12:00:00+03:00", "2026-03-24T12:00:00+03:00");
    }

    @Test
    void putsTheNoticeInPlaceOfAKilledText() {
        MediaFile file = BundleSamples.picture("سر", "image/png");
        Article killed = withPicture(file)
                .withHeadlines(new Headlines("تمهيد", "العنوان", "مقدمة محذوفة"))
                .withCorrection(new Correction(Correction.Kind.CORRECT, "تصحيح سابق.", MOMENT))
                .withCorrection(new Correction(Correction.Kind.KILL, "سُحب الخبر.", MOMENT));
        Document page = page(killed, BundleSamples.HOUSE, file);
        assertThat(page.select("div.text.withdrawn p").eachText()).containsExactly("سُحب الخبر.");
        assertThat(page.select("div.text.withdrawn h2").text()).startsWith("سُحب هذا الخبر");
        assertThat(page.select("img, .standfirst, .kicker, meta[name=description]"))
                .isEmpty();
        assertThat(page.select("section.corrections p").eachText()).containsExactly("تصحيح 23 آذار 2026 تصحيح سابق.");
    }

    @Test
    void turnsABlockThatRunsTheOtherWayAndSetsLatinApart() {
        Body body = Body.of(
                new Block.Paragraph(Prose.of("An English quote."), Direction.LTR),
                new Block.Paragraph(Prose.of("قالت NASA (2026) إن الرحلة"), Direction.INHERIT),
                new Block.Quote(Prose.of("English quote."), Direction.LTR));
        Document page = page(plain().withBody(body));
        Element first = page.select("div.text > p").getFirst();
        assertThat(first.attr("dir")).isEqualTo("ltr");
        assertThat(page.select("div.text > p").get(1).hasAttr("dir")).isFalse();
        assertThat(page.select("blockquote p, blockquote").eachAttr("dir")).contains("ltr");
        Document english = page(plain().withFiling(Filing.DEFAULT.withLanguage("en"))
                .withBody(Body.of(new Block.Paragraph(Prose.of("نص عربي."), Direction.RTL)))
                .withByline(new Byline("سامر الخطيب", List.of())));
        assertThat(english.select("div.text p").attr("dir")).isEqualTo("rtl");
        assertThat(english.select(".byline bdi").attr("dir")).isEqualTo("rtl");
    }

    @Test
    void showsEveryLetterOfTheReporterAsALetterWhateverItIs() {
        for (String nasty : NASTY) {
            assertLetters("ن" + nasty, "ن" + nasty);
        }
    }

    @Test
    void showsEveryMixtureOfNastyLettersAsLetters() {
        Seeds.each(200, chance -> assertLetters(mixture(chance), mixture(chance)));
    }

    private static String mixture(RandomGenerator chance) {
        StringBuilder text = new StringBuilder("ن");
        for (int parts = 1 + chance.nextInt(4); parts > 0; parts--) {
            text.append(NASTY.get(chance.nextInt(NASTY.size())));
        }
        return text.toString();
    }

    /// The page has the same elements as that of a harmless story, and shows the words unchanged.
    private static void assertLetters(String one, String two) {
        Document page = page(story(one, two));
        assertThat(page.select("script, base, svg, b, i, textarea")).isEmpty();
        assertThat(page.select("*").eachAttr("onerror")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        }
        assertThat(tags(page)).isEqualTo(tags(page(story("حرف", "كلمة"))));
        assertThat(page.select("h1").getFirst().wholeText()).isEqualTo(one);
        assertThat(page.select(".kicker").getFirst().wholeText()).isEqualTo(two);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo(one);
        assertThat(page.select("div.text p").getFirst().wholeText()).isEqualTo(two);
        assertThat(page.select("img").attr("alt")).isEqualTo(one);
        assertThat(page.select("nav.related li").getFirst().wholeText()).isEqualTo(two);
        assertThat(page.select("section.corrections p").getFirst().wholeText()).endsWith(one);
        assertThat(page.select("footer .rights").getFirst().wholeText()).isEqualTo(two);
    }

    private static Article story(String one, String two) {
        Body body = Body.of(
                new Block.Paragraph(Prose.of(two), Direction.INHERIT),
                new Block.Picture("ab".repeat(32), two, one, one, Direction.INHERIT));
        return plain().withHeadlines(new Headlines(two, one, one))
                .withBody(body)
                .withByline(new Byline(one, List.of()))
                .withOrigin(new Origin(one, two + "؛", one, MOMENT, ""))
                .withClearance(Clearance.NONE.withRights(two))
                .withRelated(List.of(RelatedLink.headlineOnly(two)))
                .withCorrection(new Correction(Correction.Kind.CORRECT, one, MOMENT));
    }

    @Test
    void picturesSayHowBigTheyAreMeantToBeAndCardsAreLinks() {
        Article article = plain().withBody(Body.of(
                new Block.Picture("ab".repeat(32), "", "", "وصف", Block.PictureSize.SMALL, Direction.INHERIT),
                new Block.Picture("ab".repeat(32), "", "", "وصف", Direction.INHERIT),
                new Block.Card("شريط", "https://video.example.org/7", Direction.INHERIT)));
        Document page = page(article);
        assertThat(page.select("figure").eachAttr("class")).containsExactly("small", "card");
        assertThat(page.select("figure:not([class]) > img")).hasSize(1);
        assertThat(page.select("figure.card > a[href=https://video.example.org/7]")
                        .text())
                .isEqualTo("شريط");
        assertThat(article.body().plain()).isEqualTo("شريط");
    }

    /// The names of all elements, without those that only isolate directions.
    private static List<String> tags(Document page) {
        return page.getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !name.equals("bdi"))
                .toList();
    }

    private static Article withPicture(MediaFile file) {
        return plain().withBody(Body.of(
                new Block.Picture(file.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT),
                new Block.Paragraph(Prose.of("نص الخبر."), Direction.INHERIT)));
    }
}
