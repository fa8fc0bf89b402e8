package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Edits;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.RandomBodies;
import org.tahrir.text.RandomEdits;
import org.tahrir.text.Seeds;

/// Where the caret stands after a range was exchanged.
class LandingTest {
    @Test
    void itStandsBeforeWhatFollowedTheRange() {
        Seeds.each(2_000, chance -> {
            Body was = RandomBodies.body(chance);
            List<Position> range = RandomEdits.range(was, chance);
            Position from = range.getFirst();
            Position to = range.getLast();
            Body put = Body.of(new Block.Paragraph(Prose.of("#"), Direction.INHERIT));
            Body is = Edits.replace(was, from, to, put);
            Position at = Landing.after(was, from, to, is);
            assertThat(Edits.between(is, new Position(at.block(), at.offset() - 1), at))
                    .singleElement()
                    .satisfies(block -> assertThat(
                                    ((Block.TextBlock) block).prose().plain())
                            .isEqualTo("#"));
        });
    }

    @Test
    void afterAnythingItIsAPlaceThatExists() {
        Seeds.each(2_000, chance -> {
            Body was = RandomBodies.body(chance);
            List<Position> range = RandomEdits.range(was, chance);
            List<Block> put =
                    chance.nextBoolean() ? List.of() : RandomBodies.body(chance).blocks();
            Body is = Edits.replace(was, range.getFirst(), range.getLast(), put);
            Position at = Landing.after(was, range.getFirst(), range.getLast(), is);
            assertThat(Landing.nearest(is, at)).isEqualTo(at);
        });
    }

    @Test
    void theNearestPlaceToOneThatIsGoneIsTheEndOfItsBlockOrOfTheBody() {
        Body body = Body.ofParagraphs(List.of("أول", "ثانٍ"));
        assertThat(Landing.nearest(body, new Position(0, 9))).isEqualTo(new Position(0, 3));
        assertThat(Landing.nearest(body, new Position(7, 1))).isEqualTo(new Position(1, 4));
        assertThat(Landing.nearest(body, new Position(1, 2))).isEqualTo(new Position(1, 2));
    }
}
