package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The findings of a document in the order of reading. They move along with the text; one that is written in or beside
/// goes, since what it said may no longer hold.
final class NotedRow {
    private static final Comparator<Noted> READING =
            Comparator.comparingInt(Noted::from).thenComparingInt(Noted::to);

    private List<Noted> all = List.of();

    void set(List<Noted> others) {
        all = others.stream().sorted(READING).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Noted> all() {
        return all;
    }

    /// Moves along with an edit that replaced [position, position + removed) by inserted characters.
    ///
    /// @return whether one went
    boolean textChanged(int position, int removed, int inserted) {
        List<Noted> kept = new ArrayList<>(all.size());
        for (Noted noted : all) {
            if (!noted.touches(position, position + removed)) {
                kept.add(noted.from() > position ? noted.moved(inserted - removed) : noted);
            }
        }
        boolean went = kept.size() < all.size();
        all = Collections.unmodifiableList(kept);
        return went;
    }

    /// Those that lie in a stretch or beside it.
    List<Noted> touching(int start, int end) {
        return all.stream().filter(noted -> noted.touches(start, end)).toList();
    }

    /// The next one after a stretch, or the one before it, round the end of the text.
    ///
    /// @param from where the stretch that is selected begins
    /// @param to where it ends: at the same place if nothing is selected
    Optional<Noted> beside(int from, int to, boolean forward) {
        Comparator<Noted> order = forward ? READING : READING.reversed();
        List<Noted> row = all.stream().sorted(order).toList();
        return row.stream()
                .filter(noted -> isBeyond(noted, from, to, forward))
                .findFirst()
                .or(() -> row.stream().findFirst());
    }

    private static boolean isBeyond(Noted noted, int from, int to, boolean forward) {
        int order = noted.from() != from ? Integer.compare(noted.from(), from) : Integer.compare(noted.to(), to);
        return forward ? order > 0 : order < 0;
    }

    /// The one that a stretch lies in, the shortest if there are several; first those that can be mended.
    Optional<Noted> around(int from, int to) {
        return all.stream()
                .filter(noted -> noted.from() <= from && noted.to() >= to)
                .min(Comparator.<Noted>comparingInt(
                                noted -> noted.finding().fix().isPresent() ? 0 : 1)
                        .thenComparingInt(noted -> noted.to() - noted.from()));
    }
}
