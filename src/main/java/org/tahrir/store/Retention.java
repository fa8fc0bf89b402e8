package org.tahrir.store;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which daily backups have become too many: the newest of each of seven days stay, and before them the newest of each
/// of four weeks.
final class Retention {
    static final int DAYS = 7;
    static final int WEEKS = 4;

    private Retention() {}

    /// The backups that may go. Those that bear a day still to come neither go nor count: the clock was wrong when they
    /// were made, or is wrong now.
    static List<Backup> surplus(List<Backup> dailies, LocalDate today) {
        List<Backup> newestFirst = dailies.stream()
                .filter(one -> !day(one).isAfter(today))
                .sorted(Comparator.comparing(Backup::made).reversed())
                .toList();
        List<Backup> ofDays = newestOfEach(newestFirst, Retention::day, DAYS);
        Set<Object> weeks = new HashSet<>();
        ofDays.forEach(one -> weeks.add(week(one)));
        // a week of which a day is kept has a newer backup already
        List<Backup> before =
                newestFirst.stream().filter(one -> !weeks.contains(week(one))).toList();
        List<Backup> surplus = new ArrayList<>(newestFirst);
        surplus.removeAll(ofDays);
        surplus.removeAll(newestOfEach(before, Retention::week, WEEKS));
        return List.copyOf(surplus);
    }

    private static List<Backup> newestOfEach(List<Backup> newestFirst, Function<Backup, Object> span, int most) {
        Set<Object> spans = new HashSet<>();
        List<Backup> kept = new ArrayList<>();
        for (Backup one : newestFirst) {
            if (spans.size() < most && spans.add(span.apply(one))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private static LocalDate day(Backup one) {
        return one.made().toLocalDate();
    }

    private static Object week(Backup one) {
        return day(one).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(one).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
