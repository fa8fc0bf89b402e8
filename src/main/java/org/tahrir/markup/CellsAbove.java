package org.tahrir.markup;

import java.util.ArrayList;
import java.util.List;

/// Which columns of a table's row are taken by cells of rows above that reach down into it.
final class CellsAbove {
    /// By column: how many rows from the present one on are taken.
    private final List<Integer> taken = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    boolean reachesDownTo(int column) {
        return column < taken.size() && taken.get(column) > 0;
    }

    /// Puts a cell into the present row.
    ///
    /// @param rows how many rows it stands in, its own included
    void put(int column, int columns, int rows) {
        while (next.size() < column + columns) {
            next.add(0);
        }
        for (int at = column; at < column + columns; at++) {
            next.set(at, rows);
        }
    }

    /// Goes on to the row below.
    void nextRow() {
        for (int at = 0; at < next.size(); at++) {
            int above = at < taken.size() ? taken.get(at) : 0;
            next.set(at, Math.max(0, Math.max(above, next.get(at)) - 1));
        }
        taken.clear();
        taken.addAll(next);
        next.replaceAll(rows -> 0);
    }

    /// How many columns there are.
    int columns() {
        return taken.size();
    }
}
