package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.House.Digits;
import org.tahrir.article.House.Months;
import org.tahrir.article.House.Quotes;
import org.tahrir.text.Direction;

/// How a house writes months, numbers and quotations, and who stands at the head of its stories.
class HouseTest {
    @ParameterizedTest
    @EnumSource(Months.class)
    void everyRegionHasTwelveDifferentMonths(Months months) {
        assertThat(months.names()).hasSize(12).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(months.names()).allMatch(name -> name.equals(name.strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, كانون الثاني, يناير, يناير",
        "2, شباط, فبراير, فبراير",
        "5, أيار, مايو, ماي",
        "7, تموز, يوليو, يوليوز",
        "8, آب, أغسطس, غشت",
        "11, تشرين الثاني, نوفمبر, نونبر",
        "12, كانون الأول, ديسمبر, دجنبر"
    })
    void monthsAreThoseOfTheRegion(int month, String levant, String egypt, String maghreb) {
        assertThat(List.of(Months.LEVANT, Months.EGYPT, Months.MAGHREB))
                .extracting(region -> region.names().get(month - 1))
                .containsExactly(levant, egypt, maghreb);
    }

    @Test
    void noMonthOfOneRegionIsAnotherMonthElsewhere() {
        for (Months one : Months.values()) {
            for (Months other : Months.values()) {
                HashSet<String> shared = new HashSet<>(one.names());
                shared.retainAll(other.names());
                assertThat(shared)
                        .allSatisfy(name -> assertThat(other.names().indexOf(name))
                                .as("%s in %s and %s", name, one, other)
                                .isEqualTo(one.names().indexOf(name)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026, ٢٠٢٦",
        "'1,234.5', '١,٢٣٤.٥'",
        "E-12, E-١٢",
        "٢٠٢٦, ٢٠٢٦",
        "نص بلا أرقام, نص بلا أرقام",
        "'', ''",
        "0123456789, ٠١٢٣٤٥٦٧٨٩"
    })
    void digitsAreSetAsTheHouseLikes(String western, String arabic) {
        assertThat(Digits.ARABIC_INDIC.of(western)).isEqualTo(arabic);
        assertThat(Digits.WESTERN.of(western)).isEqualTo(western);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "GUILLEMETS|قال |«»",
                "GUILLEMETS|قال «نعم |“”",
                "GUILLEMETS|قال «نعم» ثم |«»",
                "GUILLEMETS|قال «نعم “لا” ثم |“”",
                "GUILLEMETS|بقية» قال «نعم |“”",
                "SPACED_GUILLEMETS|قال |«\u202F\u202F»",
                "SPACED_GUILLEMETS|قال «نعم |“”",
                "SPACED_GUILLEMETS|قال «\u202Fنعم\u202F» ثم |«\u202F\u202F»",
                "CURLY|He said |“”",
                "CURLY|It’s “so |‘’",
                "CURLY|“a “b” c |‘’",
                "STRAIGHT|He said |\"\"",
                "STRAIGHT|He said \"so |''",
                "STRAIGHT|\"so\" he said |\"\""
            })
    void aQuotationWithinAQuotationHasItsOwnMarks(Quotes quotes, String before, String pair) {
        assertThat(quotes.after(before))
                .satisfies(marks -> assertThat(marks.around("")).isEqualTo(pair));
    }

    @ParameterizedTest
    @EnumSource(Quotes.class)
    void everyPairHasTwoMarksAndOthersInside(Quotes quotes) {
        assertThat(quotes.outer()).isNotEqualTo(quotes.inner());
        assertThat(quotes.inner().around("")).hasSize(2);
        assertThat(quotes.after("")).isEqualTo(quotes.outer());
    }

    @Test
    void quotationMarksAreChosenByTheDirectionOfTheText() {
        House house = House.DEFAULT.withQuotes(Quotes.STRAIGHT).withLatinQuotes(Quotes.GUILLEMETS);
        assertThat(house.quotes(Direction.RTL)).isEqualTo(Quotes.STRAIGHT);
        assertThat(house.quotes(Direction.LTR)).isEqualTo(Quotes.GUILLEMETS);
    }

    @ParameterizedTest
    @CsvSource({"كتبت ريم, كتبت ريم", "'', 'ريم، سلمى'", "'  ', 'ريم، سلمى'"})
    void aTypedLineStandsForTheAuthors(String line, String shown) {
        Byline byline = new Byline(line, List.of(new Author("ريم", "reporter"), new Author("سلمى", "")));
        assertThat(byline.shown("، ")).isEqualTo(shown);
        assertThat(Byline.NONE.shown("، ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-3, 1", "0, 1", "1, 1", "5, 5", "9, 9", "10, 9"})
    void urgencyStaysOnItsScale(int wished, int kept) {
        assertThat(Filing.DEFAULT.withUrgency(wished).urgency()).isEqualTo(kept);
    }

    @Test
    void aRelatedPieceLeadsSomewhereOnlyByAStoryOrAnAddress() {
        assertThat(RelatedLink.headlineOnly("خطة").isResolved()).isFalse();
        assertThat(RelatedLink.toStory(Stories.OTHER, "خطة").isResolved()).isTrue();
        assertThat(RelatedLink.toAddress("https://example.org/", "خطة").isResolved())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stagesAreReadByTheirOwnNamesOnly(Stage stage) {
        assertThat(Stage.parse(stage.code())).contains(stage);
        assertThat(Stage.parse(stage.name())).isEmpty();
        assertThat(Stage.parse(" " + stage.code())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void rolesAreReadByTheirOwnNamesOnly(Role role) {
        assertThat(Role.parse(role.code())).contains(role);
        assertThat(Role.parse("chief")).isEmpty();
    }
}
