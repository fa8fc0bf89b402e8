package org.tahrir.ui.library;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.store.Listed;
import org.tahrir.store.StoryOrder;

/// All lines of the story list, of which only those that were looked at are known: asking for another one gives an
/// empty line and has its page read. Lives on the screen's thread.
final class Rows extends ObservableListBase<Row> {
    /// How many lines are read at once.
    static final int PAGE = 60;

    private final IntConsumer readPage;
    private final Map<Integer, Listed> known = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private StoryOrder order = StoryOrder.NONE;
    private @Nullable Story live;
    private boolean changing;

    /// No lines.
    ///
    /// @param readPage has a page read, by its number
    Rows(IntConsumer readPage) {
        this.readPage = readPage;
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public Row get(int index) {
        if (!known.containsKey(index) && asked.add(index / PAGE)) {
            readPage.accept(index / PAGE);
        }
        return row(index);
    }

    StoryOrder order() {
        return order;
    }

    /// Whether the lines themselves are changing now: what is chosen among them then changes by itself, not by a
    /// person.
    boolean isChanging() {
        return changing;
    }

    /// Shows an order, of which some lines are known already.
    void show(StoryOrder other, Map<Integer, Listed> lines) {
        if (other.equals(order)) {
            asked.clear();
            known.keySet().retainAll(lines.keySet());
            fill(lines);
            return;
        }
        List<Row> before = allUnread(order.size());
        change(() -> {
            order = other;
            known.clear();
            asked.clear();
            known.putAll(lines);
            nextReplace(0, other.size(), before);
        });
    }

    /// Fills lines in that were read, if the order is still that of the reading.
    void fill(Map<Integer, Listed> lines) {
        change(() -> lines.forEach((index, line) -> {
            if (index < size()) {
                Row before = row(index);
                known.put(index, line);
                if (!row(index).equals(before)) {
                    nextSet(index, before);
                }
            }
        }));
    }

    /// Lets the lines be written anew: time has passed, or words have changed.
    void touch() {
        change(() -> known.keySet().stream().filter(index -> index < size()).forEach(this::nextUpdate));
    }

    /// Shows what is written in the open story before it is saved.
    void setLive(@Nullable Story story) {
        Story before = live;
        live = story;
        change(() -> known.forEach((index, line) -> {
            if (index < size() && (isOf(line, story) || isOf(line, before))) {
                nextUpdate(index);
            }
        }));
    }

    private void change(Runnable edits) {
        changing = true;
        beginChange();
        try {
            edits.run();
        } finally {
            endChange();
            changing = false;
        }
    }

    private static boolean isOf(Listed line, @Nullable Story story) {
        return story != null && line.story().id().equals(story.id());
    }

    private Row row(int index) {
        Row row = new Row(index, known.get(index));
        return live == null ? row : row.with(live);
    }

    private static List<Row> allUnread(int size) {
        return new AbstractList<>() {
            @Override
            public Row get(int index) {
                return new Row(index, null);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
