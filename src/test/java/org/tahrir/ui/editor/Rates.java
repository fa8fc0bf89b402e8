package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// How often each kind of question got the right answer, by kind of paragraph.
final class Rates {
    /// What is asked.
    enum Check {
        /// where the caret stands
        CARET,
        /// which letter is under a click
        CLICK,
        /// on which side of the letter the caret goes
        SIDE,
        /// what a selection covers
        SELECTION,
        HOME_END,
        UP_DOWN,
        /// whether visual arrows pass each letter once, from left to right
        VISUAL_ARROWS,
        /// whether the line ends where AWT ends it
        WRAP,
        /// whether the line begins at its side of the paragraph and its letters fit into it
        LINE,
        /// whether the letter is as wide as in AWT
        WIDTH,
        /// whether the letter is where AWT has it, in lines where AWT has all as wide
        AWT
    }

    private static final class Count {
        private int right;
        private int asked;
    }

    private final Map<String, Map<Check, Count>> counts = new LinkedHashMap<>();
    private final Map<String, Integer> differences = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    void note(String kind, Check check, boolean right, Supplier<String> what) {
        Count count =
                counts.computeIfAbsent(kind, k -> new EnumMap<>(Check.class)).computeIfAbsent(check, c -> new Count());
        count.asked++;
        if (right) {
            count.right++;
        } else {
            misses.add(kind + ", " + check + ": " + what.get());
        }
    }

    /// Counts what java.awt does otherwise, and why.
    void differs(String why) {
        differences.merge(why, 1, Integer::sum);
    }

    int asked(Check check) {
        return counts.values().stream()
                .mapToInt(all -> all.containsKey(check) ? all.get(check).asked : 0)
                .sum();
    }

    int right(Check check) {
        return counts.values().stream()
                .mapToInt(all -> all.containsKey(check) ? all.get(check).right : 0)
                .sum();
    }

    /// The wrong answers to some of the questions.
    List<String> misses(Check... checks) {
        return misses.stream()
                .filter(miss -> List.of(checks).stream().anyMatch(check -> miss.contains(", " + check + ": ")))
                .toList();
    }

    /// The table, one line a kind of paragraph.
    String table() {
        StringBuilder out = new StringBuilder(row("", Check::toString));
        counts.forEach((kind, all) -> out.append(
                row(kind, check -> all.containsKey(check) ? all.get(check).right + "/" + all.get(check).asked : "")));
        out.append(row("all", check -> right(check) + "/" + asked(check)));
        differences.forEach((why, count) -> out.append(String.format(Locale.ROOT, "%,d x %s%n", count, why)));
        return out.toString();
    }

    private static String row(String kind, java.util.function.Function<Check, String> cell) {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%-18s", kind));
        for (Check check : Check.values()) {
            out.append(String.format(Locale.ROOT, "%14s", cell.apply(check)));
        }
        return out.append('\n').toString();
    }
}
