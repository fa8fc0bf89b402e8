package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// A table element as rows of cells, unless it only serves to place things on a page.
final class TableReader {
    private static final int MOST_CELLS = 50_000;
    private static final int MOST_SPANNED = 100;
    private static final int LONGEST_CELL = 1_500;
    /// What stands in the columns of a page rather than in a table without lines.
    private static final String STORY = "h1, h2, h3, h4, blockquote, article";

    private TableReader() {}

    /// @param rows none when the table is no real one and is to be read as running text
    /// @param pictures the pictures of its cells, which stand after it
    record Reading(List<List<Prose>> rows, boolean header, List<Block> pictures) {
        static final Reading NONE = new Reading(List.of(), false, List.of());
    }

    static Reading read(Element table, BlockReader reader) {
        List<List<Element>> cells = rows(table)
                .map(TableReader::cells)
                .filter(row -> !row.isEmpty())
                .toList();
        int widest = cells.stream().mapToInt(TableReader::width).max().orElse(0);
        if (widest < 2 || (long) widest * cells.size() > MOST_CELLS || isForLayout(table, cells)) {
            return Reading.NONE;
        }
        List<Block> pictures = new ArrayList<>();
        CellsAbove above = new CellsAbove();
        List<List<Prose>> rows = cells.stream()
                .map(row -> row(row, reader, pictures, above))
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if ((long) above.columns() * rows.size() > MOST_CELLS) {
            return Reading.NONE;
        }
        boolean header = !cells.isEmpty() && cells.getFirst().stream().allMatch(TableReader::isHeading);
        return rows.isEmpty() ? Reading.NONE : new Reading(rows, header, pictures);
    }

    private static Stream<Element> rows(Element table) {
        return table.children().stream()
                .flatMap(part -> part.nameIs("tr") ? Stream.of(part) : part.children().stream())
                .filter(row -> row.nameIs("tr"));
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
    }

    private static boolean isForLayout(Element table, List<List<Element>> rows) {
        return table.attr("role").equals("presentation")
                || rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.wholeText().length() > LONGEST_CELL || cell.selectFirst("table") != null)
                || (!isRuled(table) && columns(rows) > 1);
    }

    /// How many cells are columns of a page, with a heading of their own.
    private static long columns(List<List<Element>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> cell.nameIs("td") && cell.selectFirst(STORY) != null)
                .count();
    }

    private static boolean isRuled(Element table) {
        return table.attr("border").strip().matches("[1-9][0-9]*");
    }

    private static boolean isHeading(Element cell) {
        Element row = cell.parent();
        Element part = row == null ? null : row.parent();
        return cell.nameIs("th") || (part != null && part.nameIs("thead"));
    }

    private static List<Prose> row(List<Element> cells, BlockReader reader, List<Block> pictures, CellsAbove above) {
        List<Prose> row = new ArrayList<>();
        for (Element cell : cells) {
            while (above.reachesDownTo(row.size())) {
                row.add(Prose.EMPTY);
            }
            Body body = reader.forPart().read(cell);
            body.pictures().forEach(pictures::add);
            above.put(row.size(), span(cell), span(cell, "rowspan"));
            row.add(joined(body.proses().filter(prose -> !prose.isEmpty()).toList()));
            for (int i = 1; i < span(cell); i++) {
                row.add(Prose.EMPTY);
            }
        }
        above.nextRow();
        return row;
    }

    private static Prose joined(List<Prose> parts) {
        Prose whole = Prose.EMPTY;
        for (Prose part : parts) {
            whole = whole.isEmpty()
                    ? part
                    : whole.plus(Prose.of(Run.plain("\n"))).plus(part);
        }
        return whole;
    }

    private static int width(List<Element> cells) {
        return cells.stream().mapToInt(TableReader::span).sum();
    }

    private static int span(Element cell) {
        return span(cell, "colspan");
    }

    private static int span(Element cell, String way) {
        String span = cell.attr(way).strip();
        return span.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(span), MOST_SPANNED) : 1;
    }
}
