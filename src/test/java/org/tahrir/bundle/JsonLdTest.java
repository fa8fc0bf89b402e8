package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Correction;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.House;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class JsonLdTest {
    @org.junit.jupiter.api.io.TempDir
    java.nio.file.Path folder;

    private static ObjectNode news(Article article, MediaFile... media) {
        Entry entry = BundleSamples.entry(article, List.of(media));
        return JsonLd.of(Outgoing.of(entry, Purpose.PUBLISH, Set.of()), BundleSamples.HOUSE);
    }

    @Test
    void tellsASearchEngineWhatItAsksFor() {
        Article article = BundleSamples.article(1)
                .withHeadlines(new Headlines("تمهيد", "العنوان", "المقدمة"))
                .withByline(new Byline("", List.of(new Author("سامر", "مراسل"))))
                .withFiling(new Filing(
                        "سياسة", List.of(new Filing.Topic("سلام", "medtop:1")), List.of("كلمة"), "ar", 5, false, ""));
        ObjectNode news = news(article);
        assertThat(news.path("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(news.path("@type").stringValue()).isEqualTo("NewsArticle");
        assertThat(news.path("headline").stringValue()).isEqualTo("العنوان");
        assertThat(news.path("description").stringValue()).isEqualTo("المقدمة");
        assertThat(news.path("author").path(0).path("name").stringValue()).isEqualTo("سامر");
        assertThat(news.path("publisher").path("name").stringValue()).isEqualTo("صحيفة النهر");
        assertThat(news.path("sourceOrganization").path("name").stringValue()).isEqualTo("بلدي نيوز");
        assertThat(news.path("inLanguage").stringValue()).isEqualTo("ar");
        assertThat(news.path("articleSection").stringValue()).isEqualTo("سياسة");
        assertThat(news.path("keywords").path(0).stringValue()).isEqualTo("كلمة");
        assertThat(news.path("dateline").stringValue()).isEqualTo("دمشق");
        assertThat(news.path("articleBody").stringValue()).contains("الفقرة الأولى");
    }

    @Test
    void wasModifiedWhenItLastChangedButNeverBeforeItWasPublished() {
        Article article = BundleSamples.article(1);
        assertThat(news(article).path("datePublished").stringValue()).isEqualTo("2026-03-22T09:00:00+03:00");
        assertThat(news(article).path("dateModified").stringValue()).isEqualTo("2026-03-23T13:15:30+03:00");
        Article later =
                article.withOrigin(article.origin().withDate(OffsetDateTime.parse("2027-01-01T00:00:00+03:00")));
        assertThat(news(later).path("dateModified").stringValue()).isEqualTo("2027-01-01T00:00:00+03:00");
    }

    @Test
    void showsItsPicturesBesideIt() {
        MediaFile picture = BundleSamples.picture("صورة", "image/webp");
        Block shown = new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT);
        JsonNode image = news(BundleSamples.article(1).withBody(Body.of(shown)), picture)
                .path("image")
                .path(0);
        assertThat(image.path("contentUrl").stringValue())
                .isEqualTo("../../media/" + picture.media().sha256() + ".webp");
        assertThat(image.path("width").intValue()).isEqualTo(640);
        assertThat(image.path("creditText").stringValue()).isEqualTo("تصوير");
    }

    @Test
    void carriesItsCorrectionsAndOfAKilledStoryNoText() {
        Article killed = BundleSamples.article(1)
                .withCorrection(
                        new Correction(Correction.Kind.KILL, "سُحب.", OffsetDateTime.parse("2026-03-23T01:00:00Z")));
        ObjectNode news = news(killed);
        assertThat(news.path("correction").path(0).path("@type").stringValue()).isEqualTo("CorrectionComment");
        assertThat(news.path("correction").path(0).path("datePublished").stringValue())
                .isEqualTo("2026-03-23T01:00:00Z");
        assertThat(news.has("articleBody")).isFalse();
        assertThat(news.path("creativeWorkStatus").stringValue()).isEqualTo("Withdrawn");
    }

    @Test
    void namesItsSourceAsPublisherWhenTheHouseHasNoName() {
        Outgoing out = Outgoing.of(BundleSamples.entry(BundleSamples.article(1)), Purpose.PUBLISH, Set.of());
        ObjectNode news = JsonLd.of(out, House.DEFAULT);
        assertThat(news.path("publisher").path("name").stringValue()).isEqualTo("بلدي نيوز");
        assertThat(news.has("sourceOrganization")).isFalse();
    }

    @Test
    void neverEndsTheScriptElementItIsPutInto() throws java.io.IOException {
        String nasty = "</script><script>alert(1)</script><!--";
        Article article = BundleSamples.article(1)
                .withHeadlines(new Headlines(nasty, nasty, nasty))
                .withBody(Body.ofParagraphs(List.of(nasty)));
        java.nio.file.Path zip = folder.resolve("nasty.zip");
        BundleWriter.write(BundleSamples.bundle(BundleSamples.entry(article)), zip, Progress.NONE);
        String home = "data/articles/" + BundleSamples.id(1) + "/";
        String json = String.valueOf(Zips.texts(zip).get(home + "schema-org.json"));
        assertThat(json).doesNotContain("<");
        org.jsoup.nodes.Document page =
                org.jsoup.Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>after</p>");
        assertThat(page.select("script")).hasSize(1);
        ObjectNode read = Json.read(
                page.select("script").getFirst().data().getBytes(java.nio.charset.StandardCharsets.UTF_8), "page");
        assertThat(read.path("headline").stringValue()).isEqualTo(nasty);
        assertThat(read.path("articleBody").stringValue()).isEqualTo(nasty);
    }

    @Test
    void namesNoAddressThatNobodyCanFollow() {
        assertThat(news(BundleSamples.article(1).withAddress("javascript:alert(1)"))
                        .propertyNames())
                .doesNotContain("url", "mainEntityOfPage");
        ObjectNode known = news(BundleSamples.article(1).withAddress("https://nahr.example/1"));
        assertThat(known.path("url").stringValue()).isEqualTo("https://nahr.example/1");
        assertThat(known.path("mainEntityOfPage").stringValue()).isEqualTo("https://nahr.example/1");
    }
}
