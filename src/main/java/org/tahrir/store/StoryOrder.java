package org.tahrir.store;

import java.util.Arrays;

/// The stories of a listing in their order, by the library's own numbers: eight bytes a story, so that a list of a
/// hundred thousand is known whole while only the page on the screen is read.
public final class StoryOrder {
    public static final StoryOrder NONE = new StoryOrder(new long[0]);

    private final long[] rows;

    StoryOrder(long[] rows) {
        this.rows = rows;
    }

    public int size() {
        return rows.length;
    }

    /// Where a row stands, or -1.
    int indexOf(long row) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == row) {
                return i;
            }
        }
        return -1;
    }

    /// Some of the rows; fewer where the order ends.
    long[] rows(int from, int count) {
        int start = Math.min(from, rows.length);
        return Arrays.copyOfRange(rows, start, Math.min(rows.length, start + count));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoryOrder order && Arrays.equals(rows, order.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }
}
