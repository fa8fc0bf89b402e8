package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.article.Article;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.Change;
import org.tahrir.text.Direction;

/// The difference between two versions of a story, worked out: off the screen's thread for long texts. Blocks in which
/// there is nothing to read or see make no difference.
///
/// @param fields the fields that differ
/// @param text the earlier version's text without empty blocks
/// @param changes what became of it
/// @param direction which way the later version's text runs
public record Comparison(List<FieldChange> fields, Body text, List<Change> changes, Direction direction) {
    public Comparison {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }

    /// What leads from one version to another.
    public static Comparison between(Article before, Article after, Wording wording) {
        Body old = before.body().compact();
        return new Comparison(
                FieldChange.between(before, after, wording),
                old,
                changes(old, after.body().compact()),
                after.direction());
    }

    /// The changes in reading order: what was removed stands before what was added in its place.
    static List<Change> changes(Body before, Body after) {
        List<Change> inOrder = new ArrayList<>();
        List<Change> added = new ArrayList<>();
        for (Change change : BodyDiff.between(before, after)) {
            if (change instanceof Change.Added) {
                added.add(change);
            } else {
                if (!(change instanceof Change.Removed)) {
                    inOrder.addAll(added);
                    added.clear();
                }
                inOrder.add(change);
            }
        }
        inOrder.addAll(added);
        return inOrder;
    }

    /// Whether nothing differs.
    public boolean isEmpty() {
        return fields.isEmpty() && !isTextChanged();
    }

    boolean isTextChanged() {
        return changes.stream().anyMatch(change -> !(change instanceof Change.Kept));
    }

    /// How many blocks of the text one can read have met with a kind of change.
    long count(Class<? extends Change> kind) {
        return changes.stream()
                .filter(kind::isInstance)
                .filter(Comparison::isSeen)
                .count();
    }

    /// A text that was empty, or is now, has one empty paragraph that nobody misses.
    public static boolean isSeen(Change change) {
        return switch (change) {
            case Change.Added added -> !isBlank(added.block());
            case Change.Removed removed -> !isBlank(removed.block());
            default -> true;
        };
    }

    private static boolean isBlank(Block block) {
        return block instanceof Block.TextBlock text && text.prose().plain().isBlank();
    }
}
