package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// What can be done to a table: functions from one to another.
final class TableEdits {
    private TableEdits() {}

    /// An empty table whose first row names the columns.
    static Block.Table empty(int rows, int columns) {
        return new Block.Table(Collections.nCopies(rows, emptyRow(columns)), true, Direction.INHERIT);
    }

    static Block.Table withCell(Block.Table table, int row, int column, Prose prose) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        List<Prose> cells = new ArrayList<>(rows.get(row));
        cells.set(column, prose);
        rows.set(row, cells);
        return with(table, rows);
    }

    /// The table with an empty row before the row of an index.
    static Block.Table withRow(Block.Table table, int at) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        rows.add(at, emptyRow(rows.getFirst().size()));
        return with(table, rows);
    }

    static Block.Table withoutRow(Block.Table table, int at) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        rows.remove(at);
        return with(table, rows);
    }

    /// The table with an empty column before the column of an index.
    static Block.Table withColumn(Block.Table table, int at) {
        return with(
                table,
                table.rows().stream()
                        .map(row -> Stream.of(row.subList(0, at), List.of(Prose.EMPTY), row.subList(at, row.size()))
                                .flatMap(List::stream)
                                .toList())
                        .toList());
    }

    static Block.Table withoutColumn(Block.Table table, int at) {
        return with(
                table,
                table.rows().stream()
                        .map(row -> {
                            List<Prose> cells = new ArrayList<>(row);
                            cells.remove(at);
                            return cells;
                        })
                        .<List<Prose>>map(List::copyOf)
                        .toList());
    }

    static Block.Table withHeader(Block.Table table, boolean header) {
        return new Block.Table(table.rows(), header, table.direction());
    }

    private static Block.Table with(Block.Table table, List<List<Prose>> rows) {
        return new Block.Table(rows, table.header(), table.direction());
    }

    private static List<Prose> emptyRow(int columns) {
        return Collections.nCopies(columns, Prose.EMPTY);
    }
}
