package org.tahrir.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Listeners that end together: what a view hears of while it is shown, so that a view that was replaced hears nothing
/// any more and can be forgotten.
public final class Ties {
    private final List<Runnable> ends = new ArrayList<>();

    /// Hears a value now and whenever it becomes another.
    public <T extends @Nullable Object> void on(ObservableValue<T> value, Consumer<? super T> listener) {
        later(value, listener);
        listener.accept(value.getValue());
    }

    /// Hears a value whenever it becomes another.
    public <T extends @Nullable Object> void later(ObservableValue<T> value, Consumer<? super T> listener) {
        ChangeListener<T> change = (o, was, is) -> listener.accept(is);
        value.addListener(change);
        add(() -> value.removeListener(change));
    }

    /// Has something done at the end.
    public void add(Runnable end) {
        ends.add(end);
    }

    /// Ends all, the last first.
    public void end() {
        List<Runnable> all = List.copyOf(ends).reversed();
        ends.clear();
        all.forEach(Runnable::run);
    }
}
