package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.RelatedLink;

/// Single lines of saved pages: titles, dates, credits, markers, and how sure the split is of them.
class PageLinesTest {
    private static final String HEADLINE = "انتهاء العمل في الجسر القديم";
    private static final String FIRST = "قالت البلدية إن الطريق سيفتح غدا، وإن العمل فيه انتهى.";
    private static final String SECOND = "وأضافت أن الكلفة بقيت كما كانت في الخطة الأولى.";

    private static PageSplit page(String... lines) {
        return PageSplitter.split(String.join("\n", lines));
    }

    private static LineRole role(PageSplit split, String text) {
        return split.lines().stream()
                .filter(line -> line.text().equals(text))
                .map(PageLine::role)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " – ", " — ", " | ", "|", " :: ", " » ", ": ", " : "})
    void everySeparatorDividesTitleAndSite(String separator) {
        for (String title : List.of(HEADLINE + separator + "موقع الاختبار", "موقع الاختبار" + separator + HEADLINE)) {
            PageSplit split = page(title, HEADLINE, FIRST, SECOND);

            assertThat(split.headline()).isEqualTo(HEADLINE);
            assertThat(role(split, title)).isEqualTo(LineRole.TITLE_LINE);
            assertThat(split.paragraphs()).containsExactly(FIRST, SECOND);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "انتهاء العمل في الجسر القديم | بلدي نيوز#انتهاء العمل في الجسر القديم",
                "انتهاء العمل في الجسر القديم - وكالة الأنباء#انتهاء العمل في الجسر القديم",
                "Bridge works are over at last | Example Times#Bridge works are over at last",
                "Bridge works are over at last - BBC News#Bridge works are over at last",
                "حلب - دمشق: طريق جديد يفتح غدا#حلب - دمشق: طريق جديد يفتح غدا",
                "مباراة الاتحاد - الأهلي تنتهي بلا أهداف#مباراة الاتحاد - الأهلي تنتهي بلا أهداف",
                "Under-17 team wins - and loses#Under-17 team wins - and loses"
            })
    void aTitleThatStandsOnceLosesOnlyWhatIsSurelyASite(String title, String headline) {
        assertThat(page(title, FIRST, SECOND).headline()).isEqualTo(headline);
    }

    @Test
    void aSiteThatIsNamedBelowIsCutFromTheTitle() {
        PageSplit split = page(HEADLINE + " - دفتر المدينة", "دفتر المدينة", FIRST, SECOND);

        assertThat(split.headline()).isEqualTo(HEADLINE);
        assertThat(split.source()).isEqualTo("دفتر المدينة");
    }

    @Test
    void quotesBlanksAndCaseDoNotHideARepeatedHeadline() {
        PageSplit split = page(
                "“Bridge” WORKS are over - Example", "\u00A0\"Bridge\"  works are over\u200F", "A paragraph of it.");

        assertThat(split.headline()).isEqualTo("\"Bridge\"  works are over");
        assertThat(split.count(LineRole.TITLE_LINE)).isEqualTo(1);
    }

    @Test
    void moreSignsOfAPageMakeItSurer() {
        double text = page(HEADLINE, FIRST, SECOND).confidence();
        double named = page(HEADLINE + " | بلدي نيوز", FIRST, SECOND).confidence();
        double twice = page(HEADLINE + " - موقع", HEADLINE, FIRST, SECOND).confidence();
        double related = page(
                        HEADLINE + " - موقع", HEADLINE, FIRST, SECOND, "مقالات ذات صلة", "مادة أولى", "مادة ثانية")
                .confidence();

        assertThat(List.of(text, named, twice, related)).isSorted().doesNotHaveDuplicates();
        assertThat(page(HEADLINE, FIRST, SECOND).looksLikePage()).isFalse();
        assertThat(page(HEADLINE + " - موقع", HEADLINE).confidence()).isLessThan(twice);
    }

    @Test
    void aLatinPageIsTakenApartLikeAnArabicOne() {
        PageSplit split = page(
                "Home",
                "Bridge works are over - Example Times",
                "Bridge works are over",
                "By Jane Writer",
                "March 19, 2019 2:05 PM",
                "Share",
                "The road opens tomorrow, the council said.",
                "It had been closed for a year.",
                "Related articles",
                "Council plans a second bridge",
                "https://example.org/2",
                "- Old bridge sold (https://example.org/3)",
                "12 comments",
                "Great news!");

        assertThat(split.headline()).isEqualTo("Bridge works are over");
        assertThat(split.byline()).isEqualTo("By Jane Writer");
        assertThat(split.date()).map(Object::toString).contains("2019-03-19T14:05Z");
        assertThat(split.paragraphs())
                .containsExactly("The road opens tomorrow, the council said.", "It had been closed for a year.");
        assertThat(split.related())
                .containsExactly(
                        RelatedLink.toAddress("https://example.org/2", "Council plans a second bridge"),
                        RelatedLink.toAddress("https://example.org/3", "Old bridge sold"));
        assertThat(role(split, "Great news!")).isEqualTo(LineRole.CLUTTER);
        assertThat(split.toArticle(Samples.ID).filing().language()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "19 آذار 2019#2019-03-19T00:00Z",
                "الثلاثاء 19 آذار 2019 - 14:05#2019-03-19T14:05Z",
                "١٩ مارس ٢٠١٩ ٢:٠٥ مساء#2019-03-19T14:05Z",
                "19 مارس/آذار 2019#2019-03-19T00:00Z",
                "۱۹ مارس ۲۰۱۹#2019-03-19T00:00Z",
                "نُشر: 1 كانون الثاني 2020#2020-01-01T00:00Z",
                "31 كانون الأول 2020#2020-12-31T00:00Z",
                "5 تشرين الأول، 2020#2020-10-05T00:00Z",
                "5 تشرين الثاني 2020#2020-11-05T00:00Z",
                "7 أيلول 2020#2020-09-07T00:00Z",
                "7 اب 2020#2020-08-07T00:00Z",
                "7 أغسطس 2020 الساعة 09:30 ص#2020-08-07T09:30Z",
                "7 غشت 2020#",
                "7 أوت 2020#2020-08-07T00:00Z",
                "12 جويلية 2020#2020-07-12T00:00Z",
                "12 جوان 2020#2020-06-12T00:00Z",
                "12 دجنبر 2020#2020-12-12T00:00Z",
                "12 شتنبر 2020#2020-09-12T00:00Z",
                "2 فيفري 2020#2020-02-02T00:00Z",
                "2019/03/19#2019-03-19T00:00Z",
                "19-03-2019 23:59#2019-03-19T23:59Z",
                "19.3.2019#2019-03-19T00:00Z",
                "٢٠١٩/٠٣/١٩ - ٠٠:٠١#2019-03-19T00:01Z",
                "March 19, 2019#2019-03-19T00:00Z",
                "19th March 2019#2019-03-19T00:00Z",
                "Sept 1, 2019 12:05 am#2019-09-01T00:05Z",
                "Sept 1, 2019 12:05 pm#2019-09-01T12:05Z",
                "1 أيار 2019 12:30 ص#2019-05-01T00:30Z",
                "1 أيار 2019 12:30 م#2019-05-01T12:30Z",
                "1 أيار 2019 12:30 صباحا#2019-05-01T00:30Z",
                "1 أيار 2019 25:61#2019-05-01T00:00Z",
                "30 شباط 2019#",
                "2019/13/01#",
                "19 آذار#",
                "19 شهر 2019#",
                "1 يناير 1500#",
                "12345/01/01#",
            })
    void datesAreReadInTheMonthsAndDigitsOfAllRegions(String line, String moment) {
        assertThat(DateLine.read(line).map(Object::toString).orElse(null)).isEqualTo(moment);
    }

    @Test
    void aSentenceWithADateIsNoDateLine() {
        String sentence = "وكان المجلس قد أعلن في 19 آذار 2019 أن العمل سيبدأ قريبا جدا في المدينة";

        assertThat(DateLine.read(sentence)).isEmpty();
        assertThat(page(HEADLINE + " - موقع", HEADLINE, sentence, FIRST).paragraphs())
                .containsExactly(sentence, FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مقالات ذات صلة",
                "مواضيع ذات صلة",
                "اقرأ أيضا",
                "إقرأ أيضًا:",
                "شاهد أيضاً",
                "أخبار متعلقة",
                "قد يهمك أيضا",
                "Related",
                "READ ALSO:",
                "— ذات صلة —",
                "مقـالات ذات صلـة"
            })
    void behindEveryMarkerStandRelatedHeadlines(String marker) {
        PageSplit split = page(HEADLINE + " - موقع", HEADLINE, FIRST, SECOND, marker, "مادة أولى", "مادة ثانية");

        assertThat(split.paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(split.related())
                .containsExactly(RelatedLink.headlineOnly("مادة أولى"), RelatedLink.headlineOnly("مادة ثانية"));
        assertThat(split.borders()).isEqualTo(new PageBorders(2, 4, 4, 7));
    }

    @Test
    void aRelatedLineInTheMidstOfTheTextDoesNotEndIt() {
        PageSplit split = page(HEADLINE + " - موقع", HEADLINE, FIRST, "اقرأ أيضا: جسر آخر في المدينة", SECOND);

        assertThat(split.paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(split.related()).containsExactly(RelatedLink.headlineOnly("جسر آخر في المدينة"));
    }

    @Test
    void aParagraphBehindTheRelatedPiecesIsTextAgain() {
        PageSplit split = page(
                HEADLINE + " - موقع", HEADLINE, FIRST, "مقالات ذات صلة", "مادة أولى", "مادة ثانية", SECOND.repeat(3));

        assertThat(split.paragraphs()).containsExactly(FIRST, SECOND.repeat(3));
        assertThat(split.related()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(رويترز)#PHOTO_CREDIT",
                "[أ ف ب]#PHOTO_CREDIT",
                "تصوير: سامي حداد#PHOTO_CREDIT",
                "Photo: AFP#PHOTO_CREDIT",
                "صورة تعبيرية#PHOTO_CREDIT",
                "شارك هذا الخبر على فيسبوك#CLUTTER",
                "تابعونا على تلغرام#CLUTTER",
                "الوسوم: جسر، مدينة#CLUTTER",
                "الرئيسية » أخبار#CLUTTER",
                "Follow us on X#CLUTTER",
                "المصدر: وكالة الأنباء#SOURCE",
                "رويترز تنقل الخبر عن الوكالة#PARAGRAPH",
                "شارك في الحفل مئة ضيف من المدينة#PARAGRAPH",
                "مشاركة واسعة في الانتخابات#PARAGRAPH",
                "(كلام بين قوسين لا غير)#PARAGRAPH"
            })
    void linesWithinTheTextAreToldApart(String line, LineRole role) {
        assertThat(role(page(HEADLINE, FIRST, line, SECOND), line)).isEqualTo(role);
    }

    @Test
    void bulletsNumbersAndBracketsAreNoPartOfARelatedHeadline() {
        PageSplit split = page(
                HEADLINE + " - موقع",
                HEADLINE,
                FIRST,
                "Related",
                "• أول عن المدينة",
                "2. ثان عن المدينة",
                "٣- ثالث عن المدينة",
                "► رابع [https://example.org/4]",
                "2024 عام الجسور",
                "-5 درجات في المدينة");

        assertThat(split.related())
                .extracting(RelatedLink::headline)
                .containsExactly(
                        "أول عن المدينة",
                        "ثان عن المدينة",
                        "ثالث عن المدينة",
                        "رابع",
                        "2024 عام الجسور",
                        "-5 درجات في المدينة");
        assertThat(split.related().get(3).url()).isEqualTo("https://example.org/4");
    }

    @Test
    void movedBordersDeriveTextAndRelatedPiecesAnew() {
        PageSplit split =
                page(HEADLINE, FIRST, SECOND, "مادة أولى", "https://example.org/1", "اقرأ أيضا", "مادة ثانية");
        PageSplit moved = split.withBorders(new PageBorders(1, 3, 3, 7));

        assertThat(moved.paragraphs()).containsExactly(FIRST, SECOND);
        assertThat(moved.related())
                .containsExactly(
                        RelatedLink.toAddress("https://example.org/1", "مادة أولى"),
                        RelatedLink.headlineOnly("مادة ثانية"));
        assertThat(moved.toArticle(Samples.ID).related()).isEqualTo(moved.related());

        PageSplit none = moved.withBorders(new PageBorders(1, 2, 2, 2));
        assertThat(none.related()).isEmpty();
        assertThat(none.paragraphs()).containsExactly(FIRST);
        assertThat(none.count(LineRole.CLUTTER)).isEqualTo(5);
    }
}
