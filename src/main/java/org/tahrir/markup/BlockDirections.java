package org.tahrir.markup;

import org.tahrir.text.BaseDirection;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// The directions of blocks that came in from outside: what their markup said, else what their letters say by the rule
/// of three in ten; INHERIT where that is the story's own direction.
public final class BlockDirections {
    private BlockDirections() {}

    /// The body with every direction set against the story's.
    ///
    /// @param story RTL or LTR
    public static Body settled(Body body, Direction story) {
        return new Body(
                body.blocks().stream().map(block -> settled(block, story)).toList());
    }

    private static Block settled(Block block, Direction story) {
        Direction own = block.direction() == Direction.INHERIT ? byLetters(text(block), story) : block.direction();
        Direction direction = own == story ? Direction.INHERIT : own;
        return switch (block) {
            case Block.Paragraph text -> new Block.Paragraph(text.prose(), direction);
            case Block.Quote text -> new Block.Quote(text.prose(), direction);
            case Block.Heading text -> new Block.Heading(text.level(), text.prose(), direction);
            case Block.Item text -> new Block.Item(text.kind(), text.depth(), text.prose(), direction);
            case Block.Table table -> new Block.Table(table.rows(), table.header(), direction);
            case Block.Picture picture ->
                new Block.Picture(picture.media(), picture.caption(), picture.credit(), picture.alt(), direction);
        };
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.prose().plain();
            case Block.Picture picture -> picture.caption();
            case Block.Table ignored -> Body.of(block).plain();
        };
    }

    private static Direction byLetters(String text, Direction story) {
        return text.codePoints().anyMatch(Character::isLetter) ? BaseDirection.of(text) : story;
    }
}
