package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Writes the blocks of one body: opens and closes lists and quotations as the flat row of blocks asks for.
final class XhtmlWriter {
    private final Direction base;
    private final Xhtml.Links links;
    private final StringBuilder out = new StringBuilder();
    private final List<Block.Item> openItems = new ArrayList<>();
    private boolean quoting;

    XhtmlWriter(Direction base, Xhtml.Links links) {
        this.base = base;
        this.links = links;
    }

    String write(Body body) {
        for (Block block : body.blocks()) {
            if (!(block instanceof Block.Item)) {
                closeLists(0);
            }
            if (!(block instanceof Block.Quote)) {
                closeQuote();
            }
            block(block);
        }
        closeLists(0);
        closeQuote();
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph text -> line("p", text);
            case Block.Heading text -> line("h" + (char) ('0' + text.level()), text);
            case Block.Quote text -> {
                if (!quoting) {
                    newLine();
                    out.append("<blockquote>");
                    quoting = true;
                }
                line("p", text);
            }
            case Block.Item item -> item(item);
            case Block.Picture picture -> picture(picture);
            case Block.Card card -> card(card);
            case Block.Table table -> table(table);
        }
    }

    private void line(String tag, Block.TextBlock block) {
        newLine();
        open(tag, block.direction());
        prose(block.prose(), block.direction());
        close(tag);
    }

    private void closeQuote() {
        if (quoting) {
            newLine();
            close("blockquote");
            quoting = false;
        }
    }

    private void item(Block.Item item) {
        closeLists(item.depth() + 1);
        if (openItems.size() > item.depth()) {
            if (openItems.getLast().kind() == item.kind()) {
                openItems.removeLast();
                close("li");
            } else {
                closeLists(item.depth());
                openList(item);
            }
        } else {
            openList(item);
        }
        openItems.add(item);
        newLine();
        open("li", item.direction());
        prose(item.prose(), item.direction());
    }

    /// A list inside an item that turned the direction turns it back, since its own items inherit the page's.
    private void openList(Block.Item first) {
        if (openItems.isEmpty()) {
            newLine();
        }
        boolean turned = !openItems.isEmpty() && directionOf(openItems.getLast().direction()) != base;
        open(listTag(first), turned ? base : Direction.INHERIT);
    }

    private void closeLists(int depth) {
        while (openItems.size() > depth) {
            close("li");
            newLine();
            close(listTag(openItems.removeLast()));
        }
    }

    private static String listTag(Block.Item item) {
        return item.kind() == Block.ListKind.BULLET ? "ul" : "ol";
    }

    private void picture(Block.Picture picture) {
        newLine();
        figure(XhtmlFigure.className(picture.size()), picture.direction());
        out.append("<img");
        attribute("src", links.src(picture));
        attribute("alt", picture.alt());
        out.append("/>");
        if (!picture.caption().isEmpty() || !picture.credit().isEmpty()) {
            out.append("<figcaption>");
            prose(Prose.of(picture.caption()), picture.direction());
            if (!picture.credit().isEmpty()) {
                out.append(picture.caption().isEmpty() ? "<em>" : " <em>");
                prose(Prose.of(picture.credit()), picture.direction());
                close("em");
            }
            close("figcaption");
        }
        close("figure");
    }

    private void card(Block.Card card) {
        newLine();
        figure(XhtmlFigure.CARD, card.direction());
        prose(Prose.of(new Run(card.words(), Marks.of(new Mark.WebLink(card.href())))), card.direction());
        close("figure");
    }

    private void figure(String className, Direction direction) {
        out.append("<figure");
        if (!className.isEmpty()) {
            attribute("class", className);
        }
        direction(direction);
        out.append('>');
    }

    private void table(Block.Table table) {
        newLine();
        open("table", table.direction());
        List<List<Prose>> head = table.header() ? table.rows().subList(0, 1) : List.of();
        rows("thead", "th", head, table.direction());
        rows("tbody", "td", table.rows().subList(head.size(), table.rows().size()), table.direction());
        close("table");
    }

    private void rows(String part, String cell, List<List<Prose>> rows, Direction direction) {
        if (rows.isEmpty()) {
            return;
        }
        open(part, Direction.INHERIT);
        for (List<Prose> row : rows) {
            open("tr", Direction.INHERIT);
            for (Prose prose : row) {
                open(cell, Direction.INHERIT);
                prose(prose, direction);
                close(cell);
            }
            close("tr");
        }
        close(part);
    }

    private void prose(Prose prose, Direction direction) {
        new XhtmlProse(prose, directionOf(direction), links).writeTo(out);
    }

    private Direction directionOf(Direction own) {
        return own == Direction.INHERIT ? base : own;
    }

    private void newLine() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private void open(String tag, Direction direction) {
        out.append('<').append(tag);
        direction(direction);
        out.append('>');
    }

    private void direction(Direction direction) {
        if (direction != Direction.INHERIT) {
            attribute("dir", direction.name().toLowerCase(Locale.ROOT));
        }
    }

    private void close(String tag) {
        out.append("</").append(tag).append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        XhtmlEscapes.attribute(value, out);
        out.append('"');
    }
}
