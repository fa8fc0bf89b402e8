package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditsPropertyTest {
    private static final int TRIALS = 2000;

    @Test
    void anyRowOfEditsLeavesACanonicalBody() {
        Seeds.each(TRIALS, chance -> {
            Body body = RandomBodies.body(chance);
            CanonicalForm.check(body);
            for (int i = 0; i < 12; i++) {
                body = RandomEdits.edit(body, chance);
                CanonicalForm.check(body);
            }
        });
    }

    @Test
    void whatIsDeletedAndPutBackIsTheBodyItWas() {
        int[] tried = {0};
        Seeds.each(TRIALS, chance -> {
            Body body = RandomBodies.body(chance);
            List<Position> range = RandomEdits.range(body, chance);
            Position from = range.getFirst();
            List<Block> held = Edits.between(body, from, range.getLast());
            Body left = Edits.delete(body, from, range.getLast());
            if (body.blocks().get(from.block()) instanceof Block.TextBlock && keepsWhatFollows(body, range, left)) {
                tried[0]++;
                assertThat(Edits.replace(left, from, from, held)).isEqualTo(body);
            }
        });
        assertThat(tried[0]).isGreaterThan(TRIALS / 2);
    }

    @Test
    void insertingByPiecesIsInsertingAtOnce() {
        Seeds.each(TRIALS, chance -> {
            Body body = RandomBodies.body(chance);
            Position at = RandomEdits.position(body, chance);
            Prose text = RandomBodies.prose(chance);
            if (body.blocks().get(at.block()) instanceof Block.TextBlock) {
                int cut = chance.nextInt(text.length() + 1);
                Body pieces = Edits.insert(body, at, text.slice(cut, text.length()));
                assertThat(Edits.insert(pieces, at, text.slice(0, cut))).isEqualTo(Edits.insert(body, at, text));
            }
        });
    }

    @Test
    void markingByPiecesIsMarkingAtOnce() {
        Seeds.each(TRIALS, chance -> {
            Body body = RandomBodies.body(chance);
            List<Position> range = RandomEdits.range(body, chance);
            Position from = range.getFirst();
            Position to = range.getLast();
            Position middle = RandomEdits.position(body, chance);
            if (from.compareTo(middle) <= 0 && middle.compareTo(to) <= 0) {
                Mark mark = RandomBodies.mark(chance);
                assertThat(Edits.mark(Edits.mark(body, middle, to, mark), from, middle, mark))
                        .isEqualTo(Edits.mark(body, from, to, mark));
            }
        });
    }

    @Test
    void deletingByPiecesIsDeletingAtOnce() {
        Seeds.each(TRIALS, chance -> {
            Body body = Body.of(new Block.Paragraph(RandomBodies.prose(chance), Direction.INHERIT));
            List<Position> range = RandomEdits.range(body, chance);
            Position from = range.getFirst();
            Position to = range.getLast();
            Position middle = new Position(0, (from.offset() + to.offset()) / 2);
            assertThat(Edits.delete(Edits.delete(body, middle, to), from, middle))
                    .isEqualTo(Edits.delete(body, from, to));
        });
    }

    @Test
    void splittingAndJoiningGivesTheBodyBack() {
        Seeds.each(TRIALS, chance -> {
            Body body = RandomBodies.body(chance);
            Position at = RandomEdits.position(body, chance);
            if (body.blocks().get(at.block()) instanceof Block.Paragraph) {
                assertThat(Edits.join(Edits.split(body, at), at.block() + 1)).isEqualTo(body);
            }
        });
    }

    /// Items after the range may have to come out when the one they hung on is gone: then nothing can bring them back.
    private static boolean keepsWhatFollows(Body body, List<Position> range, Body left) {
        List<Block> blocks = body.blocks();
        List<Block> following = blocks.subList(range.getLast().block() + 1, blocks.size());
        int from = left.blocks().size() - following.size();
        return from >= 0 && left.blocks().subList(from, left.blocks().size()).equals(following);
    }
}
