package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;

/// The fields above a Markdown text, one by one: sound, malformed, unknown, and no fields at all.
class FrontMatterTest {
    private static final String STORY = "urn:uuid:11111111-2222-4333-8444-555555555555";

    @TempDir
    private Path folder;

    private Arrival read(String markdown) {
        return Samples.importer()
                .read(Samples.write(folder, "a.md", markdown), InputKind.MARKDOWN)
                .getFirst();
    }

    private Arrival field(String line) {
        return read("---\n" + line + "\n---\n# عنوان\n\nنص");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "id#123",
                "id#urn:uuid:11111111-2222-4333-8444-55555555555g",
                "date#2026-13-14T09:30:00Z",
                "date#+300000000-01-01T00:00:00Z",
                "embargo#غدا",
                "embargo#-0005-01-01T00:00:00Z",
                "urgency#0",
                "urgency#10",
                "urgency#٣",
                "urgency#high",
                "breaking#yes",
                "breaking#True",
                "legal#1",
                "hold#نعم",
                "slug#Two Words",
                "slug#-a",
                "slug#a--b",
                "slug#خبر",
                "language#arabic!",
                "language#x",
                "url#example.org/a",
                "url#javascript:alert(1)",
                "url#mailto:desk@example.org",
                "url#ftp://example.org",
            })
    void aMalformedValueIsLeftOutAndTold(String key, String value) {
        Arrival arrival = field(key + ": " + value);
        Article plain = read("# عنوان\n\nنص").article();

        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.field-malformed", key, value));
        assertThat(arrival.article()).isEqualTo(plain);
        assertThat(arrival.named()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "related: urn:uuid:nonsense#related#urn:uuid:nonsense",
                "related: خبر | javascript:x#related#خبر | javascript:x",
                "related: خبر | urn:uuid:1#related#خبر | urn:uuid:1",
                "related: '| https://example.org'#related#| https://example.org",
                "authors: '| reporter'#authors#| reporter",
                "topics: ' | https://example.org/t'#topics#| https://example.org/t",
            })
    void aMalformedEntryIsLeftOutAndTold(String line, String key, String value) {
        Arrival arrival = field(line);

        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.field-malformed", key, value));
        assertThat(arrival.article().related()).isEmpty();
        assertThat(arrival.article().byline().authors()).isEmpty();
        assertThat(arrival.article().filing().topics()).isEmpty();
    }

    @Test
    void knowsTheNamesThatOtherProgramsUse() {
        Arrival arrival = field(
                "title: عنوان البرنامج\nauthor: ريم الحلاق\ndescription: مقدمة\ntags: [كتب, قراءة]\ndate: 2026-03-14");
        Article article = arrival.article();
        assertThat(arrival.warnings()).isEmpty();
        assertThat(article.headline()).isEqualTo("عنوان البرنامج");
        assertThat(article.headlines().standfirst()).isEqualTo("مقدمة");
        assertThat(article.byline().authors())
                .extracting(author -> author.name())
                .containsExactly("ريم الحلاق");
        assertThat(article.filing().keywords()).containsExactly("كتب", "قراءة");
        assertThat(article.origin().date()).hasToString("2026-03-14T00:00Z");
    }

    @Test
    void unknownFieldsAreToldWithTheirValuesCutShort() {
        assertThat(field("mood: good\ncolours:\n  - أ\n  - ب\nlong: " + "كلمة ".repeat(100))
                        .warnings())
                .containsExactlyInAnyOrder(
                        Notice.of("importing.field-unknown", "mood", "good"),
                        Notice.of("importing.field-unknown", "colours", "أ, ب"),
                        Notice.of("importing.field-unknown", "long", "كلمة ".repeat(8) + "…"));
    }

    @Test
    void fieldsOfOtherRoomsAreIgnoredInSilence() {
        assertThat(field("correct: ملاحظة\nkill: سحب").warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keywords: [أ, ب]", "keywords: [أ، ب ،]", "keywords:\n  - أ\n  - ب", "keywords:\n- أ\n- ب"})
    void aListMayStandInOneLineOrInMany(String lines) {
        assertThat(field(lines).article().filing().keywords()).containsExactly("أ", "ب");
    }

    @Test
    void aListOfOneEntryNeedsNoList() {
        Article article = field("authors: هالة | reporter\nrelated: خبر\nkeywords: كلمة، أخرى")
                .article();

        assertThat(article.byline().authors()).containsExactly(new Author("هالة", "reporter"));
        assertThat(article.related()).containsExactly(RelatedLink.headlineOnly("خبر"));
        assertThat(article.filing().keywords()).containsExactly("كلمة، أخرى");
    }

    @Test
    void relatedPiecesAreStoriesAddressesOrHeadlines() {
        StoryId story = StoryId.parse(STORY).orElseThrow();

        assertThat(field("related:\n  - " + STORY + "\n  - خبر | " + STORY
                                + "\n  - أ | ب | https://example.org/\n  - بلا رابط |")
                        .article()
                        .related())
                .containsExactly(
                        RelatedLink.toStory(story, ""),
                        RelatedLink.toStory(story, "خبر"),
                        RelatedLink.toAddress("https://example.org/", "أ | ب"),
                        RelatedLink.headlineOnly("بلا رابط"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "headline: من الحقل#من الحقل",
                "headline: \"بين: علامتين\"#بين: علامتين",
                "headline: 'مفردتين'#مفردتين",
                "headline:#عنوان",
                "headline: \"\"#عنوان",
                "kicker: تمهيد#عنوان"
            })
    void theHeadlineIsTheFieldsElseTheFirstHeadings(String line, String headline) {
        Article article = field(line).article();

        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.body().plain()).isEqualTo(headline.equals("عنوان") ? "نص" : "عنوان\n\nنص");
    }

    @Test
    void aValueOfSeveralLinesBecomesOne() {
        assertThat(field("standfirst: |\n  سطر أول\n\n  سطر ثان")
                        .article()
                        .headlines()
                        .standfirst())
                .isEqualTo("سطر أول سطر ثان");
    }

    @Test
    void aMomentKeepsItsOffset() {
        Article article = field("date: 2026-03-14T09:30+03:00\nembargo: 2026-03-15T00:00:00Z")
                .article();

        assertThat(article.origin().date()).isEqualTo(OffsetDateTime.parse("2026-03-14T09:30+03:00"));
        assertThat(article.clearance().embargo()).isEqualTo(OffsetDateTime.parse("2026-03-15T00:00Z"));
    }

    @Test
    void theLanguageDecidesTheDirectionOfBlocks() {
        assertThat(read("---\nlanguage: en\n---\n# عنوان\n\nنص عربي\n\nEnglish text")
                        .article()
                        .body()
                        .blocks())
                .extracting(block -> block.direction().name())
                .containsExactly("RTL", "INHERIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nنص بين خطين\n---\nخاتمة",
                "---\n\nقال: نعم\n\nوانصرف",
                "---\nheadline: بلا نهاية\n\nنص لا يجوز أن يضيع",
                "---\nنص",
                "***\nنص",
                "----\nkey: value\n----\nنص"
            })
    void withoutSoundFieldsNoWordOfTheTextIsLost(String markdown) {
        String words = markdown.replaceAll("[-*\\s]+", "");

        assertThat(read(markdown).article().body().plain().replaceAll("[-*\\s]+", ""))
                .isEqualTo(words);
    }

    @Test
    void commentsAndBlankLinesMayStandAmongTheFields() {
        Arrival arrival = read("---\n# لنا\n\nsource: تحرير\n# آخر\nplace: حلب\n...\nنص");

        assertThat(arrival.article().origin().source()).isEqualTo("تحرير");
        assertThat(arrival.article().origin().place()).isEqualTo("حلب");
        assertThat(arrival.article().body().plain()).isEqualTo("نص");
    }

    @Test
    void controlCharactersNeverReachAField() {
        assertThat(field("source: تحر\u0007ير\u0085").article().origin().source())
                .doesNotContain("\u0007");
    }

    @Test
    void endlessBlanksInAValueAreNoTrap() {
        String value = "أ" + " ".repeat(2_000_000) + "ب";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(field("source: " + value).article().origin().source())
                        .isEqualTo(value));
    }

    @Test
    void everyListEntryIsReadWithoutTheOthers() {
        Arrival arrival = field("topics:\n  - زراعة | https://example.org/t\n  - '| x'\n  - مدينة");

        assertThat(arrival.article().filing().topics())
                .extracting(topic -> topic.name() + "=" + topic.uri())
                .isEqualTo(List.of("زراعة=https://example.org/t", "مدينة="));
        assertThat(arrival.warnings()).hasSize(1);
    }
}
