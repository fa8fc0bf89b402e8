package org.tahrir.ui.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Things done one after another, each of which takes its time and says when it has ended. Lives on one thread.
final class OneByOne {
    private final Deque<Consumer<Runnable>> waiting = new ArrayDeque<>();
    private boolean busy;

    /// Does a thing once all before it have ended.
    ///
    /// @param thing starts the thing; must run what it is given at its end, once
    void add(Consumer<Runnable> thing) {
        waiting.add(thing);
        if (!busy) {
            next();
        }
    }

    /// Does a thing once all before it have ended, unless the same one is waiting already.
    void addOnce(Consumer<Runnable> thing) {
        if (!waiting.contains(thing)) {
            add(thing);
        }
    }

    /// What ends a thing after something else, even if that breaks: what waits must not wait for ever.
    static Runnable after(Runnable last, Runnable end) {
        return () -> {
            try {
                last.run();
            } finally {
                end.run();
            }
        };
    }

    private void next() {
        Consumer<Runnable> thing = waiting.poll();
        busy = thing != null;
        if (thing != null) {
            thing.accept(this::next);
        }
    }
}
