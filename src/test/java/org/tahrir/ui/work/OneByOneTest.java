package org.tahrir.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Things that wait for each other.
class OneByOneTest {
    private final OneByOne steps = new OneByOne();
    private final List<String> begun = new ArrayList<>();
    private final Deque<Runnable> ends = new ArrayDeque<>();

    @Test
    void eachBeginsWhenTheOneBeforeItHasEnded() {
        steps.add(thing("first"));
        steps.add(thing("second"));
        assertThat(begun).containsExactly("first");
        ends.remove().run();
        assertThat(begun).containsExactly("first", "second");
    }

    @Test
    void whatWaitsAlreadyDoesNotWaitTwice() {
        Consumer<Runnable> saving = thing("saving");
        steps.add(thing("first"));
        steps.addOnce(saving);
        steps.addOnce(saving);
        while (!ends.isEmpty()) {
            ends.remove().run();
        }
        assertThat(begun).containsExactly("first", "saving");
    }

    private Consumer<Runnable> thing(String name) {
        return end -> {
            begun.add(name);
            ends.add(end);
        };
    }
}
