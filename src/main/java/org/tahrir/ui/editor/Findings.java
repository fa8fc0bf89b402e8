package org.tahrir.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The marks over a text that tell its writer something, as one row in the order of reading: findings and notes, not
/// what is searched for.
final class Findings {
    private static final Comparator<Decorations.Mark> READING =
            Comparator.comparingInt(Decorations.Mark::from).thenComparingInt(Decorations.Mark::to);

    private Findings() {}

    /// The next one after a stretch, or the one before it, round the end of the text.
    ///
    /// @param from where the stretch that is selected begins
    /// @param to where it ends: at the same place if nothing is selected
    static Optional<Decorations.Mark> beside(Decorations decorations, int from, int to, boolean forward) {
        Decorations.Mark here = new Decorations.Mark(from, to);
        Comparator<Decorations.Mark> order = forward ? READING : READING.reversed();
        List<Decorations.Mark> all = Stream.of(
                        Decorations.Kind.COMMENT, Decorations.Kind.SPELLING, Decorations.Kind.STYLE)
                .flatMap(kind -> decorations.get(kind).stream())
                .distinct()
                .sorted(order)
                .toList();
        return all.stream()
                .filter(mark -> order.compare(mark, here) > 0)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
