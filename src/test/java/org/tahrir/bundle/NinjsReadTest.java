package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

class NinjsReadTest {
    private static final StoryId FRESH = BundleSamples.id(77);

    private static Arrival read(String json) {
        return Ninjs.read(
                json.getBytes(StandardCharsets.UTF_8),
                () -> FRESH,
                html -> Body.ofParagraphs(List.of("html: " + html.replaceAll("<[^>]*>", ""))));
    }

    private static List<String> warnings(Arrival arrival) {
        return arrival.warnings().stream().map(Notice::key).toList();
    }

    @Test
    void readsASuperdeskItem() {
        Arrival arrival = read("""
                {"type": "text", "guid": "urn:newsml:desk:2026:1", "version": "3", "headline": "عنوان من الوكالة",
                 "slugline": "syria-schools", "byline": "<p>سامر الخطيب</p>", "language": "ar", "urgency": 3,
                 "priority": 6, "pubstatus": "usable", "versioncreated": "2026-03-22T11:39:47+0000",
                 "source": "وكالة الأنباء", "copyrightholder": "الوكالة", "ednote": "للعلم",
                 "description_text": "مقدمة", "body_html": "<p>نص <b>غامق</b></p>",
                 "subject": [{"name": "تعليم", "code": "05000000", "scheme": "subj"}, {"code": "medtop:20000001"}],
                 "place": [{"name": "دمشق", "code": "SYR"}], "service": [{"name": "محليات", "code": "l"}],
                 "keywords": ["مدارس"], "authors": [{"name": "سامر", "role": "writer"}], "wordcount": 2,
                 "associations": {"featured": {"type": "picture", "uri": "p1", "headline": "صورة"},
                   "more": {"type": "text", "uri": "https://example.org/2", "headline": "خبر آخر"}, "none": null},
                 "custom_key": true}
                """);
        Article article = arrival.article();
        assertThat(arrival.kind()).isEqualTo("ninjs");
        assertThat(arrival.named()).isFalse();
        assertThat(arrival.modified()).isEqualTo(Instant.parse("2026-03-22T11:39:47Z"));
        assertThat(article.id()).isEqualTo(FRESH);
        assertThat(article.origin().externalId()).isEqualTo("urn:newsml:desk:2026:1");
        assertThat(article.origin().source()).isEqualTo("وكالة الأنباء");
        assertThat(article.origin().place()).isEqualTo("دمشق");
        assertThat(article.headline()).isEqualTo("عنوان من الوكالة");
        assertThat(article.headlines().standfirst()).isEqualTo("مقدمة");
        assertThat(article.byline().line()).isEqualTo("html: سامر الخطيب");
        assertThat(article.byline().authors()).containsExactly(new Author("سامر", "writer"));
        assertThat(article.body().plain()).isEqualTo("html: نص غامق");
        assertThat(article.filing().section()).isEqualTo("محليات");
        assertThat(article.filing().topics())
                .containsExactly(new Filing.Topic("تعليم", ""), new Filing.Topic("medtop:20000001", "medtop:20000001"));
        assertThat(article.filing().keywords()).containsExactly("مدارس");
        assertThat(article.filing().urgency()).isEqualTo(3);
        assertThat(article.clearance().note()).isEqualTo("للعلم");
        assertThat(article.related()).containsExactly(RelatedLink.toAddress("https://example.org/2", "خبر آخر"));
        assertThat(warnings(arrival)).containsExactly("bundle.ninjs-keys-left", "bundle.ninjs-pictures-left");
    }

    @Test
    void readsVersionTwoInItsLowerCase() {
        Arrival arrival = read("""
                {"uri": "http://agency.example/1", "type": "text", "versioncreated": "2026-03-22T11:00:00Z",
                 "contentcreated": "2026-03-21T08:00:00+03:00", "embargoed": "2026-03-23T00:00:00Z",
                 "ednote": "note", "pubstatus": "usable", "language": "en",
                 "headlines": [{"role": "main", "contenttype": "text/plain", "value": "Headline"}],
                 "bodies": [{"role": "main", "contenttype": "text/plain", "value": "One.\\n\\nTwo."}],
                 "infosources": [{"name": "Agency", "role": "agency"}], "altids": [{"role": "url", "value": "https://a.example"}]}
                """);
        Article article = arrival.article();
        assertThat(article.headline()).isEqualTo("Headline");
        assertThat(article.body()).isEqualTo(Body.ofParagraphs(List.of("One.", "Two.")));
        assertThat(article.origin().date()).isEqualTo(OffsetDateTime.parse("2026-03-21T08:00:00+03:00"));
        assertThat(article.clearance().embargo()).isEqualTo(OffsetDateTime.parse("2026-03-23T00:00:00Z"));
        assertThat(article.origin().agency()).isEqualTo("Agency");
        assertThat(article.address()).isEqualTo("https://a.example");
        assertThat(article.origin().externalId()).isEqualTo("http://agency.example/1");
        assertThat(arrival.warnings()).isEmpty();
    }

    @Test
    void readsItsOwnItemsWithoutTheBag() {
        Article article = BundleSamples.article(1)
                .withRelated(List.of(
                        RelatedLink.headlineOnly("عنوان فقط"),
                        RelatedLink.toAddress("https://example.org/3", "عنوان خارجي"),
                        RelatedLink.toStory(BundleSamples.id(5), "قصة أخرى")));
        byte[] json = Ninjs.write(BundleSamples.entry(article), BundleSamples.HOUSE, Purpose.PUBLISH, Set.of());
        assertThat(Ninjs.isLikely(json)).isTrue();
        Arrival arrival = Ninjs.read(json, () -> FRESH, html -> Body.EMPTY);
        assertThat(arrival.named()).isTrue();
        assertThat(arrival.article().id()).isEqualTo(article.id());
        assertThat(arrival.article().headline()).isEqualTo(article.headline());
        assertThat(arrival.article().body()).isEqualTo(article.body());
        assertThat(arrival.article().origin()).isEqualTo(article.origin());
        assertThat(arrival.article().related()).isEqualTo(article.related());
    }

    @Test
    void handsForeignMarkupToTheForgivingReader() {
        Arrival arrival = read("""
                {"uri": "http://a.example/1", "bodies": [{"contentType": "text/plain", "value": "plain"},
                 {"contentType": "text/html", "value": "<div>كلمات<script>x</script></div>"}]}
                """);
        assertThat(arrival.article().body().plain()).isEqualTo("html: كلماتx");
    }

    @Test
    void makesAStoryOfTheWordsOfAnEvent() {
        Arrival arrival = read("""
                {"uri": "urn:event:1", "type": "event", "title": "Press conference",
                 "descriptions": [{"value": "The minister speaks."}],
                 "eventDetails": {"dates": {"startDate": "2026-03-24T09:00:00Z", "endDate": "2026-03-24T10:00:00Z"}}}
                """);
        assertThat(arrival.article().headline()).isEqualTo("Press conference");
        assertThat(arrival.article().body().plain()).isEqualTo("The minister speaks.");
        assertThat(arrival.article().filing().language()).isEqualTo("und");
        assertThat(warnings(arrival)).containsExactly("bundle.ninjs-not-a-text");
    }

    @Test
    void saysWhenAnItemWasWithdrawnAndItsPicturesAreElsewhere() {
        Arrival arrival = read("""
                {"uri": "http://a.example/1", "pubStatus": "canceled", "headlines": [{"value": "عنوان"}],
                 "associations": [{"name": "main", "uri": "http://a.example/p", "type": "picture"}]}
                """);
        assertThat(warnings(arrival)).containsExactly("bundle.ninjs-pictures-left", "bundle.ninjs-canceled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"u\", \"urgency\": 0}",
                "{\"uri\": \"u\", \"urgency\": 10}",
                "{\"uri\": \"u\", \"urgency\": \"5\"}",
                "{\"uri\": \"u\", \"type\": \"poem\"}",
                "{\"uri\": \"u\", \"versionCreated\": \"yesterday\"}",
                "{\"uri\": \"u\", \"headlines\": \"x\"}",
                "{\"uri\": \"u\", \"headlines\": [{\"role\": \"main\"}]}",
                "{\"uri\": \"u\", \"headlines\": [3]}",
                "{\"uri\": \"u\", \"associations\": [{\"uri\": \"x\"}]}",
                "{\"uri\": \"u\", \"rightsInfo\": {}}",
                "{\"uri\": \"u\", \"subjects\": [{\"relevance\": 101}]}",
                "{\"headlines\": []}",
                "{\"guid\": \"u\", \"urgency\": 12}",
                "{\"guid\": \"u\", \"type\": \"poem\"}",
                "{\"guid\": \"u\", \"versioncreated\": \"soon\"}",
                "{\"headline\": \"x\"}",
                "{\"uri\": \"u\", \"uri\": \"v\"}",
                "{\"uri\": \"u\"} {}",
                "{\"uri\": \"u\"",
                "[]",
                "\"uri\""
            })
    void refusesWhatIsNoNinjs(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(TahrirException.Kind.UNREADABLE));
    }

    @Test
    void refusesDepthAndBytesThatAreNoText() {
        assertThatThrownBy(() -> read("{\"uri\": " + "[".repeat(150) + "]".repeat(150) + "}"))
                .hasMessageContaining("bundle.bad-json");
        assertThatThrownBy(() -> Ninjs.read(new byte[] {'{', (byte) 0xFF, '}'}, () -> FRESH, html -> Body.EMPTY))
                .hasMessageContaining("bundle.no-utf8");
        assertThat(Ninjs.isLikely(new byte[] {'{', (byte) 0xFF, '}'})).isFalse();
        assertThat(Ninjs.isLikely("{\"name\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }
}
