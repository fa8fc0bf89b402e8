package org.tahrir.ui.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.tahrir.article.House;
import org.tahrir.settings.Language;

/// Days and times as the interface writes them: in Arabic by the house's names of the months, in English by its own.
///
/// @param zone where the machine stands
/// @param digits the digits of the Arabic interface; English has only its own
public record Dates(Language language, ZoneId zone, House.Months months, House.Digits digits) {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// A day: `22 تشرين الثاني 2026`, `22 November 2026`.
    public String day(LocalDate day) {
        return inDigits(day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear());
    }

    /// The day of a moment where the machine stands.
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /// The day of a moment by its own clock, as readers see it.
    public String day(OffsetDateTime moment) {
        return day(moment.toLocalDate());
    }

    /// The time of day of a moment where the machine stands: `09:05`.
    public String time(Instant moment) {
        return time(moment.atZone(zone));
    }

    /// The time of day to the second: `09:05:07`.
    public String second(Instant moment) {
        return inDigits(SECOND.format(moment.atZone(zone)));
    }

    /// Day and time of a moment where the machine stands.
    public String moment(Instant moment) {
        return day(moment) + comma() + time(moment);
    }

    /// Day and time of a moment by its own clock, with its distance from Greenwich where that isn't the machine's.
    public String moment(OffsetDateTime moment) {
        String written = day(moment) + comma() + time(moment);
        boolean here = zone.getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
        return here ? written : written + inDigits(" (UTC" + offset(moment) + ")");
    }

    /// A month of a year: `تشرين الثاني 2026`.
    public String month(YearMonth month) {
        return month(month.getMonthValue()) + " " + inDigits(Integer.toString(month.getYear()));
    }

    /// The name of a month.
    ///
    /// @param month 1 to 12
    public String month(int month) {
        return language == Language.AR
                ? months.names().get(month - 1)
                : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String offset(OffsetDateTime moment) {
        return moment.getOffset().getTotalSeconds() == 0
                ? ""
                : moment.getOffset().getId();
    }

    private String time(TemporalAccessor moment) {
        return inDigits(TIME.format(moment));
    }

    private String inDigits(String western) {
        return language == Language.AR ? digits.of(western) : western;
    }

    private String comma() {
        return language == Language.AR ? "، " : ", ";
    }
}
