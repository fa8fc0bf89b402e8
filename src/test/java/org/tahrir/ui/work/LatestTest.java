package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tahrir.notice.TahrirException;

/// Reading of which only the newest wish counts.
class LatestTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> shown = new ArrayList<>();
    private final Latest latest = new Latest(new Background(work::add, Runnable::run, broken -> {}));

    @Test
    void showsOnlyWhatWasWishedForLast() {
        wish("أ");
        wish("ب");
        wish("ت");
        doOne();
        assertThat(shown).isEmpty();
        doOne();
        assertThat(shown).containsExactly("ت");
        assertThat(work).isEmpty();
        wish("ث");
        doOne();
        assertThat(shown).containsExactly("ت", "ث");
    }

    @Test
    void showsNothingOnceNothingIsWishedFor() {
        wish("أ");
        latest.forget();
        doOne();
        assertThat(shown).isEmpty();
    }

    @Test
    void tellsWhyItFailed() {
        latest.<String>read(
                () -> {
                    throw TahrirException.refused("store.story-gone", "x");
                },
                shown::add,
                why -> shown.add(why.key()));
        doOne();
        assertThat(shown).containsExactly("store.story-gone");
    }

    private void wish(String what) {
        latest.read(() -> what, shown::add, why -> shown.add(why.key()));
    }

    private void doOne() {
        Objects.requireNonNull(work.poll()).run();
    }
}
