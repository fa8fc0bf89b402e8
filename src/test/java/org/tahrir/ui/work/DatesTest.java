package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.settings.Language;

/// Days and times as the interface writes them.
class DatesTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final Dates ARABIC = new Dates(Language.AR, DAMASCUS, House.Months.LEVANT, House.Digits.WESTERN);
    private static final Dates ENGLISH = new Dates(Language.EN, DAMASCUS, House.Months.LEVANT, House.Digits.WESTERN);
    private static final Instant LATE = Instant.parse("2026-11-22T22:05:00Z");

    @Test
    void writesDaysByTheHousesMonthsInArabicAndByItsOwnInEnglish() {
        assertThat(ARABIC.day(LATE)).isEqualTo("23 تشرين الثاني 2026");
        assertThat(new Dates(Language.AR, DAMASCUS, House.Months.MAGHREB, House.Digits.ARABIC_INDIC).day(LATE))
                .isEqualTo("٢٣ نونبر ٢٠٢٦");
        assertThat(ENGLISH.day(LATE)).isEqualTo("23 November 2026");
    }

    @Test
    void writesTimesWhereTheMachineStands() {
        assertThat(ARABIC.time(LATE)).isEqualTo("01:05");
        assertThat(ARABIC.moment(LATE)).isEqualTo("23 تشرين الثاني 2026، 01:05");
    }

    @Test
    void keepsTheClockOfADateLineAndSaysWhereItStands() {
        assertThat(ENGLISH.moment(OffsetDateTime.parse("2026-11-22T22:05:00+03:00")))
                .isEqualTo("22 November 2026, 22:05");
        assertThat(ENGLISH.moment(OffsetDateTime.parse("2026-11-22T22:05:00+01:00")))
                .isEqualTo("22 November 2026, 22:05 (UTC+01:00)");
        assertThat(ENGLISH.moment(OffsetDateTime.parse("2026-11-22T22:05:00Z")))
                .isEqualTo("22 November 2026, 22:05 (UTC)");
    }
}
