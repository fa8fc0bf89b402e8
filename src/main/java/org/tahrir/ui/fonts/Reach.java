package org.tahrir.ui.fonts;

/// How far, in reading direction and in pixels, the text before each character of a run reaches: what carets, clicks
/// and line breaks go by. One entry per character and one more; it never decreases.
final class Reach {
    static final Reach NONE = new Reach(new float[] {0});

    private final float[] table;

    private Reach(float[] table) {
        this.table = table;
    }

    /// Shares each cluster's width out evenly over the letters in it; marks get none.
    ///
    /// @param start where the run begins in the text
    static Reach of(GlyphRow row, boolean leftToRight, char[] text, int start, int length) {
        float[] table = new float[length + 1];
        float x = 0;
        int done = 0;
        int read = 0;
        while (read < row.count()) {
            int first = row.chars[row.inReadingOrder(read, leftToRight)];
            float width = 0;
            while (read < row.count()
                    && belongsTo(first, row.chars[row.inReadingOrder(read, leftToRight)], text, start)) {
                width += row.advances[row.inReadingOrder(read++, leftToRight)];
            }
            int end = read < row.count() ? row.chars[row.inReadingOrder(read, leftToRight)] : length;
            for (; done < first; done++) {
                table[done] = x; // only at the very start: characters that yielded no glyph
            }
            share(table, x, width, text, start, first, end);
            done = end;
            x += width;
        }
        for (; done <= length; done++) {
            table[done] = x;
        }
        return new Reach(table);
    }

    private static void share(float[] table, float x, float width, char[] text, int start, int first, int end) {
        int letters = 0;
        for (int i = first; i < end; i++) {
            letters += startsLetter(text, start, first, i) ? 1 : 0;
        }
        int passed = 0;
        for (int i = first; i < end; i++) {
            table[i] = x + width * passed / letters;
            passed += startsLetter(text, start, first, i) ? 1 : 0;
        }
    }

    /// Some fonts stretch a letter beneath its marks with a glyph that counts as the mark's: it is the letter's width.
    private static boolean belongsTo(int first, int cluster, char[] text, int start) {
        return cluster == first || Marks.isMarkOrInvisible(text[start + cluster]);
    }

    /// True for the first character of a cluster and for each further one that a caret may stand before.
    private static boolean startsLetter(char[] text, int start, int first, int index) {
        if (index == first) {
            return true;
        }
        char c = text[start + index];
        return !Character.isLowSurrogate(c) && !Marks.isMarkOrInvisible(c);
    }

    /// The number of characters.
    int length() {
        return table.length - 1;
    }

    float to(int index) {
        return table[index];
    }

    float whole() {
        return table[table.length - 1];
    }

    /// The part for the characters [first, first + length).
    Reach part(int first, int length) {
        float[] part = new float[length + 1];
        for (int i = 0; i <= length; i++) {
            part[i] = table[first + i] - table[first];
        }
        return new Reach(part);
    }

    /// Makes one character wider.
    void widen(int index, float extra) {
        for (int i = index + 1; i < table.length; i++) {
            table[i] += extra;
        }
    }

    /// The first character with a width that reaches beyond a place, else the last one with a width; 0 if none has.
    int firstBeyond(float place) {
        int last = 0;
        for (int i = 0; i < length(); i++) {
            if (table[i + 1] > table[i]) {
                last = i;
                if (table[i + 1] > place) {
                    break;
                }
            }
        }
        return last;
    }
}
