package org.tahrir.importing;

/// Where text and related pieces begin and end, as indexes into the lines of a [PageSplit]; ends are exclusive. The
/// text comes first: 0 ≤ bodyStart ≤ bodyEnd ≤ relatedStart ≤ relatedEnd. An empty range means there is none.
public record PageBorders(int bodyStart, int bodyEnd, int relatedStart, int relatedEnd) {
    public PageBorders {
        if (bodyStart < 0 || bodyEnd < bodyStart || relatedStart < bodyEnd || relatedEnd < relatedStart) {
            throw new IllegalArgumentException(
                    "borders out of order: " + bodyStart + ' ' + bodyEnd + ' ' + relatedStart + ' ' + relatedEnd);
        }
    }

    boolean inBody(int line) {
        return line >= bodyStart && line < bodyEnd;
    }

    boolean inRelated(int line) {
        return line >= relatedStart && line < relatedEnd;
    }
}
