package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Marks over the text that are not part of the document: search hits, comments, spelling and style findings.
/// Kept as positions in the document and moved along with edits. Painting them never splits a text node, so
/// Arabic letters stay joined.
public final class Decorations {
    public enum Kind {
        COMMENT,
        SEARCH,
        MISTAKE,
        DOUBT
    }

    /// Positions [from, to) in the document.
    public record Mark(int from, int to) {}

    private final Map<Kind, List<Mark>> marks = new EnumMap<>(Kind.class);
    private final Runnable onChange;
    private int version;

    Decorations(Runnable onChange) {
        this.onChange = onChange;
    }

    /// Replaces all marks of a kind; they must be sorted by start.
    public void set(Kind kind, List<Mark> sorted) {
        marks.put(kind, new ArrayList<>(sorted));
        changed();
    }

    public void clear(Kind kind) {
        set(kind, List.of());
    }

    public List<Mark> get(Kind kind) {
        return List.copyOf(marks.getOrDefault(kind, List.of()));
    }

    int version() {
        return version;
    }

    /// The parts of the marks inside [start, end), relative to start.
    List<Mark> inside(Kind kind, int start, int end) {
        List<Mark> all = marks.getOrDefault(kind, List.of());
        List<Mark> result = new ArrayList<>();
        for (int i = firstEndingAfter(all, start); i < all.size() && all.get(i).from() < end; i++) {
            Mark m = all.get(i);
            result.add(new Mark(Math.max(m.from(), start) - start, Math.min(m.to(), end) - start));
        }
        return result;
    }

    /// Moves the marks after an edit that replaced [position, position + removed) by inserted characters.
    void textChanged(int position, int removed, int inserted) {
        for (List<Mark> list : marks.values()) {
            int first = firstEndingAfter(list, position);
            if (first == list.size()) continue;
            List<Mark> tail = list.subList(first, list.size());
            tail.replaceAll(m -> new Mark(
                    shift(m.from(), position, removed, inserted, true),
                    shift(m.to(), position, removed, inserted, false)));
            tail.removeIf(((Predicate<Mark>) m -> m.to() <= m.from()));
        }
        version++;
    }

    private static int shift(int p, int position, int removed, int inserted, boolean start) {
        if (p < position || (p == position && !start)) return p;
        if (p >= position + removed) return p - removed + inserted;
        return start ? position + inserted : position;
    }

    private static int firstEndingAfter(List<Mark> list, int position) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (list.get(mid).to() > position) high = mid;
            else low = mid + 1;
        }
        return low;
    }

    private void changed() {
        version++;
        onChange.run();
    }
}
