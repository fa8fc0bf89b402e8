package org.tahrir.text;

/// What a block of text is, apart from its words and its direction.
public sealed interface BlockKind {
    enum Plain implements BlockKind {
        PARAGRAPH,
        QUOTE
    }

    /// A heading inside the text.
    ///
    /// @param level 2 to 4
    record Heading(int level) implements BlockKind {}

    /// An item of a list.
    ///
    /// @param depth 0 for the outermost list
    record Item(Block.ListKind kind, int depth) implements BlockKind {}

    static BlockKind of(Block.TextBlock block) {
        return switch (block) {
            case Block.Paragraph ignored -> Plain.PARAGRAPH;
            case Block.Quote ignored -> Plain.QUOTE;
            case Block.Heading heading -> new Heading(heading.level());
            case Block.Item item -> new Item(item.kind(), item.depth());
        };
    }

    /// A block of this kind.
    default Block.TextBlock block(Prose prose, Direction direction) {
        return switch (this) {
            case Plain plain ->
                switch (plain) {
                    case PARAGRAPH -> new Block.Paragraph(prose, direction);
                    case QUOTE -> new Block.Quote(prose, direction);
                };
            case Heading heading -> new Block.Heading(heading.level(), prose, direction);
            case Item item -> new Block.Item(item.kind(), item.depth(), prose, direction);
        };
    }
}
