package org.tahrir.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// What each rule finds and mends, and what it leaves alone.
class RulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "قال  الوزير|قال الوزير",
                "قال\u00A0 الوزير|قال الوزير",
                "قال\u00A0\u00A0الوزير|قال\u00A0الوزير",
                "He said  so.   Then|He said so. Then",
                "عن CNN   نقلا|عن CNN نقلا",
            })
    void runsOfSpacesBecomeOne(String text, String mended) {
        assertThat(Reading.mended("spaces", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "قال الوزير ، ثم|قال الوزير، ثم",
                "وأضاف :  إن|وأضاف:  إن",
                "في البلاد .|في البلاد.",
                "أين ؟!|أين؟!",
                "نقلت CNN ، أمس|نقلت CNN، أمس",
                "«الحياة» : خبر|«الحياة»: خبر",
                "عام 2019 ؛ ثم|عام 2019؛ ثم",
            })
    void spacesBeforeMarksGo(String text, String mended) {
        assertThat(Reading.mended("space-before", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "قال،ثم سكت|قال، ثم سكت",
                "عنه؛وقال|عنه؛ وقال",
                "قال،«نعم»|قال، «نعم»",
                "في بيان،2 منهم|في بيان، 2 منهم",
                "قناة،CNN|قناة، CNN",
            })
    void missingSpacesAfterMarksCome(String text, String mended) {
        assertThat(Reading.mended("space-after", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "قال, ثم|قال، ثم",
                "لماذا?|لماذا؟",
                "«نعم»; قال|«نعم»؛ قال",
                "المدينة , المهد|المدينة ، المهد",
                "مَهلاً, ثم|مَهلاً، ثم",
            })
    void latinMarksAfterArabicBecomeArabic(String text, String mended) {
        assertThat(Reading.mended("latin-mark", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "written in Arabic, such as ليلى منصور; then",
                "the word مكتبة, he said",
                "asked by «ليلى»?!, they"
            })
    void latinMarksStayInLatinSentences(String text) {
        assertThat(Reading.findings("latin-mark", text)).isEmpty();
    }

    @Test
    void anArabicSentenceMayHoldManyLatinNames() {
        assertThat(Reading.mended("latin-mark", "Apple iPhone في السوق, قال الوزير"))
                .isEqualTo("Apple iPhone في السوق، قال الوزير");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"الـرئيس|الرئيس", "هــذا مُـهم|هذا مُهم", "الرئيــس|الرئيس"})
    void tatweelGoesFromWords(String text, String mended) {
        assertThat(Reading.mended("tatweel", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "قال\u200F الوزير|قال الوزير",
                "\uFEFFخبر|خبر",
                "أ\u200Bب|أب",
                "می\u200Cخواهم کتاب\u200C|می\u200Cخواهم کتاب",
            })
    void straySignsGo(String text, String mended) {
        assertThat(Reading.mended("stray-sign", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ﻷنه ﻓﻲ|لأنه في", "ﻣﺎ|ما", "ﭘﺎرس|پارس", "مﹶهلا|مَهلا"})
    void printedShapesBecomeLetters(String text, String mended) {
        assertThat(Reading.mended("letter-shapes", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن أن أن الحكومة|أعلن {أن أن} الحكومة",
                "قال الرئيس الرئيس أمس|قال {الرئيس الرئيس} أمس",
                "said the the press|said {the the} press",
                "The the press|{The the} press",
            })
    void doubledWordsAreOnlyNamed(String text, String marked) {
        assertThat(Reading.marked("repeated-word", Paragraph.of(text))).isEqualTo(marked);
        assertThat(Reading.mended("repeated-word", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قال «نعم ثم سكت|قال {«}نعم ثم سكت",
                "قال نعم» ثم|قال نعم{»} ثم",
                "في (بيروت أمس|في {(}بيروت أمس",
                "said “yes and|said {“}yes and",
                "لـ»الحياة» أمس|لـ{»}الحياة» أمس",
            })
    void marksWithoutPartnersAreOnlyNamed(String text, String marked) {
        assertThat(Reading.marked("unbalanced", Paragraph.of(text))).isEqualTo(marked);
        assertThat(Reading.mended("unbalanced", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال الوزير، إن الحكومة «ستدرس» الأمر؛ وأضاف: نعم.",
                "The minister said “yes”, then left; why? He had had enough (so it seems).",
                "تجده على https://example.com/a,b?c=د,هـ أو www.example.org/x;y",
                "اكتب إلى a,b@example.com، أو @user,name",
                "بلغ 1,500 و١،٥ و3.5 و10:30",
                "لـ«الحياة» ولـCNN والـ15 وسنة 1436هـ و1436 هـ وهـ. لـ الرئيس",
                "نقل عن CNN, BBC; Reuters? أمس",
                "اللهم صل على محمد ﷺ ﴿قل هو ﷲ﴾ ﷽",
                "بي بي سي، وسي إن إن، ومحمد محمد، وواحدا واحدا، وفردًا فردًا، وبرنامج «كورة كورة»",
                "Duran Duran played; bye bye, he said: no no.",
                "1) أولا 2) ثانيا أ) ثالثا",
                "قال... ثم .. سكت ... .NET و .com",
                "نقلت\u200E CNN\u200F أن 25\u200F%",
                "&quot;نعم&quot; و&nbsp;لا",
                "ابتسم :) أو :( ثم مضى",
                "سطر\nثان  \n  ثالث",
            })
    void whatIsRightIsLeftAlone(String text) {
        for (Rule rule : Rules.all()) {
            assertThat(Reading.marked(rule.name(), Paragraph.of(text)))
                    .as(rule.name())
                    .isEqualTo(text);
        }
    }

    @Test
    void aQuotationMayRunOverSeveralParagraphs() {
        List<String> rows = List.of("قال: «نبدأ غدا", "«ونكمل بعد غد", "ثم ننتهي».");
        for (int at = 0; at < rows.size(); at++) {
            String before = at == 0 ? "" : rows.get(at - 1);
            String after = at == rows.size() - 1 ? "" : rows.get(at + 1);
            Paragraph paragraph = new Paragraph(before, rows.get(at), after);
            if (at == 0) {
                assertThat(Reading.marked("unbalanced", paragraph)).isEqualTo(rows.get(at));
            }
        }
        assertThat(Reading.marked("unbalanced", new Paragraph("", "قال: «نبدأ غدا", "ثم ننتهي».")))
                .isEqualTo("قال: «نبدأ غدا");
        assertThat(Reading.marked("unbalanced", new Paragraph("قال: «نبدأ غدا", "ثم ننتهي».", "")))
                .isEqualTo("ثم ننتهي».");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRuleHasItsSentences(Language language) throws MissingResourceException {
        Messages words = Messages.in(language);
        for (Rule rule : Rules.all()) {
            Finding finding = new Finding(rule.name(), Severity.DOUBT, 0, 1, java.util.Optional.empty());
            assertThat(words.text(finding.says())).as(rule.name()).doesNotContain("finding.");
            assertThat(rule.name()).isEqualTo(rule.name().toLowerCase(Locale.ROOT));
        }
        assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    }
}
