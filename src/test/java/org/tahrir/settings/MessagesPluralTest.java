package org.tahrir.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;

class MessagesPluralTest {
    private final Messages arabic = Messages.in(Language.AR);
    private final Messages english = Messages.in(Language.EN);

    @Test
    void arabicCountsInSixForms() {
        assertThat(arabic.count("cli.words", 0)).isEqualTo("بلا كلمات");
        assertThat(arabic.count("cli.words", 1)).isEqualTo("كلمة واحدة");
        assertThat(arabic.count("cli.words", 2)).isEqualTo("كلمتان");
        assertThat(arabic.count("cli.words", 7)).isEqualTo("7 كلمات");
        assertThat(arabic.count("cli.words", 25)).isEqualTo("25 كلمة");
        assertThat(arabic.count("cli.words", 100)).isEqualTo("100 كلمة");
        assertThat(arabic.count("cli.words", 103)).isEqualTo("103 كلمات");
    }

    @Test
    void englishCountsInTwoForms() {
        assertThat(english.count("cli.words", 1)).isEqualTo("1 word");
        assertThat(english.count("cli.words", 0)).isEqualTo("0 words");
        assertThat(english.count("cli.words", 2)).isEqualTo("2 words");
    }

    @Test
    void numbersAreWrittenInWesternDigitsWhateverTheSystem() {
        assertThat(arabic.text("cli.import.summary", "f", 1234, 5)).contains("1,234");
    }

    @Test
    void numbersFollowTheChosenDigitsInArabicOnly() {
        Messages indic = Messages.in(Language.AR, House.Digits.ARABIC_INDIC);
        assertThat(indic.count("cli.words", 25)).isEqualTo("٢٥ كلمة");
        assertThat(indic.number(1234)).isEqualTo("١٬٢٣٤");
        assertThat(arabic.number(1234)).isEqualTo("1,234");
        assertThat(Messages.in(Language.EN, House.Digits.ARABIC_INDIC).number(1234))
                .isEqualTo("1,234");
    }

    @Test
    void noticesInsideNoticesSpeakTheSameLanguage() {
        Notice notice = Notice.of("gate.not-ready", Notice.of("stage.draft"));
        assertThat(arabic.text(notice)).contains("مسودة");
        assertThat(english.text(notice)).contains("draft");
    }

    @Test
    void anUnknownKeyIsAnErrorOfOurs() {
        assertThatThrownBy(() -> english.text("no.such")).isInstanceOf(IllegalArgumentException.class);
    }
}
