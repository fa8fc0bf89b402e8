package org.tahrir.markup;

import java.util.List;
import java.util.stream.Stream;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Short names for the blocks that a reading is expected to give; a text is one plain run.
public final class Blocks {
    private Blocks() {}

    public static Block p(String text) {
        return p(Direction.INHERIT, Run.plain(text));
    }

    public static Block p(Run... runs) {
        return p(Direction.INHERIT, runs);
    }

    public static Block p(Direction direction, Run... runs) {
        return new Block.Paragraph(Prose.of(runs), direction);
    }

    public static Block heading(int level, String text) {
        return new Block.Heading(level, Prose.of(text), Direction.INHERIT);
    }

    public static Block quote(String text) {
        return new Block.Quote(Prose.of(text), Direction.INHERIT);
    }

    public static Block bullet(int depth, String text) {
        return new Block.Item(Block.ListKind.BULLET, depth, Prose.of(text), Direction.INHERIT);
    }

    public static Block number(int depth, String text) {
        return new Block.Item(Block.ListKind.NUMBER, depth, Prose.of(text), Direction.INHERIT);
    }

    public static Block turned(Block.TextBlock block, Direction direction) {
        return switch (block) {
            case Block.Paragraph text -> new Block.Paragraph(text.prose(), direction);
            case Block.Quote text -> new Block.Quote(text.prose(), direction);
            case Block.Heading text -> new Block.Heading(text.level(), text.prose(), direction);
            case Block.Item text -> new Block.Item(text.kind(), text.depth(), text.prose(), direction);
        };
    }

    public static Block table(boolean header, String... rows) {
        return new Block.Table(
                Stream.of(rows)
                        .map(row -> Stream.of(row.split("\\|", -1))
                                .map(cell -> Prose.of(cell.strip()))
                                .toList())
                        .toList(),
                header,
                Direction.INHERIT);
    }

    public static Run run(String text, Mark... marks) {
        return new Run(text, Marks.of(marks));
    }

    public static Run link(String text, String address) {
        return run(text, new Mark.WebLink(address));
    }

    /// The blocks of a fragment that finds no pictures.
    public static List<Block> read(String html) {
        return body(html).blocks();
    }

    public static Body body(String html) {
        return WebHtml.pasted(html, PictureSource.NONE).body();
    }
}
