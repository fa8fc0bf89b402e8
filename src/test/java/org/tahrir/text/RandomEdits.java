package org.tahrir.text;

import java.util.List;
import java.util.random.RandomGenerator;

/// Edits by chance, at places that exist.
public final class RandomEdits {
    private RandomEdits() {}

    public static Position position(Body body, RandomGenerator chance) {
        int block = chance.nextInt(body.blocks().size());
        return new Position(block, chance.nextInt(Edits.length(body.blocks().get(block)) + 1));
    }

    /// Two positions in their order.
    public static List<Position> range(Body body, RandomGenerator chance) {
        Position one = position(body, chance);
        Position other = position(body, chance);
        return one.compareTo(other) <= 0 ? List.of(one, other) : List.of(other, one);
    }

    public static Body edit(Body body, RandomGenerator chance) {
        List<Position> range = range(body, chance);
        Position from = range.getFirst();
        Position to = range.getLast();
        return switch (chance.nextInt(16)) {
            case 0, 1 -> Edits.insert(body, from, RandomBodies.prose(chance));
            case 2 -> Edits.delete(body, from, to);
            case 3, 4 -> Edits.split(body, from);
            case 5 -> Edits.join(body, from.block());
            case 6 -> Edits.mark(body, from, to, RandomBodies.mark(chance));
            case 7 -> Edits.toggle(body, from, to, RandomBodies.mark(chance));
            case 8 -> Edits.unlink(body, from, to);
            case 9 -> Edits.kind(body, from.block(), to.block(), kind(chance));
            case 10 -> Edits.indent(body, from.block(), to.block(), chance.nextInt(3) - 1);
            case 11 ->
                Edits.direct(body, from.block(), to.block(), RandomBodies.pick(chance, List.of(Direction.values())));
            case 12 -> Edits.insertBlock(body, from, RandomBodies.block(chance));
            case 13 -> Edits.replace(body, from, to, RandomBodies.body(chance));
            case 14 -> Edits.removeBlock(body, from.block());
            default -> Edits.unmark(body, from, to, RandomBodies.mark(chance));
        };
    }

    public static BlockKind kind(RandomGenerator chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> BlockKind.Plain.PARAGRAPH;
            case 1 -> BlockKind.Plain.QUOTE;
            case 2 -> new BlockKind.Heading(2 + chance.nextInt(3));
            default ->
                new BlockKind.Item(RandomBodies.pick(chance, List.of(Block.ListKind.values())), chance.nextInt(4));
        };
    }
}
