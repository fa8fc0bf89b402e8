package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// The text of one block with its marks, canonical by construction: no empty run, no two neighbours with equal marks.
/// Offsets are UTF-16 units of [#plain()].
///
/// @param runs the runs from the first letter to the last (logical order)
public record Prose(List<Run> runs) {
    public static final Prose EMPTY = new Prose(List.of());

    public Prose {
        runs = merged(runs);
    }

    public static Prose of(String text) {
        return text.isEmpty() ? EMPTY : new Prose(List.of(Run.plain(text)));
    }

    public static Prose of(Run... runs) {
        return new Prose(List.of(runs));
    }

    /// The letters without their marks; line breaks are line feeds.
    public String plain() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    public int length() {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /// The part between two offsets, `from` inclusive, `to` exclusive.
    ///
    /// @throws IndexOutOfBoundsException unless 0 ≤ from ≤ to ≤ length
    public Prose slice(int from, int to) {
        Objects.checkFromToIndex(from, to, length());
        List<Run> part = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text().length());
            if (start < end) {
                part.add(new Run(run.text().substring(start, end), run.marks()));
            }
            at += run.text().length();
        }
        return new Prose(part);
    }

    public Prose plus(Prose more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Prose(all);
    }

    /// This text with the part between two offsets exchanged for another.
    public Prose replace(int from, int to, Prose with) {
        return slice(0, from).plus(with).plus(slice(to, length()));
    }

    /// This text with the marks between two offsets changed.
    public Prose mark(int from, int to, UnaryOperator<Marks> change) {
        List<Run> marked = slice(from, to).runs.stream()
                .map(run -> new Run(run.text(), change.apply(run.marks())))
                .toList();
        return replace(from, to, new Prose(marked));
    }

    /// Letters are gathered before they become a string: a long text may come in thousands of runs.
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>(runs.size());
        StringBuilder more = new StringBuilder();
        for (Run run : runs) {
            if (run.text().isEmpty()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().marks().equals(run.marks())) {
                more.append(run.text());
            } else {
                lengthen(merged, more);
                merged.add(run);
            }
        }
        lengthen(merged, more);
        return List.copyOf(merged);
    }

    private static void lengthen(List<Run> runs, StringBuilder more) {
        if (!more.isEmpty()) {
            Run last = runs.removeLast();
            runs.add(new Run(last.text() + more, last.marks()));
            more.setLength(0);
        }
    }
}
