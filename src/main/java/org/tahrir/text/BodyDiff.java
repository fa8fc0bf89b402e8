package org.tahrir.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The difference between two versions of a body: blocks are paired first (equal ones in order, then equal ones that
/// moved, then similar ones in the gaps between), then the words inside paired blocks.
public final class BodyDiff {
    private static final int NONE = Alignment.NONE;

    private final List<Block> before;
    private final List<Block> after;
    private final int[] partners;
    private final int[] origins;
    private final boolean[] moved;

    private BodyDiff(Body before, Body after) {
        this.before = before.blocks();
        this.after = after.blocks();
        this.partners = Alignment.partners(this.before, this.after);
        this.origins = new int[this.after.size()];
        this.moved = new boolean[this.before.size()];
        Arrays.fill(origins, NONE);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != NONE) {
                origins[partners[i]] = i;
            }
        }
    }

    /// The changes that lead from one version to another, in the order of the later one; what was removed stands where
    /// it was.
    public static List<Change> between(Body before, Body after) {
        BodyDiff diff = new BodyDiff(before, after);
        diff.pairMoved();
        diff.pairSimilar();
        return diff.changes();
    }

    /// The later version, from the earlier one and the changes between them.
    ///
    /// @throws IndexOutOfBoundsException when the changes don't belong to this body
    public static Body apply(Body before, List<Change> changes) {
        return new Body(changes.stream()
                .filter(change -> !(change instanceof Change.Removed))
                .map(change -> switch (change) {
                    case Change.Kept kept -> before.blocks().get(kept.before());
                    case Change.Moved block -> before.blocks().get(block.before());
                    case Change.Added added -> added.block();
                    case Change.Changed changed -> changed(before.blocks().get(changed.before()), changed);
                    case Change.Removed removed -> removed.block();
                })
                .toList());
    }

    private static Block changed(Block old, Change.Changed change) {
        if (!(old instanceof Block.TextBlock text && change.now() instanceof Block.TextBlock now)) {
            return change.now();
        }
        Prose prose = text.prose();
        for (Change.Words words : change.words().reversed()) {
            prose = prose.replace(words.start(), words.end(), words.now());
        }
        return now.withProse(prose);
    }

    private void pairMoved() {
        Map<Block, List<Integer>> added = new HashMap<>();
        for (int j = 0; j < after.size(); j++) {
            if (origins[j] == NONE && !Body.isBlank(after.get(j))) {
                added.computeIfAbsent(after.get(j), block -> new ArrayList<>()).add(j);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            List<Integer> places = partners[i] == NONE ? added.get(before.get(i)) : null;
            if (places != null && !places.isEmpty()) {
                pair(i, places.removeFirst());
                moved[i] = true;
            }
        }
    }

    private void pairSimilar() {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int endI = gapEnd(i, partners, moved);
            int endJ = j;
            while (endJ < after.size() && (origins[endJ] == NONE || moved[origins[endJ]])) {
                endJ++;
            }
            new SimilarBlocks(before, after).pair(free(i, endI, partners), free(j, endJ, origins), this::pair);
            i = endI + 1;
            j = endJ + 1;
        }
    }

    private static int gapEnd(int from, int[] partners, boolean[] moved) {
        int end = from;
        while (end < partners.length && (partners[end] == NONE || moved[end])) {
            end++;
        }
        return end;
    }

    private static List<Integer> free(int from, int to, int[] partners) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (partners[i] == NONE) {
                free.add(i);
            }
        }
        return free;
    }

    private void pair(int i, int j) {
        partners[i] = j;
        origins[j] = i;
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        for (int j = 0; j < after.size(); j++) {
            int origin = origins[j];
            if (origin == NONE) {
                changes.add(new Change.Added(j, after.get(j)));
            } else if (moved[origin]) {
                changes.add(new Change.Moved(origin, j));
            } else {
                i = removed(i, origin, changes) + 1;
                changes.add(change(origin, j));
            }
        }
        removed(i, before.size(), changes);
        return List.copyOf(changes);
    }

    private int removed(int from, int to, List<Change> changes) {
        for (int i = from; i < to; i++) {
            if (partners[i] == NONE) {
                changes.add(new Change.Removed(i, before.get(i)));
            }
        }
        return to;
    }

    private Change change(int i, int j) {
        Block old = before.get(i);
        Block now = after.get(j);
        if (old.equals(now)) {
            return new Change.Kept(i, j);
        }
        List<Change.Words> words = old instanceof Block.TextBlock text && now instanceof Block.TextBlock other
                ? WordDiff.between(text.prose(), other.prose())
                : List.of();
        return new Change.Changed(i, j, now, words);
    }
}
