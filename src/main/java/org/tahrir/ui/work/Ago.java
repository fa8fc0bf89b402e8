package org.tahrir.ui.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import org.tahrir.settings.Messages;

/// How long ago something was, as a newsroom says it: now, 5 minutes ago, an hour ago, yesterday, Thursday, 14 March.
///
/// @param dates how days are written
public record Ago(Messages words, Dates dates) {
    private static final int DAYS_BY_NAME = 6;

    /// A moment as seen from another.
    public String text(Instant moment, Instant now) {
        LocalDate day = LocalDate.ofInstant(moment, dates.zone());
        LocalDate today = LocalDate.ofInstant(now, dates.zone());
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 0) {
            return now.isBefore(moment.minus(Duration.ofMinutes(1))) ? dates.day(day) : words.text("ago.now");
        }
        if (days == 0) {
            return today(Duration.between(moment, now));
        }
        if (days == 1) {
            return words.text("ago.yesterday");
        }
        if (days <= DAYS_BY_NAME) {
            return day.getDayOfWeek()
                    .getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale());
        }
        return day.getYear() == today.getYear()
                ? words.number(day.getDayOfMonth()) + " " + dates.month(day.getMonthValue())
                : dates.day(day);
    }

    private String today(Duration since) {
        if (since.toMinutes() < 1) {
            return words.text("ago.now");
        }
        return since.toHours() < 1
                ? words.count("ago.minutes", since.toMinutes())
                : words.count("ago.hours", since.toHours());
    }
}
