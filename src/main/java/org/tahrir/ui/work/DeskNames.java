package org.tahrir.ui.work;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;
import org.tahrir.notice.Notice;
import org.tahrir.store.DeskLists;

/// What the desk chooses from (sections, sources, people) and how its house writes dates, at hand on the screen's
/// thread. Read in the background, first when it is made and again after each change of the library.
public final class DeskNames {
    /// All of it as it was at one moment.
    ///
    /// @param names the names of each list, in the order of their letters
    public record State(House house, Map<DeskLists.Kind, List<String>> names) {
        static final State UNREAD = new State(House.DEFAULT, Map.of());

        public State {
            names = Map.copyOf(names);
        }

        /// The names of a list.
        public List<String> of(DeskLists.Kind kind) {
            return names.getOrDefault(kind, List.of());
        }
    }

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNREAD);
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private final Background background;
    private final Callable<State> read;
    private boolean reading;
    private boolean again;

    DeskNames(DeskLists lists, Background background, Changes changes) {
        this.background = background;
        this.read = () -> read(lists);
        changes.onAny(this::refresh);
        refresh();
    }

    /// What is known now; changes whenever a list, or the house, has changed.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why all this couldn’t be read when it was last tried; null when it could. What is known from before stays.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    public List<String> of(DeskLists.Kind kind) {
        return state.get().of(kind);
    }

    public House house() {
        return state.get().house();
    }

    private void refresh() {
        again = reading;
        if (!reading) {
            reading = true;
            background.run(
                    read,
                    fresh -> {
                        state.set(fresh);
                        finished(null);
                    },
                    this::finished);
        }
    }

    private void finished(@Nullable Notice why) {
        unread.set(why);
        reading = false;
        if (again) {
            refresh();
        }
    }

    private static State read(DeskLists lists) {
        Map<DeskLists.Kind, List<String>> names = new EnumMap<>(DeskLists.Kind.class);
        for (DeskLists.Kind kind : DeskLists.Kind.values()) {
            names.put(kind, lists.names(kind));
        }
        return new State(lists.house(), names);
    }
}
