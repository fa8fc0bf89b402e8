package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;

/// One block of an earlier version brought back into a later one, which otherwise stays as it is. What was removed
/// comes to stand behind the nearest block before it that is still there in its place, what was rewritten takes the
/// place of its later wording.
///
/// @param before the later version as it was
/// @param body the later version with the block
/// @param block where in it the block stands
/// @param isMore whether it is one block more than before
public record BlockReturn(Body before, Body body, int block, boolean isMore) {
    private static final int NONE = -1;

    /// Brings a block back.
    ///
    /// @param block which one, counted among the blocks of the earlier version's [Body#compact]
    /// @throws IndexOutOfBoundsException when the earlier version has no such block
    public static BlockReturn of(Body then, Body now, int block) {
        Block back = then.blocks().get(seen(then).get(block));
        List<Integer> places = seen(now);
        if (places.isEmpty()) {
            return into(now, back);
        }
        int after = NONE;
        for (Change change : BodyDiff.between(then.compact(), now.compact())) {
            if (change instanceof Change.Changed changed && changed.before() == block) {
                int place = places.get(changed.after());
                return new BlockReturn(now, Edits.replaceBlock(now, place, back), place, false);
            }
            if (isHere(change, block)) {
                return new BlockReturn(now, now, NONE, false);
            }
            after = Math.max(after, placeBefore(change, block, places));
        }
        return inserted(now, after + 1, back);
    }

    /// Whether there was nothing to bring back.
    public boolean isNothing() {
        return body.equals(before);
    }

    /// Takes the block away again, out of what has become of the body since; if the block was written in meanwhile,
    /// everything stays.
    public Body undo(Body now) {
        if (now.equals(body)) {
            return before;
        }
        for (Change change : BodyDiff.between(body, now)) {
            if (change instanceof Change.Kept kept && kept.before() == block) {
                return without(now, kept.after());
            }
            if (change instanceof Change.Moved moved && moved.before() == block) {
                return without(now, moved.after());
            }
        }
        return now;
    }

    private Body without(Body now, int place) {
        return isMore
                ? Edits.removeBlock(now, place)
                : Edits.replaceBlock(now, place, before.blocks().get(block));
    }

    /// Whether a block of the earlier version is in the later one as it was.
    private static boolean isHere(Change change, int block) {
        return (change instanceof Change.Kept kept && kept.before() == block)
                || (change instanceof Change.Moved moved && moved.before() == block);
    }

    /// Where a block that stood before another stands now, if it is still in its place.
    private static int placeBefore(Change change, int block, List<Integer> places) {
        return switch (change) {
            case Change.Kept kept -> kept.before() < block ? places.get(kept.after()) : NONE;
            case Change.Changed changed -> changed.before() < block ? places.get(changed.after()) : NONE;
            default -> NONE;
        };
    }

    /// An empty text is one empty paragraph, which makes room.
    private static BlockReturn into(Body empty, Block back) {
        return empty.blocks().size() == 1 ? new BlockReturn(empty, Body.of(back), 0, false) : inserted(empty, 0, back);
    }

    private static BlockReturn inserted(Body now, int place, Block back) {
        List<Block> blocks = new ArrayList<>(now.blocks());
        blocks.add(place, back);
        return new BlockReturn(now, new Body(blocks), place, true);
    }

    /// Where the blocks stand that [Body#compact] leaves.
    private static List<Integer> seen(Body body) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < body.blocks().size(); i++) {
            if (!Body.isBlank(body.blocks().get(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
