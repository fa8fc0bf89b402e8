package org.tahrir.ui.inspector.details;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tahrir.article.House;
import org.tahrir.settings.Language;
import org.tahrir.ui.work.Dates;

/// Moments as people type them.
class TypedMomentTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 9, 30, 0, 0, DAMASCUS);

    @Test
    void understandsDaysInEveryUsualForm() {
        for (String typed : new String[] {
            "2026-11-22",
            "2026/11/22",
            "22/11/2026",
            "٢٢/١١/٢٠٢٦",
            "22.11.2026",
            "22-11-2026",
            " 22 / 11 / 2026 ",
            "22/11",
            "22 تشرين الثاني 2026",
            "٢٢ نوفمبر ٢٠٢٦",
            "22 نونبر",
            "22 November 2026",
            "22 nov 2026",
            "اليوم",
            "today"
        }) {
            assertThat(moment(typed)).as(typed).isEqualTo("2026-11-22T00:00+03:00");
        }
        assertThat(moment("غدًا 6:00")).isEqualTo("2026-11-23T06:00+03:00");
        assertThat(moment("أمس")).isEqualTo("2026-11-21T00:00+03:00");
        assertThat(moment("1 آذار 2027")).isEqualTo("2027-03-01T00:00+03:00");
    }

    @Test
    void understandsTimes() {
        assertThat(moment("2026-11-22 10:30")).isEqualTo("2026-11-22T10:30+03:00");
        assertThat(moment("٢٢/١١/٢٠٢٦ ٩:٠٥ م")).isEqualTo("2026-11-22T21:05+03:00");
        assertThat(moment("22/11/2026، الساعة 9:05 صباحًا")).isEqualTo("2026-11-22T09:05+03:00");
        assertThat(moment("22 November 2026 at 12:15 am")).isEqualTo("2026-11-22T00:15+03:00");
        assertThat(moment("10:45")).isEqualTo("2026-11-22T10:45+03:00");
        assertThat(moment("2026-11-22T10:30:15+02:00")).isEqualTo("2026-11-22T10:30+02:00");
        assertThat(moment("2026-11-22T10:30Z")).isEqualTo("2026-11-22T10:30Z");
    }

    @Test
    void keepsTheTimeWhenOnlyTheDayIsTypedAndTheDayWhenOnlyTheTimeIs() {
        OffsetDateTime before = OffsetDateTime.parse("2026-11-20T06:15:00+03:00");

        assertThat(moment("23/11/2026", before)).isEqualTo("2026-11-23T06:15+03:00");
        assertThat(moment("7:00", before)).isEqualTo("2026-11-20T07:00+03:00");
    }

    @Test
    void understandsWhatTheInterfaceWrites() {
        for (Language language : Language.values()) {
            for (House.Months months : House.Months.values()) {
                for (House.Digits digits : House.Digits.values()) {
                    Dates dates = new Dates(language, DAMASCUS, months, digits);
                    for (int month = 1; month <= 12; month++) {
                        OffsetDateTime there = OffsetDateTime.parse("2026-01-05T22:05:00-04:30")
                                .withMonth(month);
                        String written = dates.moment(there);
                        assertThat(moment(written)).as(written).isEqualTo(there.toString());
                    }
                }
            }
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(wrong("30/2/2026")).isEqualTo("inspector.moment.no-such-day");
        assertThat(wrong("22/13/2026")).isEqualTo("inspector.moment.no-such-day");
        assertThat(wrong("22/11/2026 25:00")).isEqualTo("inspector.moment.no-such-time");
        assertThat(wrong("22/11/2026 13:00 م")).isEqualTo("inspector.moment.no-such-time");
        assertThat(wrong("الأسبوع المقبل")).isEqualTo("inspector.moment.unclear");
        assertThat(wrong("22 شهر 2026")).isEqualTo("inspector.moment.unclear");
        assertThat(TypedMoment.read("  ", around(null))).isEqualTo(new TypedMoment.Nothing());
    }

    private static String moment(String typed) {
        return moment(typed, null);
    }

    private static String moment(String typed, @Nullable OffsetDateTime before) {
        return TypedMoment.read(typed, around(before)) instanceof TypedMoment.Understood understood
                ? understood.moment().toString()
                : "not understood: " + typed;
    }

    private static String wrong(String typed) {
        return TypedMoment.read(typed, around(null)) instanceof TypedMoment.Wrong wrong
                ? wrong.why().key()
                : "not wrong: " + typed;
    }

    private static TypedMoment.Around around(@Nullable OffsetDateTime before) {
        return new TypedMoment.Around(NOW, before);
    }
}
