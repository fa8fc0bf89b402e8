package org.tahrir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing.Topic;
import org.tahrir.article.StoryId;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Body;

/// What is typed into a field and what becomes of it.
class FieldsTest {
    private static final Article STORY =
            Article.of(new StoryId(new UUID(1, 1)), "عنوان", Body.ofParagraphs(List.of("نص")));

    /// Each field that is a line of text, and where it goes.
    private static final Map<String, Function<Article, String>> LINES = Map.ofEntries(
            Map.entry("kicker", article -> article.headlines().kicker()),
            Map.entry("headline", Article::headline),
            Map.entry("standfirst", article -> article.headlines().standfirst()),
            Map.entry("byline", article -> article.byline().line()),
            Map.entry("source", article -> article.origin().source()),
            Map.entry("agency", article -> article.origin().agency()),
            Map.entry("place", article -> article.origin().place()),
            Map.entry("section", article -> article.filing().section()),
            Map.entry("rights", article -> article.clearance().rights()),
            Map.entry("note", article -> article.clearance().note()));

    static Stream<String> lines() {
        return LINES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsKeptWithoutWhatIsAroundItAndWithoutItsBreaks(String field) {
        Function<Article, String> kept = java.util.Objects.requireNonNull(LINES.get(field));
        assertThat(kept.apply(set(field, "  المرفأ تشغّل\n  خط \r\n E-12\u2028اليوم ")))
                .isEqualTo("المرفأ تشغّل خط E-12 اليوم");
        assertThat(kept.apply(Fields.set(set(field, "قبل"), field, " "))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineChangesNothingElse(String field) {
        Article changed = set(field, "قيمة");
        for (String other : LINES.keySet()) {
            Function<Article, String> value = java.util.Objects.requireNonNull(LINES.get(other));
            assertThat(value.apply(changed)).as(other).isEqualTo(other.equals(field) ? "قيمة" : value.apply(STORY));
        }
        assertThat(changed.body()).isEqualTo(STORY.body());
    }

    static Stream<Arguments> authors() {
        return Stream.of(
                Arguments.of("سلمى حداد", List.of(new Author("سلمى حداد", ""))),
                Arguments.of("سلمى حداد | reporter", List.of(new Author("سلمى حداد", "reporter"))),
                Arguments.of(
                        "سلمى|photographer، ريم ؛ Huda, John Smith | editor;",
                        List.of(
                                new Author("سلمى", "photographer"),
                                new Author("ريم", ""),
                                new Author("Huda", ""),
                                new Author("John Smith", "editor"))),
                Arguments.of(" ، ; ", List.of()),
                Arguments.of("أ | ب | ج", List.of(new Author("أ", "ب | ج"))));
    }

    @ParameterizedTest
    @MethodSource("authors")
    void authorsAreParted(String typed, List<Author> authors) {
        assertThat(set("authors", typed).byline().authors()).isEqualTo(authors);
    }

    @Test
    void topicsHaveTheirAddressBehindABar() {
        assertThat(set("topics", "نقل | https://example.org/t/1، مدن").filing().topics())
                .containsExactly(new Topic("نقل", "https://example.org/t/1"), new Topic("مدن", ""));
        assertThat(set("keywords", "حافلات، نقل؛ E-12").filing().keywords()).containsExactly("حافلات", "نقل", "E-12");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "٢, 2", "' 5 ', 5"})
    void urgencyIsADigitOfEitherScript(String typed, int urgency) {
        assertThat(set("urgency", typed).filing().urgency()).isEqualTo(urgency);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "yes, true", "نعم, true", "false, false", "no, false", "لا, false", "'', false"})
    void flagsAreSaidInEitherLanguage(String typed, boolean flag) {
        assertThat(set("breaking", typed).filing().breaking()).isEqualTo(flag);
        assertThat(set("legal", typed).clearance().legal()).isEqualTo(flag);
        assertThat(set("hold", typed).clearance().hold()).isEqualTo(flag);
    }

    @ParameterizedTest
    @CsvSource({"Port Buses 12, port-buses-12", "'  --A--  ', a", "'', ''", "'!!!', story"})
    void theNameForAddressesIsMadeFitForThem(String typed, String slug) {
        assertThat(set("slug", typed).filing().slug()).isEqualTo(slug);
    }

    @Test
    void anArabicNameForAddressesIsWrittenInLatinLetters() {
        assertThat(set("slug", "المرفأ").filing().slug()).matches("[a-z0-9-]+").isNotEqualTo("story");
    }

    @Test
    void momentsAreThoseOfTheStandard() {
        OffsetDateTime moment = OffsetDateTime.parse("2026-11-22T10:30+03:00");
        assertThat(set("date", "2026-11-22T10:30+03:00").origin().date()).isEqualTo(moment);
        assertThat(set("embargo", "2026-11-22T10:30+03:00").clearance().embargo())
                .isEqualTo(moment);
        assertThat(Fields.set(set("date", "2026-11-22T10:30+03:00"), "date", "")
                        .origin()
                        .date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "date, tomorrow, field.bad-moment",
        "date, 2026-11-22, field.bad-moment",
        "embargo, 2026-13-01T00:00Z, field.bad-moment",
        "language, العربية, field.bad-language",
        "language, '', field.bad-language",
        "urgency, 0, field.bad-urgency",
        "urgency, 10, field.bad-urgency",
        "urgency, high, field.bad-urgency",
        "breaking, perhaps, field.bad-flag",
        "address, example.org, field.bad-address",
        "address, javascript:alert(1), field.bad-address",
        "address, https://example.org/a b, field.bad-address",
        "body, نص, field.unknown",
        "HEADLINE, عنوان, field.unknown",
        "'', عنوان, field.unknown"
    })
    void whatAFieldCannotHoldIsRefusedWithTheReason(String field, String typed, String why) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> set(field, typed))
                .satisfies(refused -> assertThat(refused.notice().key()).isEqualTo(why));
    }

    @Test
    void anUnknownFieldIsAnsweredWithTheNamesOfAll() {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> set("title", "x"))
                .satisfies(refused -> assertThat(refused.notice().args())
                        .containsExactly("title", String.join(", ", Fields.names())));
        assertThat(Fields.names())
                .isSorted()
                .contains("headline", "embargo", "slug")
                .hasSize(22);
    }

    private static Article set(String field, String typed) {
        return Fields.set(STORY, field, typed);
    }
}
