package org.tahrir.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line of a page that says when it was published, as a date: "الثلاثاء 19 آذار 2019 - 14:05", "2019/03/19",
/// "March 19, 2019". A line that says much else is none.
final class DateLine {
    private static final int LONGEST = 80;
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = "([\\p{L}]{2,9}(?: ال(?:أول|اول|ثاني))?)";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?![0-9])");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![0-9])(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?![0-9])");
    private static final Pattern DAY_MONTH_NAME = Pattern.compile(
            "(?<![0-9])(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:/[\\p{L}]{3,9})?,?،? (\\d{4})(?![0-9])");
    private static final Pattern MONTH_NAME_DAY =
            Pattern.compile(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![0-9])");
    private static final Pattern TIME = Pattern.compile("(?<![0-9:])(\\d{1,2}):(\\d{2})(?![0-9])");
    private static final Pattern EARLY = Pattern.compile("\\bam\\b|صباح|\\sص$|\\sص\\s");
    private static final Pattern LATE = Pattern.compile("\\bpm\\b|مساء|\\sم$|\\sم\\s");

    private DateLine() {}

    /// The moment, read as UTC where the line names no offset; midnight where it names no time.
    static Optional<OffsetDateTime> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = latinDigits(line).replaceAll("[\\s\u00A0\\p{Cf}]+", " ").toLowerCase(Locale.ROOT);
        if (plain.chars().filter(Character::isLetter).count() > 48) {
            return Optional.empty();
        }
        return date(plain).map(date -> date.atTime(time(plain)).atOffset(ZoneOffset.UTC));
    }

    private static Optional<LocalDate> date(String line) {
        Matcher yearFirst = YEAR_FIRST.matcher(line);
        if (yearFirst.find()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(line);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher dayMonth = DAY_MONTH_NAME.matcher(line);
        if (dayMonth.find()) {
            return named(dayMonth.group(3), dayMonth.group(2), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_NAME_DAY.matcher(line);
        return monthDay.find() ? named(monthDay.group(3), monthDay.group(1), monthDay.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        Integer number = MONTHS.get(month.replaceAll("[أإآ]", "ا"));
        return number == null ? Optional.empty() : date(year, number.toString(), day);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2200 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String line) {
        Matcher time = TIME.matcher(line);
        if (!time.find()) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        String behind = line.substring(time.end());
        boolean late = LATE.matcher(behind).find();
        boolean midnight = hour == 12 && EARLY.matcher(behind).find();
        int whole = midnight ? 0 : late && hour < 12 ? hour + 12 : hour;
        return whole < 24 && minute < 60 ? LocalTime.of(whole, minute) : LocalTime.MIDNIGHT;
    }

    /// The text with Arabic-Indic and Persian digits as 0 to 9.
    static String latinDigits(String text) {
        StringBuilder latin = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
            latin.append(digit ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return latin.toString();
    }

    private static Map<String, Integer> months() {
        List<String> names = List.of(
                "كانون الثاني|يناير|جانفي|january|jan",
                "شباط|فبراير|فيفري|february|feb",
                "اذار|مارس|march|mar",
                "نيسان|ابريل|افريل|april|apr",
                "ايار|مايو|ماي|may",
                "حزيران|يونيو|يونيه|جوان|june|jun",
                "تموز|يوليو|يوليه|جويلية|july|jul",
                "اب|اغسطس|اوت|august|aug",
                "ايلول|سبتمبر|شتنبر|september|sep|sept",
                "تشرين الاول|اكتوبر|october|oct",
                "تشرين الثاني|نوفمبر|نونبر|november|nov",
                "كانون الاول|ديسمبر|دجنبر|december|dec");
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i).split("\\|", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
