package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tahrir.text.Block;
import org.tahrir.text.Edits;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// The smallest exchange that makes one row of blocks out of another, so that whatever stays keeps its place on screen
/// and what is painted over it.
///
/// @param from where the exchanged part begins in the earlier blocks
/// @param to where it ends there
/// @param with what is put there; its first block goes on from what stands before, its last one into what follows
record Swap(Position from, Position to, List<Block> with) {

    /// The exchange, or nothing if both are the same.
    static Optional<Swap> between(List<Block> was, List<Block> is) {
        int most = Math.min(was.size(), is.size());
        int before = 0;
        while (before < most && was.get(before).equals(is.get(before))) {
            before++;
        }
        int after = 0;
        while (after < most - before && last(was, after).equals(last(is, after))) {
            after++;
        }
        if (before == was.size() && before == is.size()) {
            return Optional.empty();
        }
        if (before + after == most) {
            if (before > 0) {
                before--;
            } else {
                after--;
            }
        }
        return Optional.of(
                narrowed(before, was.subList(before, was.size() - after), is.subList(before, is.size() - after)));
    }

    private static Swap narrowed(int first, List<Block> was, List<Block> is) {
        int start = commonStart(was.getFirst(), is.getFirst());
        int most = Math.min(
                Edits.length(was.getLast()) - (was.size() == 1 ? start : 0),
                Edits.length(is.getLast()) - (is.size() == 1 ? start : 0));
        int end = Math.min(most, commonEnd(was.getLast(), is.getLast()));
        List<Block> with = new ArrayList<>(is);
        with.set(with.size() - 1, cut(with.getLast(), 0, Edits.length(with.getLast()) - end));
        with.set(0, cut(with.getFirst(), start, Edits.length(with.getFirst())));
        int last = was.size() - 1;
        return new Swap(
                new Position(first, start),
                new Position(first + last, Edits.length(was.get(last)) - end),
                List.copyOf(with));
    }

    private static Block cut(Block block, int from, int to) {
        if (block instanceof Block.TextBlock text) {
            return text.withProse(text.prose().slice(from, to));
        }
        return from < to ? block : new Block.Paragraph(Prose.EMPTY, block.direction());
    }

    private static int commonStart(Block was, Block is) {
        if (was.equals(is)) {
            return Edits.length(was);
        }
        if (!isAlike(was, is)) {
            return 0;
        }
        Letters before = Letters.of(was);
        Letters after = Letters.of(is);
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.isSame(same, after, same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(Block was, Block is) {
        if (!isAlike(was, is)) {
            return 0;
        }
        Letters before = Letters.of(was);
        Letters after = Letters.of(is);
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.isSame(before.length() - 1 - same, after, after.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /// Whether both are texts of the same kind and direction.
    private static boolean isAlike(Block was, Block is) {
        return was instanceof Block.TextBlock
                && is instanceof Block.TextBlock
                && BodyMapping.format(was).equals(BodyMapping.format(is));
    }

    private static Block last(List<Block> blocks, int fromEnd) {
        return blocks.get(blocks.size() - 1 - fromEnd);
    }

    /// A text letter by letter.
    private record Letters(String text, List<Marks> marks) {
        static Letters of(Block block) {
            Prose prose = ((Block.TextBlock) block).prose();
            List<Marks> marks = new ArrayList<>(prose.length());
            for (Run run : prose.runs()) {
                for (int i = 0; i < run.text().length(); i++) {
                    marks.add(run.marks());
                }
            }
            return new Letters(prose.plain(), marks);
        }

        int length() {
            return text.length();
        }

        boolean isSame(int at, Letters other, int there) {
            return text.charAt(at) == other.text.charAt(there) && marks.get(at).equals(other.marks.get(there));
        }
    }
}
