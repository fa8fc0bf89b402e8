package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.NOON;
import static org.tahrir.store.Samples.article;
import static org.tahrir.store.Samples.draft;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.rewritten;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Article;
import org.tahrir.article.Author;
import org.tahrir.article.Byline;
import org.tahrir.article.Filing;
import org.tahrir.article.Headlines;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

class SearchIndexTest extends InALibrary {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "المدرسة",
                "مدرسه",
                "مدرسة",
                "المَدْرَسَة",
                "الـمـدرسـة",
                "والمدرسة",
                "إلى المدرسه",
                "\u200Fالمدرسة",
                "ﺍﻟﻤﺪﺭﺳﺔ",
                "المدر\u200Cسة"
            })
    void findsAWordHoweverItIsWritten(String query) {
        save(library, story(1, "افتتاح المدرسة الجديدة", "عاد الطلاب."));
        save(library, story(2, "نتائج المباراة", "فاز الفريق."));

        assertThat(found(query)).containsExactly(id(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2500", "2,500", "٢٥٠٠", "٢٬٥٠٠", "3.14", "٣٫١٤", "o'brien", "C++", "covid-19", "CNN", "don’t"})
    void findsNumbersAndLatinWords(String query) {
        save(library, story(1, "خبر", "وصل ٢٬٥٠٠ شخص بنسبة 3.14 وقال O'Brien لقناة لـCNN عن COVID-19 وعن C++ don’t."));
        save(library, story(2, "آخر", "لا شيء هنا."));

        assertThat(found(query)).containsExactly(id(1));
    }

    @Test
    void findsCaptionsBylineStandfirstAndKeywords() {
        Article article = article(1, "خبر")
                .withHeadlines(new Headlines("عاجل من طرابلس", "خبر", "مقدمة قصيرة"))
                .withBody(Body.of(new Block.Picture("ab".repeat(32), "جسر معلق", "تصوير", "نهر", Direction.INHERIT)))
                .withByline(new Byline("", List.of(new Author("سعاد الخطيب", "reporter"))))
                .withFiling(new Filing(
                        "سياسة", List.of(new Filing.Topic("زراعة", "")), List.of("قمح"), "ar", 5, false, ""));
        save(library, draft(article));

        for (String query : List.of("طرابلس", "مقدمة", "معلق", "نهر", "سعاد", "زراعة", "قمح")) {
            assertThat(found(query)).as(query).containsExactly(id(1));
        }
    }

    @Test
    void isNotFoundByItsNeighboursHeadline() {
        save(
                library,
                draft(article(1, "خبر", "نص").withRelated(List.of(RelatedLink.headlineOnly("زلزال في اليابان")))));

        assertThat(found("زلزال")).isEmpty();
    }

    @Test
    void putsTitlesBeforeTexts() {
        save(library, story(1, "أخبار متفرقة", "تحدث عن الانتخابات في آخر الكلام."));
        save(library, story(2, "الانتخابات البلدية", "نص."));

        assertThat(found("الانتخابات")).containsExactly(id(2), id(1));
    }

    @Test
    void fillsUpWithStoriesThatHaveSomeOfTheWords() {
        save(library, story(1, "قمة المناخ في دبي", "نص"));
        save(library, story(2, "قمة اقتصادية", "نص"));
        save(library, story(3, "مباراة", "نص"));

        List<Hit> hits = library.search().search("قمة المناخ", 10);

        assertThat(hits).extracting(Hit::id).containsExactly(id(1), id(2));
        assertThat(hits.get(0).score()).isGreaterThanOrEqualTo(hits.get(1).score());
        assertThat(library.search().search("قمة المناخ", 1)).hasSize(1);
        assertThat(library.search().search("قمة المناخ", 0)).isEmpty();
    }

    @Test
    void aQuotedPhraseStandsTogether() {
        save(library, story(1, "أ", "فاز المنتخب في كأس العالم للشباب."));
        save(library, story(2, "ب", "حول العالم كأس من الشاي."));

        assertThat(found("كأس العالم")).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(found("\"كأس العالم\"")).containsExactly(id(1));
        assertThat(found("“كاس العالم”")).containsExactly(id(1));
        assertThat(found("\"العالم للشباب\" المنتخب")).containsExactly(id(1));
        assertThat(found("\"العالم العالم\"")).isEmpty();
    }

    @Test
    void aPhraseDoesNotReachFromOneFieldIntoTheNext() {
        save(library, draft(article(1, "آخر العنوان").withHeadlines(new Headlines("أول التمهيد", "آخر العنوان", ""))));

        assertThat(found("\"العنوان أول\"")).isEmpty();
        assertThat(found("\"آخر العنوان\"")).containsExactly(id(1));
    }

    @Test
    void aWordWithAMinusMustNotBeThere() {
        save(library, story(1, "انتخابات فرنسا", "نص"));
        save(library, story(2, "انتخابات لبنان", "نص"));

        assertThat(found("انتخابات -لبنان")).containsExactly(id(1));
        assertThat(found("انتخابات -\"انتخابات لبنان\"")).containsExactly(id(1));
        assertThat(found("-لبنان")).isEmpty();
    }

    @Test
    void stopWordsCountOnlyWhenThereIsNothingElse() {
        save(library, story(1, "في البيت", "نص"));
        save(library, story(2, "سيارة", "نص"));

        assertThat(found("في سيارة")).containsExactly(id(2));
        assertThat(found("في")).containsExactly(id(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "--",
                "- خبر",
                "-\"",
                "*",
                "خبر*",
                "(",
                "خبر)",
                "NEAR(خبر)",
                "tn:خبر",
                "{tn}:خبر",
                "خبر AND",
                "OR",
                "NOT خبر",
                "^خبر",
                "خبر + خبر",
                "'",
                "'; DROP TABLE story; --",
                "\"خبر",
                "خبر\" \"",
                "\uD83D\uDE00",
                "\uD83D",
                "\u0000",
                "خبر:خبر",
                "“خبر",
                "« خبر »",
                "\uE000\uE001"
            })
    void nothingTypedIsAnError(String query) {
        save(library, story(1, "خبر", "نص"));

        assertThat(library.search().search(query, 5)).hasSizeBetween(0, 1);
        assertThat(library.search().typing(query, 5)).hasSizeBetween(0, 1);
    }

    @Test
    void averyLongQueryIsNoError() {
        save(library, story(1, "خبر", "نص"));
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            query.append("كلمة").append(i).append(i % 7 == 0 ? " \"" : " ");
        }

        assertThat(library.search().search(query + " خبر", 5)).hasSizeBetween(0, 1);
        assertThat(library.search().typing(query.toString(), 5)).isEmpty();
    }

    @Test
    void theTrashIsNotSearched() {
        Story story = save(library, story(1, "خبر مهم", "نص"));

        Story thrown = save(library, story.moved(Stage.TRASH, ""), Revision.Cause.STAGE);
        assertThat(found("خبر")).isEmpty();
        assertThat(library.search().typing("خبر", 5)).isEmpty();

        save(library, thrown.moved(Stage.DRAFT, ""), Revision.Cause.STAGE);
        assertThat(found("خبر")).containsExactly(id(1));
    }

    @Test
    void findsOnlyWhatAStorySaysNow() {
        Story story = save(library, story(1, "خبر", "الكلام القديم"));
        save(library, rewritten(story, "الكلام الجديد"));

        assertThat(found("القديم")).isEmpty();
        assertThat(found("الجديد")).containsExactly(id(1));
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void findsTitlesWhileTheyAreTyped() {
        save(library, story(1, "الوزير يزور حلب", "نص"));
        save(library, story(2, "وزراء الخارجية", "حلب"));

        assertThat(typed("الوزي")).containsExactly(id(1));
        assertThat(typed("وز")).containsExactlyInAnyOrder(id(1), id(2));
        assertThat(typed("حلب")).containsExactly(id(1));
        assertThat(typed("يزور ح")).containsExactly(id(1));
        assertThat(typed("زر")).isEmpty();
    }

    @Test
    void typingFindsTheNewestFirst() {
        for (int i = 1; i <= 5; i++) {
            save(library, Story.fresh(article(i, "خبر رقم " + i), Stage.DRAFT, "", NOON.plusSeconds(i == 2 ? 100 : i)));
        }

        assertThat(typed("خب")).containsExactly(id(2), id(5), id(4), id(3), id(1));
        assertThat(library.search().typing("خبر", 2)).extracting(Hit::id).containsExactly(id(2), id(5));
    }

    @Test
    void makesItsRowsAnew() {
        save(library, story(1, "خبر أول", "نص"));
        save(library, story(2, "خبر ثان", "نص").moved(Stage.TRASH, ""));
        List<String> told = new ArrayList<>();

        library.rebuildSearch((done, total) -> told.add(done + "/" + total));

        assertThat(told).containsExactly("2/2");
        assertThat(found("خبر")).containsExactly(id(1));
        assertThat(typed("أو")).containsExactly(id(1));
        assertThat(library.problems()).isEmpty();
    }

    @Test
    void makesItsRowsAnewWhenTheAnalyserHasChanged() throws java.sql.SQLException {
        save(library, story(1, "خبر أول", "نص"));
        library.close();
        try (Session session = Connections.writing(folder.resolve("library.db"))) {
            session.once("UPDATE meta SET value = '0' WHERE name = 'analyzer'");
            session.once("DELETE FROM story_search WHERE rowid = 1");
        }

        library = Samples.writing(folder);

        assertThat(found("خبر")).containsExactly(id(1));
        library.close();
        try (Session session = Connections.reading(folder.resolve("library.db"))) {
            assertThat(session.list("SELECT value FROM meta WHERE name = 'analyzer'", row -> row.getString(1)))
                    .containsExactly(String.valueOf(org.tahrir.text.ArabicAnalyzer.VERSION));
        }
    }

    private List<StoryId> found(String query) {
        return library.search().search(query, 10).stream().map(Hit::id).toList();
    }

    private List<StoryId> typed(String query) {
        return library.search().typing(query, 10).stream().map(Hit::id).toList();
    }
}
