package org.tahrir.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What can be undone: the states a body was in. States share all that is equal, so keeping one costs next to nothing,
/// and going back to one restores text, marks, blocks and the words of pictures alike.
final class History {
    private static final int MOST = 1_000;

    private final Deque<BodyState> past = new ArrayDeque<>();
    private final Deque<BodyState> future = new ArrayDeque<>();
    private final Supplier<BodyState> now;
    private final Consumer<BodyState> show;
    private Runnable changed = () -> {};
    private @Nullable Touch last;
    private int depth;

    /// A history without states.
    ///
    /// @param now gives the present state
    /// @param show makes a state the present one
    History(Supplier<BodyState> now, Consumer<BodyState> show) {
        this.now = now;
        this.show = show;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Does something as one step to undo.
    void step(Runnable change) {
        step(null, change);
    }

    /// Does something that is undone together with the step before if it goes on from it. A step within a step belongs
    /// to the outer one.
    void step(@Nullable Touch touch, Runnable change) {
        if (depth > 0) {
            change.run();
            return;
        }
        BodyState before = now.get();
        depth++;
        try {
            change.run();
        } finally {
            depth--;
            record(before, touch);
        }
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        go(past, future);
    }

    void redo() {
        go(future, past);
    }

    void forget() {
        past.clear();
        future.clear();
        last = null;
    }

    private void record(BodyState before, @Nullable Touch touch) {
        BodyState after = now.get();
        if (touch == null ? before.isSameBody(after) : before.isSame(after)) {
            return;
        }
        boolean goesOn = touch != null && last != null && touch.continues(last) && !past.isEmpty();
        if (!goesOn) {
            past.push(before);
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        future.clear();
        last = touch;
        changed.run();
    }

    private void go(Deque<BodyState> from, Deque<BodyState> to) {
        BodyState target = depth > 0 ? null : from.poll();
        if (target == null) {
            return;
        }
        to.push(now.get());
        last = null;
        depth++;
        try {
            show.accept(target);
        } finally {
            depth--;
        }
        changed.run();
    }
}
