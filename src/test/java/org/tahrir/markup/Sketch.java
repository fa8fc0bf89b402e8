package org.tahrir.markup;

import java.util.List;
import java.util.stream.Collectors;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// A body drawn in plain signs, a line a block, so that a whole page can be told in a test: `p`, `h2`, `q`, `•0` and
/// `#1` for items by depth, `t` for a table (`th` with a header), each with its direction if it has one; `**strong**`,
/// `//emphasis//`, `__underline__`, `[words](address)`, `⏎` for a line break, `~` for a no-break space.
final class Sketch {
    private Sketch() {}

    static String of(Body body) {
        return body.blocks().stream().map(Sketch::block).collect(Collectors.joining("\n"));
    }

    /// What a fragment that finds no pictures is read as.
    static String read(String html) {
        return of(Blocks.body(html));
    }

    private static String block(Block block) {
        String turn = block.direction() == Direction.INHERIT
                ? ""
                : "." + block.direction().name().toLowerCase(java.util.Locale.ROOT);
        return switch (block) {
            case Block.Paragraph text -> "p" + turn + " " + prose(text.prose());
            case Block.Heading text -> "h" + text.level() + turn + " " + prose(text.prose());
            case Block.Quote text -> "q" + turn + " " + prose(text.prose());
            case Block.Item item ->
                (item.kind() == Block.ListKind.BULLET ? "•" : "#") + item.depth() + turn + " " + prose(item.prose());
            case Block.Picture picture -> "picture" + turn + " " + picture.caption() + " ! " + picture.alt();
            case Block.Card card -> "card" + turn + " [" + card.title() + "](" + card.href() + ")";
            case Block.Table table ->
                (table.header() ? "th" : "t") + turn + " "
                        + table.rows().stream().map(Sketch::row).collect(Collectors.joining(" ‖ "));
        };
    }

    private static String row(List<Prose> cells) {
        return cells.stream().map(Sketch::prose).collect(Collectors.joining(" | "));
    }

    private static String prose(Prose prose) {
        return prose.runs().stream().map(Sketch::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String words = run.text().replace('\n', '⏎').replace('\u00A0', '~');
        for (Mark mark : run.marks().ordered().reversed()) {
            words = switch (mark) {
                case Mark.Style style -> sign(style) + words + sign(style);
                case Mark.WebLink link -> "[" + words + "](" + link.href() + ")";
                case Mark.StoryLink link -> "[" + words + "](" + link.story() + ")";
            };
        }
        return words;
    }

    private static String sign(Mark.Style style) {
        return switch (style) {
            case STRONG -> "**";
            case EMPHASIS -> "//";
            case UNDERLINE -> "__";
        };
    }
}
