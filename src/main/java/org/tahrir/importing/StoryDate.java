package org.tahrir.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The forms in which archives and pages write a moment: ISO 8601 with or without zone, "2015-07-21 02:52:26",
/// "2015-07-21", "20150721", RFC 1123, seconds or milliseconds since 1970. UTC where no zone is named.
final class StoryDate {
    private static final Pattern COMPACT_DAY = Pattern.compile("(19|20)\\d{6}");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{12,13}");
    private static final Pattern SHORT_OFFSET = Pattern.compile(".*[T ]\\d{2}:\\d{2}.*[+-]\\d{4}$");
    private static final Pattern NO_SECONDS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}");
    private static final List<Function<String, OffsetDateTime>> FORMS = List.of(
            OffsetDateTime::parse,
            text -> LocalDateTime.parse(text).atOffset(ZoneOffset.UTC),
            text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime());
    private static final int LONGEST = 64;

    private StoryDate() {}

    static Optional<OffsetDateTime> read(String text) {
        String bare = DateLine.latinDigits(text.strip());
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return number(bare).or(() -> written(bare)).filter(StoryDate::isPlausible);
        } catch (DateTimeException | NumberFormatException noSuchMoment) {
            return Optional.empty();
        }
    }

    /// Whether a newspaper could mean the moment: the years 1 to 9999.
    static boolean isPlausible(OffsetDateTime moment) {
        return moment.getYear() >= 1 && moment.getYear() <= 9999;
    }

    private static Optional<OffsetDateTime> number(String text) {
        if (COMPACT_DAY.matcher(text).matches()) {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    .atStartOfDay()
                    .atOffset(ZoneOffset.UTC));
        }
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC));
        }
        return MILLISECONDS.matcher(text).matches()
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(text)).atOffset(ZoneOffset.UTC))
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> written(String text) {
        if (text.length() == 10 && text.charAt(4) == '-') {
            return Optional.of(LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        String iso = text.length() > 10 && text.charAt(10) == ' '
                ? text.substring(0, 10) + 'T' + text.substring(11).replace(" ", "")
                : text;
        String offset = SHORT_OFFSET.matcher(iso).matches()
                ? iso.substring(0, iso.length() - 2) + ':' + iso.substring(iso.length() - 2)
                : iso;
        String whole = NO_SECONDS.matcher(offset).matches() ? offset + ":00" : offset;
        return FORMS.stream().flatMap(form -> parsed(form, whole).stream()).findFirst();
    }

    private static Optional<OffsetDateTime> parsed(Function<String, OffsetDateTime> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
