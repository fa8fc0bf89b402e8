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
        return block.withDirection(own == story ? Direction.INHERIT : own);
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.prose().plain();
            case Block.Picture picture -> picture.caption();
            case Block.Card card -> card.title();
            case Block.Table ignored -> Body.of(block).plain();
        };
    }

    private static Direction byLetters(String text, Direction story) {
        return text.codePoints().anyMatch(Character::isLetter) ? BaseDirection.of(text) : story;
    }
}
