package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.RandomEdits;
import org.tahrir.text.Seeds;

/// The smallest exchange between two bodies.
class SwapTest {
    @Test
    void anyBodyBecomesAnyOther() {
        Seeds.each(2_000, chance -> {
            BodyObjects objects = new BodyObjects();
            List<Block> was = objects.slotted(RandomBodies.body(chance).blocks());
            List<Block> is = objects.slotted(RandomBodies.body(chance).blocks());
            assertThat(swapped(was, is)).isEqualTo(is);
        });
    }

    @Test
    void aBodyBecomesWhatAnyEditMakesOfIt() {
        Seeds.each(2_000, chance -> {
            List<Block> was =
                    new BodyObjects().slotted(RandomBodies.body(chance).blocks());
            Body edited = RandomEdits.edit(new Body(was), chance);
            List<Block> is = edited.blocks().stream()
                    .filter(block -> block instanceof Block.TextBlock || was.contains(block))
                    .toList();
            List<Block> canonical = new Body(is).blocks();
            assertThat(swapped(was, canonical)).isEqualTo(canonical);
        });
    }

    @Test
    void nothingIsExchangedBetweenEquals() {
        Seeds.each(200, chance -> {
            List<Block> blocks =
                    new BodyObjects().slotted(RandomBodies.body(chance).blocks());
            assertThat(Swap.between(blocks, new Body(blocks).blocks())).isEmpty();
        });
    }

    @Test
    void onlyTheLettersThatDifferAreExchanged() {
        Optional<Swap> swap = Swap.between(
                List.of(p("أول"), p("قال الوزير اليوم"), p("آخر")),
                List.of(p("أول"), p("قال رئيس الوزراء اليوم"), p("آخر")));
        assertThat(swap).hasValueSatisfying(it -> {
            assertThat(it.from()).isEqualTo(new Position(1, 4));
            assertThat(it.to().block()).isEqualTo(1);
            assertThat(it.with()).hasSize(1);
        });
    }

    @Test
    void aNewBlockLeavesItsNeighboursAlone() {
        Optional<Swap> swap = Swap.between(List.of(p("أول"), p("آخر")), List.of(p("أول"), p("وسط"), p("آخر")));
        assertThat(swap).hasValue(new Swap(new Position(0, 3), new Position(0, 3), List.of(p(""), p("وسط"))));
    }

    private static List<Block> swapped(List<Block> was, List<Block> is) {
        ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document = BodyMapping.document(was);
        Optional<Swap> swap = Swap.between(was, is);
        if (swap.isPresent()) {
            Swap it = swap.get();
            int from = document.position(it.from().block(), it.from().offset()).toOffset();
            int to = document.position(it.to().block(), it.to().offset()).toOffset();
            document =
                    document.replace(from, to, BodyMapping.document(it.with())).get1();
        }
        return BodyMapping.blocks(document, Slot::block);
    }

    private static Block p(String text) {
        return new Block.Paragraph(Prose.of(text), Direction.INHERIT);
    }
}
