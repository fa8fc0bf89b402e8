package org.tahrir.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// One body made of two: an earlier version with some of the changes that lead to a later one.
public final class BodyMerge {
    private final Body before;
    private final List<Change> changes;
    private final List<Block> merged = new ArrayList<>();
    private final Deque<Integer> unmoved = new ArrayDeque<>();

    private BodyMerge(Body before, List<Change> changes) {
        this.before = before;
        this.changes = changes;
    }

    /// The earlier version with the chosen changes made. All chosen give the later version, none the earlier one.
    ///
    /// @param changes all changes between the two, as [BodyDiff#between] gives them
    /// @param chosen indices of changes
    public static Body of(Body before, List<Change> changes, Set<Integer> chosen) {
        return new BodyMerge(before, changes).merge(chosen);
    }

    private Body merge(Set<Integer> chosen) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Change.Moved moved && !chosen.contains(i)) {
                unmoved.add(moved.before());
            }
        }
        List<Integer> inOrder = unmoved.stream().sorted().toList();
        unmoved.clear();
        unmoved.addAll(inOrder);
        for (int i = 0; i < changes.size(); i++) {
            add(changes.get(i), chosen.contains(i));
        }
        addUnmovedBefore(Integer.MAX_VALUE);
        return new Body(merged);
    }

    private void add(Change change, boolean made) {
        switch (change) {
            case Change.Kept kept -> addOld(kept.before());
            case Change.Removed removed -> {
                addUnmovedBefore(removed.before());
                if (!made) {
                    merged.add(removed.block());
                }
            }
            case Change.Changed changed -> {
                addUnmovedBefore(changed.before());
                merged.add(made ? changed.now() : before.blocks().get(changed.before()));
            }
            case Change.Added added -> {
                if (made) {
                    merged.add(added.block());
                }
            }
            case Change.Moved moved -> {
                if (made) {
                    merged.add(before.blocks().get(moved.before()));
                }
            }
        }
    }

    private void addOld(int block) {
        addUnmovedBefore(block);
        merged.add(before.blocks().get(block));
    }

    /// Blocks that stay where they were, though the later version has them elsewhere.
    private void addUnmovedBefore(int block) {
        while (!unmoved.isEmpty() && unmoved.getFirst() < block) {
            merged.add(before.blocks().get(unmoved.removeFirst()));
        }
    }
}
