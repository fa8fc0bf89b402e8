package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// Reads the blocks that [XhtmlWriter] wrote.
final class XhtmlReader {
    private static final Prose EMPTY = Prose.EMPTY;

    private final XhtmlSource source;
    private final XhtmlProseReader proses;
    private final List<Block> blocks = new ArrayList<>();

    XhtmlReader(String xhtml) {
        source = new XhtmlSource(xhtml);
        proses = new XhtmlProseReader(source);
    }

    Body body() {
        source.toRoot();
        while (source.toChild()) {
            block(source.tag());
        }
        source.toEnd();
        return new Body(blocks);
    }

    private void block(String tag) {
        switch (tag) {
            case "p" -> blocks.add(new Block.Paragraph(EMPTY, direction()).withProse(proses.all()));
            case "h2", "h3", "h4" ->
                blocks.add(new Block.Heading(tag.charAt(1) - '0', EMPTY, direction()).withProse(proses.all()));
            case "blockquote" -> quotes();
            case "ul", "ol" -> list(tag, 0);
            case "figure" -> blocks.add(XhtmlFigure.read(source, proses));
            case "table" -> table();
            default -> throw source.misplaced(tag);
        }
    }

    private void quotes() {
        source.attributes();
        while (source.toChild("p")) {
            blocks.add(new Block.Quote(EMPTY, direction()).withProse(proses.all()));
        }
    }

    private void list(String tag, int depth) {
        if (depth > Block.Item.MAX_DEPTH) {
            throw source.tooDeep();
        }
        direction();
        Block.ListKind kind = tag.equals("ul") ? Block.ListKind.BULLET : Block.ListKind.NUMBER;
        while (source.toChild("li")) {
            Direction direction = direction();
            Prose prose = proses.untilList();
            blocks.add(new Block.Item(kind, depth, prose, direction));
            if (source.isAtStart()) {
                do {
                    list(source.tag(), depth + 1);
                } while (source.toChild("ul", "ol"));
            }
        }
    }

    private void table() {
        Direction direction = direction();
        List<List<Prose>> rows = new ArrayList<>();
        boolean header = false;
        boolean started = false;
        while (source.toChild("thead", "tbody")) {
            boolean head = source.tag().equals("thead");
            source.attributes();
            if (head && started) {
                throw source.misplaced("thead");
            }
            started = true;
            int before = rows.size();
            rows(head ? "th" : "td", rows);
            if (head && rows.size() != before + 1) {
                throw source.misplaced("thead");
            }
            header |= head;
        }
        blocks.add(new Block.Table(rows, header, direction));
    }

    private void rows(String cell, List<List<Prose>> rows) {
        while (source.toChild("tr")) {
            source.attributes();
            List<Prose> row = new ArrayList<>();
            while (source.toChild(cell)) {
                source.attributes();
                row.add(proses.all());
            }
            rows.add(row);
        }
    }

    private Direction direction() {
        return XhtmlSource.direction(source.attributes("dir").get("dir"), source);
    }
}
