package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.House;
import org.tahrir.article.Role;

/// What is wished for at one start holds for that start and is not kept.
class WishesTest {
    private static final Settings STORED = Settings.DEFAULT
            .withName("ريم")
            .withRole(Role.REPORTER)
            .withLooks(looks -> looks.withLanguage(Language.AR).withZoom(120));
    private static final Wishes WISHES = new Wishes(Path.of("/desk"), Language.EN, "Salma", Role.EDITOR);

    @Test
    void wishesStandOverWhatIsStored() {
        assertThat(WISHES.over(STORED))
                .isEqualTo(STORED.withLooks(looks -> looks.withLanguage(Language.EN))
                        .withName("Salma")
                        .withRole(Role.EDITOR));
        assertThat(Wishes.NONE.over(STORED)).isEqualTo(STORED);
    }

    @Test
    void whatWasOnlyWishedForStaysAsItWasStored() {
        Settings changed = WISHES.over(STORED).withLooks(looks -> looks.withZoom(150));
        assertThat(WISHES.without(changed, STORED)).isEqualTo(STORED.withLooks(looks -> looks.withZoom(150)));
    }

    @Test
    void whatSomebodyChangedAfterwardsIsKept() {
        Settings changed = WISHES.over(STORED).withName("هدى").withLooks(looks -> looks.withLanguage(Language.AR));
        assertThat(WISHES.without(changed, STORED)).isEqualTo(STORED.withName("هدى"));
    }

    @Test
    void withoutWishesEveryChangeIsKept() {
        Settings changed = STORED.withName("").withRole(Role.EDITOR).withLooks(looks -> looks.withLanguage(null));
        assertThat(Wishes.NONE.without(changed, STORED)).isEqualTo(changed);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, AR",
        "ar-SY, AR",
        "ar_SY.UTF-8, AR",
        "AR, AR",
        "ar@latin, AR",
        "ara, EN",
        "arn-CL, EN",
        "en-GB, EN",
        "he, EN",
        "'', EN"
    })
    void theSystemsTagNamesTheLanguage(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"EN, WESTERN, '1,234'", "EN, ARABIC_INDIC, '1,234'", "AR, WESTERN, '1,234'", "AR, ARABIC_INDIC, ١٬٢٣٤"})
    void numbersAreWrittenInTheDigitsChosen(Language language, House.Digits digits, String written) {
        assertThat(Messages.in(language, digits).number(1234)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0, zero, other",
        "1, one, one",
        "2, two, other",
        "3, few, other",
        "10, few, other",
        "11, many, other",
        "26, many, other",
        "99, many, other",
        "100, other, other",
        "102, other, other",
        "103, few, other",
        "110, few, other",
        "111, many, other",
        "200, other, other",
        "1003, few, other",
        "1000000, other, other"
    })
    void countsHaveTheFormsOfTheirLanguage(long count, String arabic, String english) {
        assertThat(Plural.of(Language.AR, count)).isEqualTo(arabic);
        assertThat(Plural.of(Language.EN, count)).isEqualTo(english);
    }
}
