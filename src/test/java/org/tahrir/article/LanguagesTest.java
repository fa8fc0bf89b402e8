package org.tahrir.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tag of a story's language says.
class LanguagesTest {
    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "ar-SY, true",
        "ar-EG-u-nu-latn, true",
        "AR, true",
        "fa, true",
        "ur-PK, true",
        "ckb, true",
        "he, true",
        "syr, true",
        "yi, true",
        "en, false",
        "fr-LB, false",
        "tr, false",
        "ku, false",
        "ku-Arab, true",
        "pa-Arab-PK, true",
        "ar-Latn, false",
        "az, false",
        "azb, true",
        "uz-Cyrl, false",
        "ha-Arab, true",
        "ff-Adlm, true",
        "'', false",
        "'not a tag', false"
    })
    void theScriptDecidesTheDirectionAndTheLanguageWhereNoneIsNamed(String tag, boolean rightToLeft) {
        assertThat(Languages.isRightToLeft(tag)).isEqualTo(rightToLeft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ar-SY", "en-GB", "ckb", "pa-Arab-PK", "sr-Latn", "ar-u-nu-arab", "AR-sy"})
    void acceptsTagsOfTwoOrThreeLetters(String tag) {
        assertThat(Languages.isValid(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "arabic", "a", "ar_SY", "ar SY", "-ar", "ar-", "العربية", "x-house", "1"})
    void refusesWhatIsNoTag(String tag) {
        assertThat(Languages.isValid(tag)).isFalse();
    }
}
