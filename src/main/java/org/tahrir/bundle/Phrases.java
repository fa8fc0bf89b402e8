package org.tahrir.bundle;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;
import org.tahrir.text.Direction;

/// The fixed phrases and the dates of a page, in the language of its story.
final class Phrases {
    private final Labels labels;
    private final House house;
    private final String language;

    Phrases(Labels labels, House house, String language) {
        this.labels = labels;
        this.house = house;
        this.language = language;
    }

    /// What stands between the names of a list.
    static String listSeparator(Direction direction) {
        return direction == Direction.RTL ? "، " : ", ";
    }

    String of(String key, Object... args) {
        return labels.text(language, Notice.of(key, args));
    }

    /// The day as readers write it: by the house's names of the months and its digits in Arabic, else by the language,
    /// else in English.
    String day(OffsetDateTime moment) {
        Locale locale = Locale.forLanguageTag(language);
        if (!locale.getLanguage().equals("ar")) {
            String own = day(moment, Locale.of(locale.getLanguage()));
            return own.equals(day(moment, Locale.ROOT)) ? day(moment, Locale.ENGLISH) : own;
        }
        String month = house.months().names().get(moment.getMonthValue() - 1);
        return house.digits().of(moment.getDayOfMonth() + " " + month + " " + moment.getYear());
    }

    /// A language without names of its own for the months gets the abbreviations of no language.
    private static String day(OffsetDateTime moment, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(moment);
    }
}
