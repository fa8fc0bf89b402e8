package org.tahrir.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;

/// What holds for the text at one place of a page: what kind of block it is in, its marks, its direction.
///
/// @param kind the kind of block
/// @param level the level of a heading, the depth of a list item
/// @param list how the items of the innermost list are marked, or null outside lists
/// @param exact whether blanks count (in pre)
record Surroundings(
        Kind kind, int level, Block.@Nullable ListKind list, Marks marks, Direction direction, boolean exact) {
    enum Kind {
        PARAGRAPH,
        HEADING,
        QUOTE,
        ITEM
    }

    static final Surroundings PLAIN = new Surroundings(Kind.PARAGRAPH, -1, null, Marks.NONE, Direction.INHERIT, false);

    Surroundings with(Marks other) {
        return new Surroundings(kind, level, list, other, direction, exact);
    }

    Surroundings as(Kind other, int otherLevel) {
        return new Surroundings(other, otherLevel, list, marks, direction, exact);
    }

    /// Inside a list within these surroundings.
    Surroundings inList(Block.ListKind other) {
        int depth = list == null ? 0 : level + 1;
        return new Surroundings(kind, Math.min(depth, Block.Item.MAX_DEPTH), other, marks, direction, exact);
    }

    Surroundings exactly() {
        return new Surroundings(kind, level, list, marks, direction, true);
    }

    /// These, with the direction that a block element names for itself.
    Surroundings towards(Element element) {
        String said = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        String named = said.isEmpty() ? HtmlMarks.style(element, "direction") : said;
        Direction own = switch (named) {
            case "rtl" -> Direction.RTL;
            case "ltr" -> Direction.LTR;
            case "auto" -> Direction.INHERIT;
            default -> direction;
        };
        return own == direction ? this : new Surroundings(kind, level, list, marks, own, exact);
    }

    /// The block that a text in these surroundings is.
    Block block(Prose prose) {
        return switch (kind) {
            case PARAGRAPH -> new Block.Paragraph(prose, direction);
            case QUOTE -> new Block.Quote(prose, direction);
            case HEADING ->
                new Block.Heading(
                        level, prose.mark(0, prose.length(), marks -> marks.without(Mark.Style.STRONG)), direction);
            case ITEM ->
                new Block.Item(list == null ? Block.ListKind.BULLET : list, Math.max(level, 0), prose, direction);
        };
    }
}
