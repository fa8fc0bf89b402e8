package org.tahrir.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// The pictures and tables of a body, beside its document: what each number stands for at present. A map once given
/// never changes, so it may be read on any thread. Those that were deleted stay, for undo to bring them back.
final class BodyObjects {
    private Map<Long, Block> now = Map.of();
    private long last;

    Map<Long, Block> now() {
        return now;
    }

    /// Puts back an earlier map.
    void restore(Map<Long, Block> earlier) {
        now = earlier;
    }

    Block get(long id) {
        return Objects.requireNonNull(now.get(id));
    }

    void set(long id, Block block) {
        Map<Long, Block> changed = new LinkedHashMap<>(now);
        changed.put(id, block);
        now = Map.copyOf(changed);
    }

    /// Blocks with slots in place of pictures and tables; each gets a number of its own.
    List<Block> slotted(List<Block> blocks) {
        Map<Long, Block> changed = new LinkedHashMap<>(now);
        List<Block> slotted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Block.TextBlock) {
                slotted.add(block);
            } else {
                changed.put(++last, block);
                slotted.add(new Slot(last, block.direction()).block());
            }
        }
        if (changed.size() > now.size()) {
            now = Map.copyOf(changed);
        }
        return slotted;
    }

    /// Blocks with slots in place of pictures and tables; those that were there before keep their numbers.
    ///
    /// @param was the blocks before
    /// @param slots the same with their slots
    List<Block> slotted(List<Block> blocks, List<Block> was, List<Block> slots) {
        Map<Block, Deque<Block>> known = new HashMap<>();
        for (int i = 0; i < was.size(); i++) {
            if (!(was.get(i) instanceof Block.TextBlock)) {
                known.computeIfAbsent(was.get(i), block -> new ArrayDeque<>()).add(slots.get(i));
            }
        }
        List<Block> slotted = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            Deque<Block> same = known.get(block);
            slotted.add(same == null || same.isEmpty() ? slotted(List.of(block)).getFirst() : same.removeFirst());
        }
        return slotted;
    }

    /// What slots stand for in a map, turned as the slot is.
    static Function<Slot, Block> of(Map<Long, Block> objects) {
        return slot -> directed(Objects.requireNonNull(objects.get(slot.id())), slot.direction());
    }

    /// Most stay as they are, and then are not made anew each time the body is read.
    private static Block directed(Block block, Direction direction) {
        return block.direction() == direction ? block : block.withDirection(direction);
    }

    /// Blocks with pictures and tables in place of their slots.
    List<Block> filled(List<Block> slotted) {
        Function<Slot, Block> objects = of(now);
        return slotted.stream()
                .map(block -> block instanceof Block.TextBlock ? block : objects.apply(Slot.of(block)))
                .toList();
    }

    Body filled(Body slotted) {
        return new Body(filled(slotted.blocks()));
    }
}
