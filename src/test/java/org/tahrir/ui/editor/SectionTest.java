package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Edits;
import org.tahrir.text.Position;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.Seeds;

/// The part of a body that a change can touch.
class SectionTest {
    @Test
    void aChangeOfASectionIsTheChangeOfTheWhole() {
        Seeds.each(4_000, chance -> {
            Body body = RandomBodies.body(chance);
            List<Position> ends = Stream.generate(() -> anywhere(body, chance))
                    .limit(2)
                    .sorted(Comparator.comparingInt(Position::block).thenComparingInt(Position::offset))
                    .toList();
            Position from = ends.getFirst();
            Position to = ends.getLast();
            List<Block> with =
                    chance.nextBoolean() ? List.of() : RandomBodies.body(chance).blocks();
            Section section = section(body, from, to);

            Body changed = Edits.replace(section.body(), section.into(from), section.into(to), with);

            assertThat(whole(body, section, changed)).isEqualTo(Edits.replace(body, from, to, with));
            assertThat(section.outOf(Landing.after(section.body(), section.into(from), section.into(to), changed)))
                    .isEqualTo(Landing.after(body, from, to, Edits.replace(body, from, to, with)));
        });
    }

    @Test
    void aBlockIsPartedInASectionAsInTheWhole() {
        Seeds.each(4_000, chance -> {
            Body body = RandomBodies.body(chance);
            Position at = anywhere(body, chance);
            Section section = section(body, at, at);

            assertThat(whole(body, section, Edits.split(section.body(), section.into(at))))
                    .isEqualTo(Edits.split(body, at));
        });
    }

    @Test
    void ofALongBodyAFewBlocksAreLookedAt() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            texts.add("فقرة");
        }
        Body body = Body.ofParagraphs(texts);
        Section section = section(body, new Position(500, 0), new Position(501, 2));
        assertThat(section.first()).isEqualTo(499);
        assertThat(section.body().blocks()).hasSize(4);
    }

    private static Section section(Body body, Position from, Position to) {
        return Section.around(from, to, body.blocks().size(), body.blocks()::get);
    }

    private static Body whole(Body was, Section section, Body changed) {
        List<Block> blocks = new ArrayList<>(was.blocks().subList(0, section.first()));
        blocks.addAll(changed.blocks());
        int end = section.first() + section.body().blocks().size();
        blocks.addAll(was.blocks().subList(end, was.blocks().size()));
        return new Body(blocks);
    }

    private static Position anywhere(Body body, RandomGenerator chance) {
        int block = chance.nextInt(body.blocks().size());
        return new Position(block, chance.nextInt(Edits.length(body.blocks().get(block)) + 1));
    }
}
