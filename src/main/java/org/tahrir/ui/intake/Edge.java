package org.tahrir.ui.intake;

import org.tahrir.importing.PageBorders;

/// A border of a page: where its text or its related pieces begin or end.
enum Edge {
    TEXT_START,
    TEXT_END,
    RELATED_START,
    RELATED_END;

    /// The line it stands before, as an index.
    int in(PageBorders borders) {
        return switch (this) {
            case TEXT_START -> borders.bodyStart();
            case TEXT_END -> borders.bodyEnd();
            case RELATED_START -> borders.relatedStart();
            case RELATED_END -> borders.relatedEnd();
        };
    }

    /// The borders with this one moved; one that stands in the way is pushed along.
    ///
    /// @param first the first line it may stand before
    /// @param last how many lines there are
    PageBorders moved(PageBorders borders, int to, int first, int last) {
        int[] places = new int[values().length];
        for (Edge edge : values()) {
            places[edge.place()] = edge.in(borders);
        }
        int at = place();
        places[at] = Math.clamp(to, first, last);
        for (int after = at + 1; after < places.length; after++) {
            places[after] = Math.max(places[after], places[at]);
        }
        for (int before = at - 1; before >= 0; before--) {
            places[before] = Math.min(places[before], places[at]);
        }
        return new PageBorders(places[0], places[1], places[2], places[3]);
    }

    private int place() {
        return switch (this) {
            case TEXT_START -> 0;
            case TEXT_END -> 1;
            case RELATED_START -> 2;
            case RELATED_END -> 3;
        };
    }
}
