package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.store.Samples.id;
import static org.tahrir.store.Samples.save;
import static org.tahrir.store.Samples.story;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.StoryId;

/// Tables of queries, in both languages, against one small newsroom. The right column names the stories that must be
/// found, by number and in any order; `-` for none.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchLanguageTest {
    @TempDir
    static Path folder;

    private Library library;

    @BeforeAll
    void open() {
        library = Samples.writing(folder);
        save(library, story(1, "وزير الصحة يزور مستشفى حلب", "قال مسؤول إن الزيارة تأتي بعد إضراب الأطباء."));
        save(library, story(2, "إضراب عام في موانئ فرنسا", "أغلقت الموانئ أبوابها، وتوقفت السفن عن الإبحار."));
        save(library, story(3, "المنتخب يفوز على ضيفه", "سجّل اللاعبون هدفين في الدقيقة 90 أمام 45,000 متفرج."));
        save(
                library,
                story(4, "EU leaders meet in Brussels", "The café owners’ union isn't happy about COVID-19 rules."));
        save(library, story(5, "شركة Apple تكشف هاتفها", "قال المدير لـBBC إن الهاتف سيصل عام ٢٠٢٦."));
        save(library, story(6, "الله أكبر", "صلى الناس على النبي ﷺ في المسجد الأقصى."));
        save(library, story(7, "تقرير: أسعار القمح", "ارتفع القمح 3.5% في شباط/فبراير؛ والتقرير على www.example.org."));
    }

    @AfterAll
    void close() {
        library.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "وَزِيرُ الصِّحَّةِ|1",
                "وزيـــر|1",
                "الوزير|1",
                "والوزير|1",
                "للوزير|1",
                "بالوزير|1",
                "مستشفي|1",
                "مسئول|-",
                "مسؤول|1",
                "مسو\u0654ول|1",
                "اضراب|1 2",
                "الإضراب|1 2",
                "إضرابات|1 2",
                "وبإضراب|1 2",
                "موانى|-",
                "موانئ|2",
                "الموانئ|2",
                "والموانئ|2",
                "لاعب|3",
                "اللاعبين|3",
                "للاعبين|3",
                "سجل|3",
                "هدفان|3",
                "الدقيقه|3",
                "الله|6",
                "لله|6",
                "والله|6",
                "ﷺ|6",
                "عليه وسلم|6",
                "الاقصي|6",
                "القمح|7",
                "بالقمح|7",
                "شباط|7",
                "فبراير|7",
            })
    void arabic(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "brussels|4",
                "BRUSSELS|4",
                "cafe|4",
                "CAFÉ|4",
                "café|4",
                "isn't|4",
                "isn’t|4",
                "covid|4",
                "COVID-19|4",
                "eu leaders|4",
                "leader|-",
                "the in|4",
                "apple|5",
                "Apple هاتف|5",
                "bbc|5",
                "لـBBC|5",
                "example.org|7",
                "www.example.org|7",
            })
    void latin(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "2026|5",
                "٢٠٢٦|5",
                "۲۰۲۶|5",
                "45000|3",
                "45,000|3",
                "٤٥٬٠٠٠|3",
                "3.5|7",
                "٣٫٥|7",
                "3.5%|7",
                "90|3",
                "9|-",
            })
    void numbers(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "وزير\u200F|1",
                "\u202Bوزير\u202C|1",
                "\u2067وزير\u2069|1",
                "وز\u200Bير|1",
                "وز\u200Dير|1",
                "وز\u00ADير|1",
                "\uFEFFوزير|1",
                "ﻭﺯﻳﺮ|1",
                "ﺍﻟﻮﺯﻳﺮ|1",
                "وزير،|1",
                "«وزير»|1",
                "(وزير)|1",
                "وزير؟!|1",
                "وزیر|1",
                "شرکة|5",
            })
    void writtenByMachinesAndKeyboards(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "\"وزير الصحة\"|1",
                "\"وَزير الصّحه\"|1",
                "\"الصحة وزير\"|-",
                "“وزير الصحة”|1",
                "„وزير الصحة“|1",
                "\"إضراب\"|1 2",
                "\"الإضراب\"|-",
                "إضراب -فرنسا|1",
                "إضراب -\"إضراب عام\"|1",
                "إضراب -حلب -فرنسا|-",
                "-إضراب|-",
                "إضراب – فرنسا|1 2",
                "إضراب - فرنسا|1 2",
                "COVID -19|-",
                "-COVID covid|-",
                "\"وزير الصحة\" \"الأطباء\"|1",
                "\"وزير الصحة\" \"فرنسا\"|-",
                "\"وزير الصحة\" فرنسا|1",
                "\"الصحة يزور\" -مستشفى|-",
            })
    void phrasesAndWordsLeftOut(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "وزير*|1",
                "وزي*|-",
                "NEAR(وزير حلب)|1",
                "tn:وزير|1",
                "{tn bn} : وزير|1",
                "^وزير|1",
                "وزير AND حلب|1",
                "وزير OR NOT|1",
                "وزير NOT حلب|1",
                "وزير + حلب|1",
                "(وزير|1",
                "وزير)|1",
                "'وزير'|1",
                "\"\" وزير|1",
                "\"وزير|1",
                "وزير\"|1",
                "%وزير%|1",
                "وزير; DELETE FROM story|1",
                "😀 وزير|1",
                "😀|-",
                "👨‍👩‍👧|-",
                "؟؟؟|-",
                "---|-",
            })
    void signsOfOtherLanguagesAreOnlySigns(String query, String stories) {
        assertFound(query, stories);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "وز|1",
                "الوز|1",
                "وزير الص|1",
                "الصحة وز|1",
                "الصحه وزي|1",
                "إضر|2",
                "اضر|2",
                "الإضر|2",
                "منتخ|3",
                "eu le|4",
                "LEAD|4",
                "app|5",
                "شركة A|5",
                "ضيف|3",
                "قمح|7",
                "قم|7",
                "الأطباء|-",
                "زير|-",
                "\"وزير|1",
                "-وزير|1",
                "😀|-",
            })
    void typingLooksAtHeadlinesAndTheLastWordMayBeBegun(String query, String stories) {
        assertThat(ids(library.search().typing(query, 10))).as(query).isEqualTo(numbered(stories));
    }

    @Test
    void everyHeadlineTypedInFullFindsItsStoryAtEveryLength() {
        for (StorySummary story : library.stories().list(StoryFilter.ALL)) {
            String headline = story.headline();
            int firstWord = headline.indexOf(' ');
            for (int end = firstWord; end <= headline.length(); end++) {
                assertThat(library.search().typing(headline.substring(0, end), 10))
                        .as(headline.substring(0, end))
                        .extracting(Hit::id)
                        .contains(story.id());
            }
            assertThat(library.search().search(headline, 10).getFirst().id()).isEqualTo(story.id());
        }
    }

    @Test
    void snippetsKeepTheWritersSpellingUnderTheMarks() {
        Hit hit = library.search().search("سجل الاعبين لاعب", 1).getFirst();

        assertThat(hit.id()).isEqualTo(id(3));
        assertThat(hit.marks())
                .extracting(mark -> hit.snippet().substring(mark[0], mark[1]))
                .contains("سجّل", "اللاعبون");
    }

    private void assertFound(String query, String stories) {
        assertThat(ids(library.search().search(query, 10))).as(query).isEqualTo(numbered(stories));
    }

    private static List<StoryId> ids(List<Hit> hits) {
        return hits.stream().map(Hit::id).sorted().toList();
    }

    private static List<StoryId> numbered(String stories) {
        return stories.equals("-")
                ? List.of()
                : Arrays.stream(stories.split(" ", -1))
                        .map(number -> id(Integer.parseInt(number)))
                        .sorted()
                        .toList();
    }
}
