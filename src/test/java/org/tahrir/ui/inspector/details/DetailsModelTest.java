package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Filing;
import org.tahrir.article.House;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Language;
import org.tahrir.text.Seeds;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.Dates;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.SaveState;

/// The fields of the open story without a window: what stands in them and what is given to them.
class DetailsModelTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private OpenStory open;
    private DetailsModel model;

    @BeforeEach
    void open() {
        place = Screen.get(() -> new TestPlace(folder, TestPlace.REPORTER, Language.AR));
        open = Screen.get(() -> new OpenStory(place.workplace()));
        model = Screen.get(() -> new DetailsModel(place.workplace(), open));
    }

    @AfterEach
    void close() {
        place.close();
    }

    @ParameterizedTest
    @CsvSource({
        "byline, كتبت ريم",
        "source, وكالة المرفأ",
        "agency, رويترز",
        "place, حمص",
        "section, محليات",
        "language, en-GB",
        "slug, port-buses",
        "rights, © المرفأ",
        "note, للديسك",
        "address, https://example.org/a"
    })
    void aFieldShowsWhatItWasGiven(String field, String typed) {
        open(Stage.DRAFT);
        assertThat(give(field, "  " + typed + " ")).isEmpty();
        assertThat(model.text(field, article())).isEqualTo(typed);
        Screen.run(open::save);
        Screen.until("saved", () -> open.saveStateProperty().get() instanceof SaveState.Saved);
        assertThat(model.text(
                        field, place.newsroom().story(article().id().toString()).article()))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "date, 22/11/2026 10:30, '22 تشرين الثاني 2026، 10:30'",
        "embargo, 2026-12-01T18:00Z, '1 كانون الأول 2026، 18:00'"
    })
    void aMomentStandsAsTheInterfaceWritesIt(String field, String typed, String shown) {
        open(Stage.DRAFT);
        assertThat(give(field, typed)).isEmpty();
        assertThat(model.text(field, article())).isEqualTo(shown);
        assertThat(give(field, shown)).isEmpty();
        assertThat(model.text(field, article())).isEqualTo(shown);
        assertThat(give(field, "")).isEmpty();
        assertThat(model.text(field, article())).isEmpty();
        assertThat(Optional.ofNullable(Screen.get(() -> model.moment(field)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date, 30/2/2026, inspector.moment.no-such-day",
        "date, 22/11/2026 25:00, inspector.moment.no-such-time",
        "embargo, ربما, inspector.moment.unclear",
        "language, لغة, field.bad-language",
        "address, example.org, field.bad-address"
    })
    void whatAFieldCannotHoldIsRefusedAndLeftAsItWas(String field, String typed, String why) {
        open(Stage.DRAFT);
        Article before = article();
        assertThat(give(field, typed)).map(Notice::key).contains(why);
        assertThat(article()).isEqualTo(before);
    }

    @Test
    void whereOneMayNotWriteNothingChanges() {
        open(Stage.EXPORTED);
        Article before = article();
        assertThat(give("place", "حمص")).isEmpty();
        assertThat(article()).isEqualTo(before);
    }

    @Test
    void withoutAStoryThereIsNothingToGiveTo() {
        assertThat(give("place", "حمص")).isEmpty();
        assertThat(Optional.ofNullable(Screen.get(() -> model.moment("date")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "سلمى حداد, سلمى حداد, ''",
        "'سلمى | مصورة', سلمى, <مصورة>",
        "'سلمى(مصورة)', سلمى, <مصورة>",
        "'سلمى ( مصورة )', سلمى, <مصورة>",
        "'John | editor', John, <editor>",
        "'| editor', '| editor', ''",
        "'(editor)', '(editor)', ''",
        "'سلمى (', 'سلمى (', ''",
        "'سلمى (أم ريم) حداد', 'سلمى (أم ريم) حداد', ''"
    })
    void anAuthorMayBeTypedWithARole(String typed, String name, String role) {
        ChipKind<Author> authors = ChipKind.authors(
                Screen.get(() -> org.tahrir.ui.difference.Wording.of(place.workplace())), code -> "<" + code + ">");
        assertThat(authors.made().apply(typed)).isEqualTo(new Author(name, role));
    }

    @Test
    void chipsOfEachKindGoIntoTheirFieldAlone() {
        Article article = article(open(Stage.DRAFT));
        ChipKind<Filing.Topic> topics = ChipKind.topics();
        Article filed = topics.with().apply(article, List.of(topics.made().apply("نقل")));
        assertThat(filed)
                .isEqualTo(article.withFiling(article.filing().withTopics(List.of(new Filing.Topic("نقل", "")))));
        Filing.Topic known = new Filing.Topic("مدن", "https://example.org/t/2");
        assertThat(topics.name().apply(known)).isEqualTo("مدن");
        ChipKind<String> keywords = ChipKind.keywords();
        assertThat(keywords.members().apply(keywords.with().apply(article, List.of("أ", "ب"))))
                .containsExactly("أ", "ب");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMomentThatTheInterfaceWritesIsUnderstoodAgain(Language language) {
        ZoneId damascus = ZoneId.of("Asia/Damascus");
        ZonedDateTime now = ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, damascus);
        TypedMoment.Around around = new TypedMoment.Around(now, null);
        for (House.Months months : House.Months.values()) {
            for (House.Digits digits : House.Digits.values()) {
                Dates dates = new Dates(language, damascus, months, digits);
                Seeds.each(150, chance -> {
                    OffsetDateTime moment = now.toOffsetDateTime()
                            .plusMinutes(chance.nextInt(-2_000_000, 2_000_000))
                            .truncatedTo(ChronoUnit.MINUTES)
                            .withOffsetSameInstant(ZoneOffset.ofHoursMinutes(chance.nextInt(-11, 12), 0));
                    String written = dates.moment(moment);
                    assertThat(TypedMoment.read(written, around))
                            .as(written)
                            .isInstanceOfSatisfying(
                                    TypedMoment.Understood.class,
                                    read -> assertThat(read.moment().isEqual(moment))
                                            .as("%s read as %s", written, read.moment())
                                            .isTrue());
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "،", "\u200F"})
    void nothingTypedIsNoMoment(String typed) {
        TypedMoment.Around around =
                new TypedMoment.Around(ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, ZoneOffset.UTC), null);
        assertThat(TypedMoment.read(typed, around)).isEqualTo(new TypedMoment.Nothing());
    }

    private Story open(Stage stage) {
        Story story = place.story("المرفأ", stage, "نص.");
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
        return story;
    }

    private Optional<Notice> give(String field, String typed) {
        return Screen.get(() -> model.give(field, typed));
    }

    private Article article() {
        return java.util.Objects.requireNonNull(Screen.get(open::story)).article();
    }

    private static Article article(Story story) {
        return story.article();
    }
}
