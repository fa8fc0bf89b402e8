package org.tahrir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockKindTest {
    private static final Prose TEXT = Prose.of("خبر");

    @Test
    void tellsWhatABlockIsAndMakesItAgain() {
        List<Block.TextBlock> blocks = List.of(
                new Block.Paragraph(TEXT, Direction.INHERIT),
                new Block.Quote(TEXT, Direction.RTL),
                new Block.Heading(3, TEXT, Direction.LTR),
                new Block.Item(Block.ListKind.NUMBER, 2, TEXT, Direction.INHERIT));
        assertThat(blocks)
                .allSatisfy(block -> assertThat(BlockKind.of(block).block(block.prose(), block.direction()))
                        .isEqualTo(block));
        assertThat(blocks.stream().map(BlockKind::of)).doesNotHaveDuplicates();
    }

    @Test
    void keepsKindAndDirectionUnderOtherWords() {
        Seeds.each(200, chance -> {
            if (RandomBodies.block(chance) instanceof Block.TextBlock block) {
                Block.TextBlock other = block.withProse(TEXT);
                assertThat(BlockKind.of(other)).isEqualTo(BlockKind.of(block));
                assertThat(other.direction()).isEqualTo(block.direction());
                assertThat(other.withProse(block.prose())).isEqualTo(block);
            }
        });
    }

    @Test
    void ordersPositionsByBlockThenOffset() {
        assertThat(List.of(new Position(1, 0), new Position(0, 9), new Position(0, 2)).stream()
                        .sorted())
                .containsExactly(new Position(0, 2), new Position(0, 9), new Position(1, 0));
    }
}
