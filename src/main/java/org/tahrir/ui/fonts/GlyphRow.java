package org.tahrir.ui.fonts;

import java.util.Arrays;

/// Glyphs in visual order, left to right, with their sizes in pixels. The arrays belong to the row.
final class GlyphRow {
    /// Glyph codes with the font's slot in the highest byte.
    final int[] codes;
    /// Per glyph: the character, counted from the start of the run, its cluster begins with. In reading direction they
    /// never decrease.
    final int[] chars;

    final float[] advances;
    final float[] offsetX;
    final float[] offsetY;
    /// Per glyph: whether the text must not be cut before its cluster without shaping both parts again.
    final boolean[] bound;

    GlyphRow(int count) {
        this(new int[count], new int[count], new float[count], new float[count], new float[count], new boolean[count]);
    }

    private GlyphRow(int[] codes, int[] chars, float[] advances, float[] offsetX, float[] offsetY, boolean[] bound) {
        this.codes = codes;
        this.chars = chars;
        this.advances = advances;
        this.offsetX = offsetX;
        this.offsetY = offsetY;
        this.bound = bound;
    }

    int count() {
        return codes.length;
    }

    /// The glyphs [from, to) for a run that begins `first` characters later.
    GlyphRow part(int from, int to, int first) {
        GlyphRow part = new GlyphRow(
                Arrays.copyOfRange(codes, from, to),
                Arrays.copyOfRange(chars, from, to),
                Arrays.copyOfRange(advances, from, to),
                Arrays.copyOfRange(offsetX, from, to),
                Arrays.copyOfRange(offsetY, from, to),
                Arrays.copyOfRange(bound, from, to));
        for (int i = 0; i < part.chars.length; i++) {
            part.chars[i] -= first;
        }
        return part;
    }

    /// The same glyphs read from the other side.
    GlyphRow turned() {
        int count = count();
        GlyphRow turned = new GlyphRow(count);
        for (int i = 0; i < count; i++) {
            int from = count - 1 - i;
            turned.codes[i] = codes[from];
            turned.chars[i] = chars[from];
            turned.advances[i] = advances[from];
            turned.offsetX[i] = offsetX[from];
            turned.offsetY[i] = offsetY[from];
            turned.bound[i] = bound[from];
        }
        return turned;
    }

    /// The visual index of the n-th glyph counted from the side the row is read from.
    int inReadingOrder(int n, boolean leftToRight) {
        return leftToRight ? n : count() - 1 - n;
    }
}
