package org.tahrir.importing;

import java.util.List;

/// Where text and related pieces begin and end, as indexes into the lines of a [PageSplit]; ends are exclusive. The
/// text comes first: 0 ≤ bodyStart ≤ bodyEnd ≤ relatedStart ≤ relatedEnd. An empty range means there is none.
public record PageBorders(int bodyStart, int bodyEnd, int relatedStart, int relatedEnd) {
    public PageBorders {
        if (bodyStart < 0 || bodyEnd < bodyStart || relatedStart < bodyEnd || relatedEnd < relatedStart) {
            throw new IllegalArgumentException(
                    "borders out of order: " + bodyStart + ' ' + bodyEnd + ' ' + relatedStart + ' ' + relatedEnd);
        }
    }

    /// The borders that the roles of lines draw: the text goes from the first paragraph to the last, the related pieces
    /// from the first to the last line about them behind it.
    ///
    /// @param empty where the empty text stands if there is no paragraph
    static PageBorders around(List<PageLine> lines, int empty) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).role() == LineRole.PARAGRAPH) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int bodyStart = first < 0 ? Math.min(empty, lines.size()) : first;
        int bodyEnd = first < 0 ? bodyStart : last + 1;
        int start = -1;
        int end = -1;
        for (int i = bodyEnd; i < lines.size(); i++) {
            if (lines.get(i).role().isRelated()) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        return start < 0
                ? new PageBorders(bodyStart, bodyEnd, bodyEnd, bodyEnd)
                : new PageBorders(bodyStart, bodyEnd, start, end);
    }

    boolean inBody(int line) {
        return line >= bodyStart && line < bodyEnd;
    }

    boolean inRelated(int line) {
        return line >= relatedStart && line < relatedEnd;
    }
}
