package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Seeds;

/// Which daily backups stay as the days go by.
class RetentionTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    void aYearOfDaysLeavesSevenDaysAndFourWeeks() {
        List<Backup> kept = new ArrayList<>();
        for (LocalDate day = MONDAY.minusDays(365); !day.isAfter(MONDAY); day = day.plusDays(1)) {
            kept.add(on(day, 9));
            kept.removeAll(Retention.surplus(kept, day));
        }
        assertThat(days(kept))
                .containsExactly(
                        MONDAY,
                        MONDAY.minusDays(1),
                        MONDAY.minusDays(2),
                        MONDAY.minusDays(3),
                        MONDAY.minusDays(4),
                        MONDAY.minusDays(5),
                        MONDAY.minusDays(6),
                        // the Sundays before
                        MONDAY.minusDays(8),
                        MONDAY.minusDays(15),
                        MONDAY.minusDays(22),
                        MONDAY.minusDays(29));
    }

    @Test
    void ofOneDayTheNewestStays() {
        Backup morning = on(MONDAY, 9);
        Backup evening = on(MONDAY, 18);
        assertThat(Retention.surplus(List.of(morning, evening), MONDAY)).containsExactly(morning);
    }

    @Test
    void whatBearsADayToComeNeitherGoesNorCounts() {
        List<Backup> all = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            all.add(on(MONDAY.minusDays(day), 9));
        }
        all.add(on(MONDAY.plusYears(4), 9));
        assertThat(Retention.surplus(all, MONDAY)).isEmpty();
    }

    @Test
    void whateverDaysTheProgramRanTheNewestSevenAndNeverMoreThanElevenStay() {
        Seeds.each(200, chance -> {
            List<Backup> kept = new ArrayList<>();
            LocalDate day = MONDAY;
            for (int run = 0; run < 60; run++) {
                day = day.plusDays(chance.nextInt(12));
                kept.add(made(day.atTime(chance.nextInt(24), run)));
                List<Backup> before = List.copyOf(kept);
                kept.removeAll(Retention.surplus(kept, day));
                List<LocalDate> daysBefore = days(before).stream().distinct().toList();
                assertThat(kept).hasSizeLessThanOrEqualTo(Retention.DAYS + Retention.WEEKS);
                assertThat(days(kept))
                        .doesNotHaveDuplicates()
                        .startsWith(daysBefore
                                .subList(0, Math.min(Retention.DAYS, daysBefore.size()))
                                .toArray(LocalDate[]::new));
            }
        });
    }

    private static List<LocalDate> days(List<Backup> backups) {
        return backups.stream()
                .sorted(Comparator.comparing(Backup::made).reversed())
                .map(one -> one.made().toLocalDate())
                .toList();
    }

    private static Backup on(LocalDate day, int hour) {
        return made(day.atTime(hour, 0));
    }

    private static Backup made(LocalDateTime made) {
        return new Backup(Path.of(Backup.name(Backup.Kind.DAILY, made) + ".db"), Backup.Kind.DAILY, made, 1);
    }
}
