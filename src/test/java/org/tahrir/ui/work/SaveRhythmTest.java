package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How often it is saved by itself.
class SaveRhythmTest {
    private record Timer(long due, Runnable action) {}

    private final List<Timer> timers = new ArrayList<>();
    private final List<Long> saved = new ArrayList<>();
    private long now;
    private final SaveRhythm rhythm = new SaveRhythm(this::after, this::save);

    @Test
    void lettersOfOneStretchAreSavedOnceWhenItPauses() {
        for (int letter = 0; letter < 5; letter++) {
            rhythm.wrote();
            pass(100);
        }
        pass(10_000);
        assertThat(saved).containsExactly(800L);
    }

    @Test
    void steadyWritingIsSavedAtAnEvenPace() {
        for (int letter = 0; letter < 30; letter++) {
            rhythm.wrote();
            pass(100);
        }
        assertThat(saved).containsExactly(800L, 1_700L, 2_600L);
    }

    @Test
    void whatIsSavedByWishIsNotSavedAgainByItself() {
        rhythm.wrote();
        pass(100);
        save();
        pass(10_000);
        assertThat(saved).containsExactly(100L);
    }

    private void save() {
        saved.add(now);
        rhythm.saving();
    }

    private Runnable after(Duration delay, Runnable action) {
        Timer timer = new Timer(now + delay.toMillis(), action);
        timers.add(timer);
        return () -> timers.remove(timer);
    }

    private void pass(long millis) {
        for (long end = now + millis; now < end; now++) {
            List<Timer> due =
                    timers.stream().filter(timer -> timer.due() == now).toList();
            for (Timer timer : due) {
                if (timers.remove(timer)) {
                    timer.action().run();
                }
            }
        }
    }
}
