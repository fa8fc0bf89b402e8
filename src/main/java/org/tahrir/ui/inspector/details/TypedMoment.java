package org.tahrir.ui.inspector.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;

/// A moment as people type it: `2026-11-22`, `22/11/2026 10:30`, `٢٢ تشرين الثاني ٢٠٢٦، ٩:٠٥ م`, `غدًا 6:00`, `10:30`.
/// The day comes before the month. Without a distance from Greenwich the machine's zone is meant.
public sealed interface TypedMoment {
    /// Nothing was typed: there is no moment.
    record Nothing() implements TypedMoment {}

    record Understood(OffsetDateTime moment) implements TypedMoment {}

    /// It isn't a moment.
    ///
    /// @param why what is wrong with it
    record Wrong(Notice why) implements TypedMoment {}

    /// Where and when it is typed.
    ///
    /// @param now the machine's time
    /// @param before the moment that stands there, whose time holds when only a day is typed; or null
    record Around(ZonedDateTime now, @Nullable OffsetDateTime before) {
        ZoneId zone() {
            return now.getZone();
        }
    }

    Pattern OFFSET = Pattern.compile("\\(?\\s*(?:UTC|GMT|Z)?\\s*([+-]\\d{1,2}(?::?\\d{2})?|Z|UTC|GMT)\\s*\\)?$");
    Pattern TIME = Pattern.compile(
            "(?:^|[\\sT])(\\d{1,2})[:.](\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s*(ص|م|صباحا|مساء|am|pm|a\\.m\\.|p\\.m\\.)?$");

    /// Reads what was typed.
    static TypedMoment read(String typed, Around around) {
        String text = TypedDay.plain(typed);
        if (text.isEmpty()) {
            return new Nothing();
        }
        try {
            return read(text, typed.strip(), around);
        } catch (DateTimeException impossible) {
            return wrong(typed.strip());
        }
    }

    private static TypedMoment read(String text, String typed, Around around) {
        Matcher offset = OFFSET.matcher(text);
        boolean hasOffset = offset.find()
                && TIME.matcher(text.substring(0, offset.start()).strip()).find();
        String local = hasOffset ? text.substring(0, offset.start()).strip() : text;
        Matcher time = TIME.matcher(local);
        boolean hasTime = time.find();
        String day = hasTime ? local.substring(0, time.start()).strip() : local;
        Optional<LocalTime> at = hasTime ? time(time) : Optional.empty();
        if (hasTime && at.isEmpty()) {
            return new Wrong(
                    Notice.of("inspector.moment.no-such-time", time.group().strip()));
        }
        LocalTime clock = at.orElseGet(() -> timeBefore(around));
        if (day.isEmpty()) {
            return understood(dayBefore(around), clock, hasOffset ? offset.group(1) : "", around);
        }
        return switch (TypedDay.read(day, around.now().toLocalDate())) {
            case TypedDay.Understood understood ->
                understood(understood.day(), clock, hasOffset ? offset.group(1) : "", around);
            case TypedDay.Impossible ignored -> new Wrong(Notice.of("inspector.moment.no-such-day", day));
            case TypedDay.Unclear ignored -> wrong(typed);
        };
    }

    private static TypedMoment understood(LocalDate day, LocalTime time, String offset, Around around) {
        OffsetDateTime moment = offset.isEmpty()
                ? day.atTime(time).atZone(around.zone()).toOffsetDateTime()
                : day.atTime(time).atOffset(offset(offset));
        return new Understood(moment);
    }

    private static ZoneOffset offset(String written) {
        if (Character.isLetter(written.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String[] parts = written.substring(1).split(":", -1);
        String digits = parts[0];
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = parts.length > 1
                ? Integer.parseInt(parts[1])
                : digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = written.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static Optional<LocalTime> time(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        String half = time.group(3) == null ? "" : time.group(3).substring(0, 1);
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            boolean afternoon = half.equals("م") || half.equals("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    private static LocalTime timeBefore(Around around) {
        OffsetDateTime before = around.before();
        return before == null
                ? LocalTime.MIDNIGHT
                : before.atZoneSameInstant(around.zone()).toLocalTime();
    }

    private static LocalDate dayBefore(Around around) {
        OffsetDateTime before = around.before();
        return before == null
                ? around.now().toLocalDate()
                : before.atZoneSameInstant(around.zone()).toLocalDate();
    }

    private static Wrong wrong(String typed) {
        return new Wrong(Notice.of("inspector.moment.unclear", typed));
    }
}
