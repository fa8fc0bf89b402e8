package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import org.tahrir.importing.PageLine;
import org.tahrir.importing.PageSplit;

/// A row of a page as it is looked at: one of its lines, or a border between two of them.
sealed interface PageRow {
    /// A line.
    ///
    /// @param index among the lines of the split
    record Line(int index, PageLine line) implements PageRow {}

    record Border(Edge edge) implements PageRow {}

    /// All rows of a page, in order.
    static List<PageRow> of(PageSplit split) {
        List<PageRow> rows = new ArrayList<>(split.lines().size() + 4);
        for (int i = 0; i <= split.lines().size(); i++) {
            for (Edge edge : Edge.values()) {
                if (edge.in(split.borders()) == i) {
                    rows.add(new Border(edge));
                }
            }
            if (i < split.lines().size()) {
                rows.add(new Line(i, split.lines().get(i)));
            }
        }
        return rows;
    }
}
