package org.tahrir.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tahrir.article.Stage;

/// How many stories stand where on the desk.
public final class Tally {
    public static final Tally EMPTY = new Tally(List.of());

    /// Stories that stand in the same stage and section and belong to the same person.
    record Heap(Stage stage, String section, String owner, int stories) {}

    private final List<Heap> heaps;

    Tally(List<Heap> heaps) {
        this.heaps = new ArrayList<>(heaps);
    }

    /// All stories of a stage.
    public int in(Stage stage) {
        return sum(heap -> heap.stage() == stage);
    }

    /// The stories of a stage that belong to a person.
    public int in(Stage stage, String owner) {
        return sum(heap -> heap.stage() == stage && heap.owner().equals(owner));
    }

    /// The stories of a section that stand in one of the stages.
    public int inSection(String section, Set<Stage> stages) {
        return sum(heap -> heap.section().equals(section) && stages.contains(heap.stage()));
    }

    /// The sections that stories in one of the stages carry, in the order of their letters.
    public List<String> sections(Set<Stage> stages) {
        return heaps.stream()
                .filter(heap -> stages.contains(heap.stage()) && !heap.section().isBlank())
                .map(Heap::section)
                .distinct()
                .sorted()
                .toList();
    }

    private int sum(Predicate<Heap> counts) {
        return heaps.stream().filter(counts).mapToInt(Heap::stories).sum();
    }
}
