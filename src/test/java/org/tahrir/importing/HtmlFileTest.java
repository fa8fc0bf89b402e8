package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.notice.TahrirException;

/// What a saved web page's head and its JSON-LD make of the story.
class HtmlFileTest {
    private static final String TEXT =
            "فقرة طويلة كتبناها لهذا الاختبار وحده، وفيها من الكلام ما يكفي لتعد نصا حقيقيا لا سطرا من قائمة.";

    @TempDir
    private Path folder;

    private Article read(String head, String body) {
        Path file = Samples.write(folder, "a.html", "<!doctype html><html><head>" + head + "</head><body>" + body);
        return Samples.importer().read(file, InputKind.HTML).getFirst().article();
    }

    private Article withJson(String json) {
        return read("<script type='application/ld+json'>" + json + "</script>", "<p>" + TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{'@type':'NewsArticle','headline':'من البيانات'}#من البيانات",
                "{'@type':['Thing','ReportageNewsArticle'],'headline':'من البيانات'}#من البيانات",
                "[{'@type':'WebSite','headline':'لا'},{'@type':'BlogPosting','headline':'من البيانات'}]#من البيانات",
                "{'@graph':[{'@type':'Organization'},{'@type':'Article','headline':'من البيانات'}]}#من البيانات",
                "{'@type':'WebPage','headline':'لا'}#''",
                "{'@type':'NewsArticle','headline':['لا']}#''",
                "{'@type':'NewsArticle','headline':'بسطرين\\nاثنين'}#بسطرين اثنين",
                "{'@type':'NewsArticle','headline':'مكسور#''",
                "[]#''",
                "null#''",
                "'NewsArticle'#''"
            })
    void theFirstArticleOfTheJsonIsTaken(String json, String headline) {
        assertThat(withJson(json.replace('\'', '"')).headline()).isEqualTo(headline);
    }

    @Test
    void brokenOrEndlessJsonIsNoTrap() {
        assertThat(withJson("[".repeat(200_000)).headline()).isEmpty();
        assertThat(withJson("{\"@type\":\"NewsArticle\",\"headline\":\"" + "x".repeat(1 << 20) + "\"}")
                        .headline())
                .isEmpty();
    }

    @Test
    void anArticleOfTheJsonFillsWhatThePageLeavesOpen() {
        Article article = withJson("""
                {"@type":"NewsArticle","headline":"ع","datePublished":"2026-03-01T10:00:00+0300","articleSection":"محليات",
                "author":["سامي",{"@type":"Person","name":" هالة "},{"x":1},""],"publisher":{"name":"الموقع"}}""");

        assertThat(article.byline()).isEqualTo(new Byline("", List.of(new Author("سامي", ""), new Author("هالة", ""))));
        assertThat(article.origin().source()).isEqualTo("الموقع");
        assertThat(article.origin().date()).isEqualTo("2026-03-01T10:00:00+03:00");
        assertThat(article.filing().section()).isEqualTo("محليات");
    }

    @Test
    void aDateNobodyCouldMeanIsNone() {
        assertThat(withJson("{\"@type\":\"Article\",\"datePublished\":\"+300000000-01-01T00:00:00Z\"}")
                        .origin()
                        .date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<title>عنوان المادة - موقع</title>#عنوان المادة",
                "<title>عنوان المادة | موقع الأخبار</title>#عنوان المادة",
                "<title>عنوان المادة</title>#عنوان المادة",
                "<title>حلب - دمشق – موقع</title>#حلب - دمشق",
                "<title>ط</title><meta property=og:title content='من المشاركة'>#من المشاركة",
                "<title>لا</title><meta property=og:title content=' من  المشاركة '>#من المشاركة",
                "<meta charset=utf-8>#''"
            })
    void withoutAHeadingTheHeadNamesTheHeadline(String head, String headline) {
        assertThat(read(head, "<p>" + TEXT).headline()).isEqualTo(headline);
    }

    @Test
    void aHeadingOnThePageWinsOverItsHead() {
        assertThat(read("<title>غيره - موقع</title><meta property=og:title content=غيره>", "<h1>عنوان</h1><p>" + TEXT)
                        .headline())
                .isEqualTo("عنوان");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "موجز لا يتكرر في النص#موجز لا يتكرر في النص",
                "موجز مقطوع…#''",
                "موجز مقطوع...#''",
                "فقرة طويلة كتبناها لهذا الاختبار وحده#''",
                "فقرةٌ طويلةٌ كتبناها لهذا الاختبار وحدَه#''"
            })
    void theDescriptionIsAStandfirstUnlessItRepeatsTheText(String description, String standfirst) {
        assertThat(read("<meta name=description content='" + description + "'>", "<p>" + TEXT)
                        .headlines()
                        .standfirst())
                .isEqualTo(standfirst);
    }

    @ParameterizedTest
    @CsvSource({"ar-SY,ar-SY", "en,ar", "fa,fa", "x,ar", "'',ar", "he,he"})
    void theLanguageIsThePagesUnlessItsLettersRunTheOtherWay(String said, String language) {
        Path file = Samples.write(folder, "a.html", "<html lang='" + said + "'><body><p>" + TEXT);

        assertThat(Samples.importer()
                        .read(file, InputKind.HTML)
                        .getFirst()
                        .article()
                        .filing()
                        .language())
                .isEqualTo(language);
    }

    @Test
    void anAddressInPlaceOfTheAuthorIsNoByline() {
        assertThat(read("<meta property=article:author content='https://example.org/h'>", "<p>" + TEXT)
                        .byline())
                .isEqualTo(Byline.NONE);
        assertThat(read("<meta name=author content='هالة'>", "<p>" + TEXT)
                        .byline()
                        .line())
                .isEqualTo("هالة");
    }

    @Test
    void keywordsAreDividedByCommasOfBothScripts() {
        assertThat(read("<meta name=keywords content='أ، ب,ج؛ أ ;; '>", "<p>" + TEXT)
                        .filing()
                        .keywords())
                .containsExactly("أ", "ب", "ج");
    }

    @Test
    void thePagesAddressIsItsNameWhereItCameFrom() {
        assertThat(read("<link rel=canonical href='https://example.org/1'>", "<p>" + TEXT)
                        .origin()
                        .externalId())
                .isEqualTo("https://example.org/1");
    }

    @Test
    void refusesAPageOfNothingButTags() {
        Path file = Samples.write(folder, "a.html", "<html>" + "<b>".repeat(Limits.HTML_TAGS));

        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> Samples.importer().read(file, InputKind.HTML))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo("importing.html-too-complex"));
    }
}
