package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;
import org.tahrir.text.Seeds;

/// Items of other houses: what Superdesk, ninjs 1, 2 and 3 say, and what somebody who means harm could say.
class NinjsForeignTest {
    private static final StoryId FRESH = BundleSamples.id(77);
    private static final String[] VALUES = """
            null true 5 -1.5 "" "نص" "2026-03-22T11:00:00Z" [] [null] [1,"x"] [[]] [{}] {} {"a":1} "<p" 1e400
            12345678901234567890 [{"name":null,"value":3,"uri":[],"type":{}}] {"x":{"type":7,"headline":[]}}
            """.strip().split("\\s+", -1);
    private static final String[] KEYS = """
            type version versioncreated versionCreated firstcreated contentCreated embargoed embargoedUntil pubstatus
            pubStatus urgency language title headline headlines byline by slugline located place places subject
            subjects person people authors infosource infoSources source service keywords description_text
            descriptions body_html body_text bodies associations altIds altids ednote edNote copyrightholder
            copyrightNotice standard $standard renditions extra genre
            """.strip().split("\\s+", -1);

    private static Arrival read(String json) {
        return Ninjs.read(
                json.getBytes(StandardCharsets.UTF_8),
                () -> FRESH,
                html -> Body.ofParagraphs(
                        List.of(html.replaceAll("<[^>]*>", " ").strip())));
    }

    private static List<String> warnings(Arrival arrival) {
        return arrival.warnings().stream().map(Notice::key).toList();
    }

    private static boolean isLikely(String json) {
        return Ninjs.isLikely(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsASuperdeskStoryWithPicturesAndEmbeds() {
        Arrival arrival = read("""
                {"$standard": {"name": "ninjs", "version": "1.3"}, "guid": "tag:desk.example,2026:newsml_1", "type": "text",
                 "headline": "افتتاح الجسر", "body_html": "<p>أول</p><!-- EMBED START Image {id: \\"editor_0\\"} --><figure><img src=\\"https://cdn.example/1.jpg\\" alt=\\"جسر\\"/></figure><!-- EMBED END --><p>ثانٍ</p>",
                 "associations": {
                   "featuremedia": {"type": "picture", "guid": "p1", "headline": "صورة"},
                   "editor_1": {"type": "video", "guid": "v1", "headline": "تسجيل مصور"},
                   "editor_2": {"type": "audio", "guid": "a1", "headline": "تسجيل صوتي"},
                   "editor_3": {"type": "graphic", "guid": "g1", "headline": "رسم"},
                   "related--1": {"type": "text", "uri": "urn:uuid:00000000-0000-4000-8000-000000000005", "headline": "خبر أول"},
                   "related--2": {"type": "composite", "uri": "https://desk.example/2", "headline": "<b>ملف</b>"},
                   "related--3": null},
                 "place": [{"name": "", "code": "x"}, {"name": "حلب"}], "priority": 3, "readtime": 1}
                """);
        assertThat(arrival.article().body().plain()).contains("أول").contains("ثانٍ");
        assertThat(arrival.article().related())
                .as("neither sound nor pictures are pieces to read")
                .containsExactly(
                        RelatedLink.toStory(
                                new StoryId(new java.util.UUID(0x4000L, 0x8000_0000_0000_0005L)), "خبر أول"),
                        RelatedLink.toAddress("https://desk.example/2", "ملف"));
        assertThat(arrival.article().origin().place()).isEqualTo("حلب");
        assertThat(arrival.article().origin().externalId()).isEqualTo("tag:desk.example,2026:newsml_1");
        assertThat(warnings(arrival)).containsExactly("bundle.ninjs-pictures-left");
    }

    @Test
    void takesSubjectsWithCodesOfEveryKind() {
        Arrival arrival = read("""
                {"guid": "g", "headline": "عنوان", "subject": [
                  {"code": "medtop:20000398", "name": "تعليم"},
                  {"code": "20000398", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "name": "مدارس"},
                  {"code": "05005000"}, {"name": "بلا رمز", "scheme": "http://cv.example/"},
                  {"code": 7, "name": "رقم"}, "نص", null]}
                """);
        assertThat(arrival.article().filing().topics())
                .containsExactly(
                        new Filing.Topic("تعليم", "medtop:20000398"),
                        new Filing.Topic("مدارس", "http://cv.iptc.org/newscodes/mediatopic/20000398"),
                        new Filing.Topic("05005000", ""),
                        new Filing.Topic("بلا رمز", ""),
                        new Filing.Topic("رقم", ""));
    }

    @Test
    void leavesOutTopicsAuthorsAndKeywordsWithoutAName() {
        Arrival arrival = read("""
                {"guid": "g", "headline": "عنوان", "subject": [{}, {"scheme": "x"}], "keywords": ["", " ", "كلمة"],
                 "authors": [{"role": "writer"}, {"name": "سامر"}]}
                """);
        assertThat(arrival.article().filing().topics()).isEmpty();
        assertThat(arrival.article().filing().keywords()).containsExactly("كلمة");
        assertThat(arrival.article().byline().authors()).containsExactly(new Author("سامر", ""));
    }

    @Test
    void takesTheNameOfAVersionThreeSubjectElseItsLiteral() {
        Arrival arrival = read("""
                {"uri": "http://a.example/1", "headlines": [{"value": "عنوان"}], "subjects": [
                  {"rel": "section", "literal": "محليات"}, {"rel": "keyword", "literal": "جسر"},
                  {"rel": "keyword"}, {"rel": "about", "literal": "نقل", "uri": "medtop:1"}, {"relevance": 5}],
                 "people": [{"rel": "author"}, {"rel": "author", "name": "هدى"}, {"rel": "mentioned", "name": "وزير"}]}
                """);
        assertThat(arrival.article().filing().section()).isEqualTo("محليات");
        assertThat(arrival.article().filing().keywords()).containsExactly("جسر");
        assertThat(arrival.article().filing().topics()).containsExactly(new Filing.Topic("نقل", "medtop:1"));
        assertThat(arrival.article().byline().authors()).containsExactly(new Author("هدى", ""));
    }

    @Test
    void prefersTheMarkupToThePlainBodyInVersionOne() {
        Arrival both = read("{\"guid\": \"g\", \"body_text\": \"نص\", \"body_xhtml\": \"<p>مرسوم</p>\"}");
        assertThat(both.article().body().plain()).isEqualTo("مرسوم");
        Arrival blank = read("{\"guid\": \"g\", \"body_html\": \" \", \"body_text\": \"أول\\r\\n\\r\\nثانٍ\"}");
        assertThat(blank.article().body().plain()).isEqualTo("أول\n\nثانٍ");
        Arrival none = read("{\"guid\": \"g\", \"description_text\": \"المقدمة\"}");
        assertThat(none.article().body().plain()).isEqualTo("المقدمة");
    }

    @ParameterizedTest
    @CsvSource({"ar, ar", "en-GB, en-GB", "Arabic, ar", "'', ar", "x, ar", "ar-, ar", "und, ar"})
    void guessesTheLanguageWhereTheItemNamesNone(String told, String language) {
        String one = "{\"guid\": \"g\", \"headline\": \"عنوان عربي\", \"language\": \"" + told + "\"}";
        String three =
                "{\"uri\": \"u:1\", \"headlines\": [{\"value\": \"عنوان عربي\"}], \"language\": \"" + told + "\"}";
        for (String json : List.of(one, three, one.replace("guid", "uri"))) {
            assertThat(read(json).article().filing().language()).as(json).isEqualTo(language);
        }
    }

    @Test
    void readsVersionTwoWithItsLowerCaseNames() {
        Arrival arrival = read("""
                {"standard": {"name": "ninjs", "version": "2.1"}, "uri": "urn:uuid:00000000-0000-4000-8000-000000000009",
                 "type": "text", "pubstatus": "canceled", "versioncreated": "2026-03-22T11:00:00+03:00", "by": "وكالة",
                 "copyrightnotice": "© و", "located": "حمص", "urgency": 2,
                 "headlines": [{"role": "sub", "value": "فرعي"}, {"role": "main", "value": "رئيس"}],
                 "descriptions": [{"role": "summary", "value": "ملخص"}],
                 "bodies": [{"contenttype": "text/html", "value": "<div>كلام</div>"}],
                 "associations": [{"name": "r", "type": "text", "uri": "https://b.example/1", "headlines": [{"value": "ذو صلة"}]}]}
                """);
        assertThat(arrival.named()).isTrue();
        assertThat(arrival.article().id().uri()).endsWith("000000000009");
        assertThat(arrival.article().headline()).isEqualTo("رئيس");
        assertThat(arrival.article().headlines().standfirst()).isEqualTo("فرعي");
        assertThat(arrival.article().body().plain()).isEqualTo("كلام");
        assertThat(arrival.article().clearance().rights()).isEqualTo("© و");
        assertThat(arrival.article().filing().urgency()).isEqualTo(2);
        assertThat(arrival.modified()).isEqualTo(Instant.parse("2026-03-22T08:00:00Z"));
        assertThat(arrival.article().related()).containsExactly(RelatedLink.toAddress("https://b.example/1", "ذو صلة"));
        assertThat(warnings(arrival)).containsExactly("bundle.ninjs-canceled");
    }

    @Test
    void takesNoAddressThatIsNoWebAddress() {
        Arrival arrival = read("""
                {"uri": "http://a.example/1", "headlines": [{"value": "عنوان"}],
                 "altIds": [{"role": "url", "value": "javascript:alert(1)"}],
                 "associations": [{"name": "related-1", "type": "text", "uri": "javascript:alert(2)",
                   "headlines": [{"value": "فخ"}], "altIds": [{"role": "url", "value": "data:text/html,x"}]}]}
                """);
        assertThat(arrival.article().address()).isEmpty();
        assertThat(arrival.article().related()).containsExactly(RelatedLink.headlineOnly("فخ"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-22T11:00:00+0300, 2026-03-22T11:00:00+03:00",
        "2026-03-22T11:00:00Z, 2026-03-22T11:00:00Z",
        "2026-03-22T11:00:00.123456-05:30, 2026-03-22T11:00:00.123456-05:30"
    })
    void readsMomentsAsSystemsWriteThem(String written, OffsetDateTime moment) {
        Arrival one = read("{\"guid\": \"g\", \"firstcreated\": \"" + written + "\"}");
        assertThat(one.article().origin().date()).isEqualTo(moment);
        Arrival three = read("{\"uri\": \"u:1\", \"contentCreated\": \"" + written + "\"}");
        assertThat(three.article().origin().date()).isEqualTo(moment);
    }

    /// Whatever stands in whichever property, the item is read or refused with a sentence; nothing else happens.
    @Test
    void readsOrRefusesEveryKindOfValueInEveryKnownProperty() {
        for (String key : KEYS) {
            for (String value : VALUES) {
                readsOrRefuses("{\"uri\": \"u:1\", \"" + key + "\": " + value + "}");
                readsOrRefuses("{\"guid\": \"u:1\", \"" + key + "\": " + value + "}");
            }
        }
    }

    @Test
    void readsOrRefusesEveryMixtureOfValues() {
        Seeds.each(400, chance -> {
            StringBuilder json = new StringBuilder(chance.nextBoolean() ? "{\"uri\": \"u:1\"" : "{\"guid\": \"g\"");
            List<String> left = new ArrayList<>(Arrays.asList(KEYS));
            for (int keys = chance.nextInt(12); keys > 0; keys--) {
                String key = left.remove(chance.nextInt(left.size()));
                String value = VALUES[chance.nextInt(VALUES.length)];
                json.append(", \"").append(key).append("\": ").append(value);
            }
            readsOrRefuses(json.append('}').toString());
        });
    }

    private static void readsOrRefuses(String json) {
        assertThatCode(() -> {
                    try {
                        assertThat(read(json).article().filing().urgency()).isBetween(1, 9);
                    } catch (TahrirException refused) {
                        assertThat(refused.kind()).isEqualTo(TahrirException.Kind.UNREADABLE);
                        assertThat(BundleSamples.LABELS.text("ar", refused.notice()))
                                .isNotBlank()
                                .doesNotContain("{0}");
                    }
                    isLikely(json);
                })
                .as(json)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"98, true", "99, true", "100, false", "101, false", "5000, false"})
    void readsNestingToAHundredAndNoDeeper(int lists, boolean read) {
        String json = "{\"guid\": \"g\", \"type\": \"text\", \"extra\": " + "[".repeat(lists) + "]".repeat(lists) + "}";
        assertThat(isLikely(json)).isEqualTo(read);
        if (read) {
            assertThat(read(json).article().id()).isEqualTo(FRESH);
        } else {
            assertThatThrownBy(() -> read(json)).hasMessageContaining("bundle.bad-json");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"guid\": \"a\", \"guid\": \"a\"}",
                "{\"guid\": \"a\", \"extra\": {\"x\": 1, \"x\": 1}}",
                "{\"guid\": \"a\", \"associations\": {\"e\": null, \"e\": null}}",
                "{\"guid\": \"a\"} x",
                "{\"guid\": \"a\"},",
                "{\"guid\": \"a\"}{\"guid\": \"b\"}",
                "{\"guid\": \"a\",}",
                "{'guid': 'a'}",
                "{guid: \"a\"}",
                "{\"guid\": \"a\" /* comment */}",
                "{\"guid\": NaN}",
                "{\"guid\": \"a\nb\"}",
                "{\"guid\": \"\\x41\"}",
                "\uFEFF",
                ""
            })
    void refusesWhatIsNotExactlyOneObject(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        TahrirException.class,
                        refused -> assertThat(refused.notice().key()).startsWith("bundle."));
        assertThat(isLikely(json)).isFalse();
    }

    @Test
    void refusesMoreBytesThanAnyStory() {
        byte[] large = new byte[(32 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        large[0] = '{';
        large[large.length - 1] = '}';
        assertThatThrownBy(() -> Ninjs.read(large, () -> FRESH, html -> Body.EMPTY))
                .hasMessageContaining("bundle.document-too-large");
        assertThat(Ninjs.isLikely(large)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "x\\uD83D"})
    void letsInNoHalfOfACharacter(String escaped) {
        for (String json : List.of(
                "{\"guid\": \"g\", \"headline\": \"ع" + escaped + "\"}",
                "{\"guid\": \"g\", \"extra\": {\"x\": [[\"" + escaped + "\"]]}}",
                "{\"uri\": \"u:1\", \"headlines\": [{\"value\": \"ع" + escaped + "\"}]}")) {
            assertThatThrownBy(() -> read(json)).as(json).hasMessageContaining("bundle.unstorable");
        }
    }

    @Test
    void readsAFaceWrittenAsAPairOfEscapes() {
        assertThat(read("{\"guid\": \"g\", \"headline\": \"فرح \\ud83d\\ude00\"}")
                        .article()
                        .headline())
                .isEqualTo("فرح 😀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"uri\": \"u\", \"type\": \"text\"} | true",
                "{\"guid\": \"u\", \"headline\": \"x\"} | true",
                "{\"uri\": \"u\", \"headlines\": []} | true",
                "{\"uri\": \"u\", \"standard\": {}} | true",
                "{\"uri\": \"u\"} | false",
                "{\"type\": \"text\", \"headline\": \"x\"} | false",
                "{\"id\": 1, \"title\": \"a line of an archive\", \"body\": \"x\"} | false",
                "[{\"uri\": \"u\", \"type\": \"text\"}] | false",
                "{ | false"
            })
    void knowsAnItemByItsNameAndWhatItIs(String json, boolean likely) {
        assertThat(isLikely(json)).isEqualTo(likely);
    }

    @Test
    void namesAtMostFivePropertiesThatNobodyKnows() {
        Arrival arrival = read("{\"guid\": \"g\", \"a\": 1, \"b\": 1, \"c\": 1, \"d\": 1, \"e\": 1, \"f\": 1}");
        assertThat(arrival.warnings()).containsExactly(Notice.of("bundle.ninjs-keys-left", "a, b, c, d, e"));
    }
}
