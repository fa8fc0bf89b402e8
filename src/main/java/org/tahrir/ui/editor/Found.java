package org.tahrir.ui.editor;

import java.util.Comparator;

/// A stretch of a body: of its text, or of one of the texts of a picture or a table. Earlier ones in reading order come
/// first.
///
/// @param object the number of the picture or table, or [#TEXT]
/// @param at where it is in the document: where the stretch begins, or where the picture or table stands
/// @param part which text of the picture or table, counted from 0 in reading order; -1 for the body's own
/// @param from where it begins, in the document or in the part
/// @param to where it ends there
record Found(long object, int at, int part, int from, int to) implements Comparable<Found> {
    /// No picture or table has this number.
    static final long TEXT = 0;

    private static final Comparator<Found> READING =
            Comparator.comparingInt(Found::at).thenComparingInt(Found::part).thenComparingInt(Found::from);

    /// A stretch of the body's own text.
    static Found text(int from, int to) {
        return new Found(TEXT, from, -1, from, to);
    }

    boolean isText() {
        return object == TEXT;
    }

    /// The place of no width where it ends.
    Found end() {
        return isText() ? text(to, to) : new Found(object, at, part, to, to);
    }

    /// The stretch that other letters take in its place.
    Found replacedBy(String letters) {
        return new Found(object, at, part, from, from + letters.length());
    }

    Decorations.Mark mark() {
        return new Decorations.Mark(from, to);
    }

    @Override
    public int compareTo(Found other) {
        return READING.compare(this, other);
    }
}
