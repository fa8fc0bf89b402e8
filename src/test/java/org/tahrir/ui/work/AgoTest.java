package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;

/// How long ago something was, in the newsroom's words. Now is Sunday, 22 November 2026, 09:30 in Damascus.
class AgoTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T06:29:30Z, الآن, now",
        "2026-11-22T06:30:20Z, الآن, now",
        "2026-11-22T06:29:00Z, قبل دقيقة, a minute ago",
        "2026-11-22T06:28:00Z, قبل دقيقتين, 2 minutes ago",
        "2026-11-22T06:22:00Z, قبل 8 دقائق, 8 minutes ago",
        "2026-11-22T06:10:00Z, قبل 20 دقيقة, 20 minutes ago",
        "2026-11-22T05:20:00Z, قبل ساعة, an hour ago",
        "2026-11-22T01:20:00Z, قبل 5 ساعات, 5 hours ago",
        "2026-11-21T20:59:00Z, أمس, yesterday",
        "2026-11-21T06:30:00Z, أمس, yesterday",
        "2026-11-19T06:30:00Z, الخميس, Thursday",
        "2026-11-15T06:30:00Z, 15 تشرين الثاني, 15 November",
        "2026-03-14T06:30:00Z, 14 آذار, 14 March",
        "2025-12-31T06:30:00Z, 31 كانون الأول 2025, 31 December 2025"
    })
    void saysHowLongAgoItWas(Instant moment, String arabic, String english) {
        assertThat(ago(Language.AR).text(moment, NOW)).isEqualTo(arabic);
        assertThat(ago(Language.EN).text(moment, NOW)).isEqualTo(english);
    }

    @Test
    void namesTheDayOfAClockThatIsAhead() {
        assertThat(ago(Language.EN).text(Instant.parse("2026-11-24T06:30:00Z"), NOW))
                .isEqualTo("24 November 2026");
    }

    private static Ago ago(Language language) {
        return new Ago(Messages.in(language), new Dates(language, DAMASCUS, House.Months.LEVANT, House.Digits.WESTERN));
    }
}
