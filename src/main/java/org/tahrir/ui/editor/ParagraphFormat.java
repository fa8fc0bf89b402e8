package org.tahrir.ui.editor;

import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;

/// The paragraph style kept in the document: what the block is and which way it was told to run.
public record ParagraphFormat(BlockKind kind, Direction direction) {
    public static final ParagraphFormat DEFAULT = new ParagraphFormat(BlockKind.Plain.PARAGRAPH, Direction.INHERIT);

    public ParagraphFormat with(Direction other) {
        return new ParagraphFormat(kind, other);
    }

    public ParagraphFormat with(BlockKind other) {
        return new ParagraphFormat(other, direction);
    }

    /// Whether it is an item of a numbered list.
    boolean isNumbered() {
        return kind instanceof BlockKind.Item item && item.kind() == ListKind.NUMBER;
    }

    /// Room kept on the start side for the list mark or the quote bar, in pixels at zoom 1.
    double startIndent() {
        if (kind instanceof BlockKind.Item item) {
            return 36 + 30.0 * item.depth();
        }
        return kind == BlockKind.Plain.QUOTE ? 24 : 0;
    }

    /// The style class of the paragraph's text.
    String styleClass() {
        return switch (kind) {
            case BlockKind.Plain plain -> plain == BlockKind.Plain.QUOTE ? "block-quote" : "block-paragraph";
            case BlockKind.Heading heading -> "block-heading-" + heading.level();
            case BlockKind.Item item -> item.kind() == ListKind.NUMBER ? "block-number" : "block-bullet";
        };
    }
}
