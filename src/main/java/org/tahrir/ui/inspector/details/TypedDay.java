package org.tahrir.ui.inspector.details;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tahrir.article.House;
import org.tahrir.text.ArabicAnalyzer;

/// A day as people type it, the day before the month; months by any names that Arabic houses use, or in English.
sealed interface TypedDay {
    record Understood(LocalDate day) implements TypedDay {}

    /// There is no such day in the calendar.
    record Impossible() implements TypedDay {}

    /// It isn't a day at all.
    record Unclear() implements TypedDay {}

    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})(?:\\s*[-/.]\\s*(\\d{4}))?");
    Pattern NAMED = Pattern.compile("(\\d{1,2})\\s+(\\p{L}[\\p{L} ]*?)(?:\\s+(\\d{4}))?");
    Map<String, Integer> MONTHS = months();
    Map<String, Integer> NEAR = Map.of(
            ArabicAnalyzer.normalize("اليوم"),
            0,
            ArabicAnalyzer.normalize("غدًا"),
            1,
            ArabicAnalyzer.normalize("غد"),
            1,
            ArabicAnalyzer.normalize("أمس"),
            -1,
            "today",
            0,
            "tomorrow",
            1,
            "yesterday",
            -1);

    /// What was typed in Western digits, without marks, commas and double spaces.
    static String plain(String typed) {
        return ArabicAnalyzer.normalize(typed)
                .replaceAll("[،,]|(?<=\\s)الساعه(?=\\s)|(?<=\\s)at(?=\\s)", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replace("utc", "UTC")
                .replaceAll("(?<=\\d)t(?=\\d)", "T")
                .replaceAll("(?<=\\d)z$", "Z")
                .strip();
    }

    /// Reads a day that was made plain.
    ///
    /// @param today the year of days without one, and what near days are counted from
    static TypedDay read(String plain, LocalDate today) {
        Integer near = NEAR.get(plain);
        if (near != null) {
            return new Understood(today.plusDays(near));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3), today);
        }
        Matcher dayFirst = DAY_FIRST.matcher(plain);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1), today);
        }
        Matcher named = NAMED.matcher(plain);
        Integer month = named.matches() ? MONTHS.get(named.group(2)) : null;
        return month == null ? new Unclear() : day(named.group(3), month, named.group(1), today);
    }

    private static TypedDay day(
            @org.jspecify.annotations.Nullable String year, int month, String day, LocalDate today) {
        try {
            int which = year == null ? today.getYear() : Integer.parseInt(year);
            return new Understood(LocalDate.of(which, month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return new Impossible();
        }
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (House.Months names : House.Months.values()) {
            List<String> all = names.names();
            for (int i = 0; i < all.size(); i++) {
                months.put(ArabicAnalyzer.normalize(all.get(i)), i + 1);
            }
        }
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                months.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            }
        }
        return Map.copyOf(months);
    }
}
