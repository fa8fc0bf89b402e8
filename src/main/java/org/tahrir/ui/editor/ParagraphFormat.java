package org.tahrir.ui.editor;

import java.util.List;
import org.tahrir.text.Block.ListKind;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;

/// The paragraph style kept in the document: what the block is and which way it was told to run.
public record ParagraphFormat(BlockKind kind, Direction direction) {
    public static final ParagraphFormat DEFAULT = new ParagraphFormat(BlockKind.Plain.PARAGRAPH, Direction.INHERIT);

    /// Lists nested deeper are indented like this one.
    private static final int DEEPEST_STYLE = 5;

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

    /// The style classes of the paragraph's text, by which the style sheet gives it its gap, its indent and its
    /// letters.
    List<String> styleClasses() {
        return switch (kind) {
            case BlockKind.Plain plain -> List.of(plain == BlockKind.Plain.QUOTE ? "block-quote" : "block-paragraph");
            case BlockKind.Heading heading -> List.of("block-heading-" + heading.level());
            case BlockKind.Item item ->
                List.of(
                        "block-item",
                        item.kind() == ListKind.NUMBER ? "block-number" : "block-bullet",
                        "depth-" + Math.min(item.depth(), DEEPEST_STYLE));
        };
    }
}
