package org.tahrir.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which states of a story may go as they grow old. All of a day are kept; then the last of each hour for a week, the
/// last of each day for a month, the last of each week from then on. What has a name, came in, went out, moved to
/// another stage or began the story is kept for ever, what an earlier state was brought back over for a year.
///
/// A clock that was wrong takes nothing that is young: no state counts as older than one before it, one from the future
/// counts as new, and the newest ten stay whatever their age seems to be.
final class Thinning {
    /// How long everything is kept.
    static final Duration ALL = Duration.ofDays(1);
    /// How long one state an hour is kept.
    static final Duration HOURLY = Duration.ofDays(7);
    /// How long one state a day is kept.
    static final Duration DAILY = Duration.ofDays(30);
    /// How long the states on either side of a restore are kept.
    static final Duration RESTORES = Duration.ofDays(365);
    /// How many of the newest are kept whatever their age.
    static final int NEWEST = 10;

    private static final Set<Revision.Cause> LASTING = EnumSet.of(
            Revision.Cause.CREATED,
            Revision.Cause.IMPORT,
            Revision.Cause.STAGE,
            Revision.Cause.EXPORT,
            Revision.Cause.CORRECTION,
            Revision.Cause.UPDATE,
            Revision.Cause.WITHDRAWAL);
    private static final Set<Revision.Cause> ABOUT_RESTORES =
            EnumSet.of(Revision.Cause.BEFORE_RESTORE, Revision.Cause.RESTORE);

    /// What is known of a kept state.
    ///
    /// @param number 1 for the first of its story
    /// @param at when it was kept, by the clock of then
    /// @param isNamed whether somebody gave it a name
    record State(int number, Instant at, Revision.Cause cause, boolean isNamed) {}

    /// A stretch of time of which one state is kept.
    private record Stretch(Duration length, long index) {}

    private Thinning() {}

    /// The numbers of the states that may go.
    ///
    /// @param states of one story, from the first to the last
    static List<Integer> dropped(List<State> states, Instant now) {
        Map<Stretch, Integer> lastOf = new HashMap<>();
        List<State> old = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (int i = 0; i < states.size() - NEWEST; i++) {
            State state = states.get(i);
            latest = state.at().isAfter(latest) ? state.at() : latest;
            Duration age = Duration.between(latest, now);
            if (age.compareTo(ALL) >= 0) {
                lastOf.put(stretch(latest, age), state.number());
                if (i > 0 && !stays(state, age)) {
                    old.add(state);
                }
            }
        }
        Set<Integer> last = Set.copyOf(lastOf.values());
        return old.stream()
                .map(State::number)
                .filter(number -> !last.contains(number))
                .collect(Collectors.toList());
    }

    private static boolean stays(State state, Duration age) {
        return state.isNamed()
                || LASTING.contains(state.cause())
                || (ABOUT_RESTORES.contains(state.cause()) && age.compareTo(RESTORES) < 0);
    }

    private static Stretch stretch(Instant at, Duration age) {
        Duration length = age.compareTo(HOURLY) < 0
                ? Duration.ofHours(1)
                : age.compareTo(DAILY) < 0 ? Duration.ofDays(1) : Duration.ofDays(7);
        return new Stretch(length, Math.floorDiv(at.getEpochSecond(), length.toSeconds()));
    }
}
