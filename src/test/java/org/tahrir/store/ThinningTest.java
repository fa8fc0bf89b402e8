package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Which states of a story go as they grow old.
class ThinningTest {
    private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");
    private static final List<Revision.Cause> CAUSES = List.of(Revision.Cause.values());

    @Test
    void allOfADayThenHoursThenDaysThenWeeksAreKept() {
        List<Thinning.State> states = every(Duration.ofMinutes(10), Duration.ofDays(100));

        List<Thinning.State> left = left(states, NOW);

        assertThat(between(left, 0, 1)).hasSize(24 * 6);
        assertThat(between(left, 1, 7)).hasSize(6 * 24);
        assertThat(between(left, 7, 30)).hasSizeBetween(23, 24);
        assertThat(between(left, 30, 100)).hasSizeBetween(10, 12);
        assertThat(left.getFirst()).isEqualTo(states.getFirst());
        assertThat(left.getLast()).isEqualTo(states.getLast());
    }

    @Test
    void theLastOfEachStretchIsTheOneThatStays() {
        Instant old = Instant.parse("2026-03-10T08:00:00Z");
        List<Thinning.State> states = withNewest(List.of(
                writing(1, old.minusSeconds(7200)),
                writing(2, old),
                writing(3, old.plusSeconds(600)),
                writing(4, old.plusSeconds(3000)),
                writing(5, old.plusSeconds(3600))));

        assertThat(Thinning.dropped(states, NOW)).containsExactly(2, 3);
    }

    @Test
    void namesStagesAndWhatCameInOrWentOutStayForEver() {
        Instant old = Instant.parse("2020-01-02T08:00:00Z");
        List<Thinning.State> states = new ArrayList<>();
        for (Revision.Cause cause : CAUSES) {
            states.add(new Thinning.State(states.size() + 1, old.plusSeconds(states.size()), cause, false));
        }
        states.add(new Thinning.State(states.size() + 1, old.plusSeconds(100), Revision.Cause.WRITING, true));
        states.add(writing(states.size() + 1, old.plusSeconds(200)));

        assertThat(left(withNewest(states), NOW))
                .filteredOn(state -> state.at().isBefore(NOW.minus(Duration.ofDays(2))))
                .extracting(Thinning.State::cause)
                .containsExactly(
                        Revision.Cause.CREATED,
                        Revision.Cause.STAGE,
                        Revision.Cause.EXPORT,
                        Revision.Cause.IMPORT,
                        Revision.Cause.CORRECTION,
                        Revision.Cause.UPDATE,
                        Revision.Cause.WITHDRAWAL,
                        Revision.Cause.WRITING,
                        Revision.Cause.WRITING);
    }

    @Test
    void whatWasBroughtBackOverStaysForAYear() {
        Instant before = NOW.minus(Duration.ofDays(300));
        List<Thinning.State> states = withNewest(List.of(
                writing(1, before.minusSeconds(60)),
                new Thinning.State(2, before, Revision.Cause.BEFORE_RESTORE, false),
                new Thinning.State(3, before.plusSeconds(1), Revision.Cause.RESTORE, false),
                writing(4, before.plusSeconds(2))));

        assertThat(Thinning.dropped(states, NOW)).isEmpty();
        assertThat(Thinning.dropped(states, NOW.plus(Duration.ofDays(100)))).contains(2, 3);
    }

    @Test
    void aClockThatWasWrongTakesNothingYoung() {
        List<Thinning.State> young = every(Duration.ofMinutes(10), Duration.ofHours(12));
        List<Thinning.State> setBack = new ArrayList<>(young);
        for (int i = 1; i <= 40; i++) {
            setBack.add(writing(
                    young.size() + i, Instant.parse("1970-01-01T00:00:00Z").plusSeconds(i)));
        }

        assertThat(Thinning.dropped(setBack, NOW))
                .as("made while the clock was far back")
                .isEmpty();
        assertThat(Thinning.dropped(young, NOW.minus(Duration.ofDays(9000))))
                .as("looked at while the clock is far back")
                .isEmpty();
        assertThat(left(young, NOW.plus(Duration.ofDays(9000))))
                .as("looked at while the clock is far ahead")
                .containsAll(young.subList(young.size() - Thinning.NEWEST, young.size()));
    }

    @Test
    void whateverHappensTheRulesHold() {
        seeds(400, chance -> {
            List<Thinning.State> states = random(chance);
            Instant now = states.getLast().at().plusSeconds(chance.nextLong(1, 400L * 86_400));
            Set<Integer> dropped = new HashSet<>(Thinning.dropped(states, now));

            assertThat(dropped).doesNotContain(1, states.size());
            Thinning.State lastLeft = states.getFirst();
            for (Thinning.State state : states) {
                Duration age = Duration.between(state.at(), now);
                if (dropped.contains(state.number())) {
                    assertThat(age).isGreaterThanOrEqualTo(Thinning.ALL);
                    assertThat(state.isNamed()).isFalse();
                    assertThat(state.cause())
                            .isNotIn(Revision.Cause.STAGE, Revision.Cause.EXPORT, Revision.Cause.IMPORT);
                }
            }
            for (Thinning.State state : states.reversed()) {
                if (!dropped.contains(state.number())) {
                    lastLeft = state;
                }
                Duration gap = Duration.between(state.at(), lastLeft.at());
                Duration age = Duration.between(state.at(), now);
                assertThat(gap).as("a later state is near").isLessThan(longestGap(age));
            }
        });
    }

    @Test
    void thinningOftenLeavesWhatThinningOnceLeaves() {
        seeds(300, chance -> {
            List<Thinning.State> states = random(chance);
            Instant end = states.getLast().at().plusSeconds(chance.nextLong(1, 100L * 86_400));
            List<Thinning.State> often = new ArrayList<>();
            for (Thinning.State state : states) {
                often.add(state);
                if (chance.nextInt(4) == 0) {
                    often = new ArrayList<>(left(often, state.at()));
                }
            }

            assertThat(left(often, end)).isEqualTo(left(states, end));
            assertThat(left(left(states, end), end)).isEqualTo(left(states, end));
        });
    }

    /// How far a dropped state may be from the next that stays: less than the stretch of its age.
    private static Duration longestGap(Duration age) {
        return age.compareTo(Thinning.HOURLY) < 0
                ? Duration.ofHours(1)
                : age.compareTo(Thinning.DAILY) < 0 ? Duration.ofDays(1) : Duration.ofDays(7);
    }

    private static List<Thinning.State> random(RandomGenerator chance) {
        List<Thinning.State> states = new ArrayList<>();
        Instant at = Instant.parse("2026-01-01T00:00:00Z");
        for (int number = 1; number <= 2 + chance.nextInt(300); number++) {
            at = at.plusSeconds(chance.nextInt(5) == 0 ? chance.nextLong(200_000) : chance.nextLong(1500));
            Revision.Cause cause =
                    chance.nextInt(6) == 0 ? CAUSES.get(chance.nextInt(CAUSES.size())) : Revision.Cause.WRITING;
            states.add(new Thinning.State(number, at, cause, chance.nextInt(40) == 0));
        }
        return states;
    }

    private static void seeds(int trials, java.util.function.Consumer<RandomGenerator> trial) {
        org.tahrir.text.Seeds.each(trials, trial::accept);
    }

    private static List<Thinning.State> left(List<Thinning.State> states, Instant now) {
        List<Integer> dropped = Thinning.dropped(states, now);
        return states.stream()
                .filter(state -> !dropped.contains(state.number()))
                .toList();
    }

    private static List<Thinning.State> between(List<Thinning.State> states, int fromDays, int toDays) {
        return states.stream()
                .filter(state -> {
                    Duration age = Duration.between(state.at(), NOW);
                    return age.compareTo(Duration.ofDays(fromDays)) >= 0 && age.compareTo(Duration.ofDays(toDays)) < 0;
                })
                .toList();
    }

    private static List<Thinning.State> every(Duration step, Duration since) {
        List<Thinning.State> states = new ArrayList<>();
        for (Instant at = NOW.minus(since); at.isBefore(NOW); at = at.plus(step)) {
            states.add(writing(states.size() + 1, at.plusSeconds(1)));
        }
        return states;
    }

    /// The same with as many of today behind them as stay anyhow.
    private static List<Thinning.State> withNewest(List<Thinning.State> states) {
        List<Thinning.State> all = new ArrayList<>(states);
        for (int i = 1; i <= Thinning.NEWEST; i++) {
            all.add(writing(states.size() + i, NOW.minusSeconds(600L * (Thinning.NEWEST - i))));
        }
        return all;
    }

    private static Thinning.State writing(int number, Instant at) {
        return new Thinning.State(number, at, Revision.Cause.WRITING, false);
    }
}
