package org.tahrir.ui.fonts;

import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.TextRun;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A JavaFX text run that knows its glyph offsets and its carets apart from its pen positions.
///
/// JavaFX asks one question, "where is glyph i", both to draw and to place carets. For Arabic the answers differ: a
/// vowel mark is drawn above its letter, but moves no caret. So the drawing questions (`getPosX`, `getPosY`)
/// are answered with the offsets the font asks for, and the caret, hit and wrap questions from a table with one entry
/// per character.
///
/// Glyphs are in visual order, left to right, as JavaFX expects: it looks for the bearings of a line at the first and
/// the last glyph, and places right-aligned text by them.
final class ShapedRun extends TextRun {

    private static final int NO_SCRIPT = 0;
    private static final int[] NO_INTS = {};
    private static final float[] NO_FLOATS = {};

    /// A part cut off an earlier run by a line break: JavaFX keeps these two facts in flags we cannot set.
    private boolean continuesOtherRun;
    private boolean lastPartOfSplit;

    private int[] glyphs = NO_INTS;
    /// Per glyph: the character, counted from the start of the run, its cluster begins with.
    private int[] chars = NO_INTS;
    private float[] advances = NO_FLOATS;
    private float[] offsetX = NO_FLOATS;
    private float[] offsetY = NO_FLOATS;
    /// Per glyph: whether the text must not be cut before its cluster without shaping both parts again.
    private boolean[] bound = {};
    /// Per glyph: left edge of its advance, from the left edge of the run.
    private float[] penX = NO_FLOATS;
    /// Per character and one more: how far, in reading direction, the text before it reaches.
    private float[] reach = {0};
    private float totalWidth;

    ShapedRun(int start, int length, byte level, @Nullable TextSpan span, int slot) {
        super(start, length, level, true, NO_SCRIPT, span, slot, false);
    }

    /// Takes the result of shaping. The arrays are in visual order and belong to the run from now on.
    ///
    /// @param glyphs glyph codes with the font slot in the highest byte
    /// @param chars  for each glyph the first character of its cluster, counted from the run's start; in reading
    ///               direction it never decreases
    void setGlyphs(
            int[] glyphs,
            int[] chars,
            float[] advances,
            float[] offsetX,
            float[] offsetY,
            boolean[] bound,
            char[] text) {
        this.glyphs = glyphs;
        this.chars = chars;
        this.advances = advances;
        this.offsetX = offsetX;
        this.offsetY = offsetY;
        this.bound = bound;
        reach = reachOf(text);
        placeGlyphs();
    }

    /// Works out [#reach]: a cluster's width is shared out evenly over the letters in it; marks get none.
    private float[] reachOf(char[] text) {
        int length = getLength();
        float[] table = new float[length + 1];
        float x = 0;
        int done = 0;
        int read = 0;
        while (read < glyphs.length) {
            int first = chars[inReadingOrder(read)];
            float width = 0;
            while (read < glyphs.length && belongsTo(first, chars[inReadingOrder(read)], text)) {
                width += advances[inReadingOrder(read++)];
            }
            int end = read < glyphs.length ? chars[inReadingOrder(read)] : length;
            for (; done < first; done++) {
                table[done] = x; // only at the very start: characters that yielded no glyph
            }
            int letters = 0;
            for (int i = first; i < end; i++) {
                letters += startsLetter(text, first, i) ? 1 : 0;
            }
            int passed = 0;
            for (int i = first; i < end; i++) {
                if (startsLetter(text, first, i)) {
                    table[i] = x + width * passed++ / letters;
                } else {
                    table[i] = x + width * passed / letters;
                }
            }
            done = end;
            x += width;
        }
        for (; done <= length; done++) {
            table[done] = x;
        }
        return table;
    }

    /// Some fonts stretch a letter beneath its marks with a glyph that counts as the mark's: it is the letter's width.
    private boolean belongsTo(int first, int cluster, char[] text) {
        return cluster == first || Marks.isMarkOrInvisible(text[getStart() + cluster]);
    }

    /// The visual index of the n-th glyph counted from the side the run is read from.
    private int inReadingOrder(int n) {
        return isLeftToRight() ? n : glyphs.length - 1 - n;
    }

    /// True for the first character of a cluster and for each further one that a caret may stand before.
    private boolean startsLetter(char[] text, int first, int index) {
        if (index == first) {
            return true;
        }
        char c = text[getStart() + index];
        return !Character.isLowSurrogate(c) && !Marks.isMarkOrInvisible(c);
    }

    private void placeGlyphs() {
        int count = glyphs.length;
        penX = new float[count + 1];
        float[] pairs = new float[(count + 1) * 2];
        for (int i = 0; i < count; i++) {
            penX[i + 1] = penX[i] + advances[i];
            pairs[(i + 1) * 2] = penX[i + 1];
        }
        totalWidth = penX[count];
        shape(count, glyphs, pairs, chars); // so that whatever we do not override has something sensible too
        setWidth(totalWidth);
    }

    private float edge(float reached) {
        return isLeftToRight() ? reached : getWidth() - reached;
    }

    /// Whether it is no text with glyphs but one solid thing: a node among the words, a tab, a line end.
    private boolean isSolid() {
        return glyphs.length == 0;
    }

    @Override
    public float getPosX(int glyph) {
        if (glyph < 0 || glyph >= glyphs.length) {
            return glyph == 0 ? 0 : totalWidth;
        }
        return penX[glyph] + offsetX[glyph];
    }

    @Override
    public float getPosY(int glyph) {
        return glyph < 0 || glyph >= glyphs.length ? 0 : offsetY[glyph];
    }

    @Override
    public float getAdvance(int glyph) {
        return glyph < 0 || glyph >= glyphs.length ? 0 : advances[glyph];
    }

    @Override
    public float getXAtOffset(int offset, boolean leading) {
        int length = getLength();
        int index = Math.clamp(leading || offset == length ? offset : offset + 1, 0, length);
        if (isSolid()) {
            return edge(index == 0 ? 0 : getWidth());
        }
        return edge(index < reach.length ? reach[index] : totalWidth);
    }

    @Override
    public int getOffsetAtX(float x, AtomicBoolean trailing) {
        int length = getLength();
        if (isSolid()) {
            trailing.set(edge(x) > getWidth() / 2);
            return trailing.get() ? Math.max(0, length - 1) : 0;
        }
        float wanted = Math.max(0, Math.min(edge(x), totalWidth));
        for (int i = 0; i < length; i++) {
            float from = reach[i];
            float to = reach[i + 1];
            if (to > from && wanted <= to) {
                trailing.set(wanted - from > (to - from) / 2);
                return i;
            }
        }
        trailing.set(true);
        return Math.max(0, length - 1);
    }

    @Override
    public int getGlyphAtX(float x, AtomicBoolean trailing) {
        return getGlyphIndex(getOffsetAtX(x, trailing));
    }

    /// The first glyph, in reading order, of the cluster a character belongs to.
    @Override
    public int getGlyphIndex(int offset) {
        int found = 0;
        for (int n = 0; n < glyphs.length && chars[inReadingOrder(n)] <= offset; n++) {
            if (n == 0 || chars[inReadingOrder(n)] != chars[found]) {
                found = inReadingOrder(n);
            }
        }
        return found;
    }

    /// The first character that reaches beyond the given width.
    @Override
    public int getWrapIndex(float width) {
        int length = isSolid() ? 0 : getLength();
        int last = 0;
        for (int i = 0; i < length; i++) {
            if (reach[i + 1] > reach[i]) {
                last = i;
                if (reach[i + 1] > width) {
                    break;
                }
            }
        }
        return last;
    }

    /// Cuts the run in two for a line break. Where the font lets letters on both sides alone, both parts keep their
    /// glyphs; else both are left without any, and JavaFX has them shaped again.
    @Override
    public TextRun split(int offset) {
        int cut = glyphAtCut(offset);
        TextRun tail = super.split(offset); // shortens this run and forgets the glyphs the superclass has
        ShapedRun rest = new ShapedRun(tail.getStart(), tail.getLength(), getLevel(), getTextSpan(), getSlot());
        rest.setMetrics(tail.getAscent(), tail.getDescent(), tail.getLeading());
        rest.continuesOtherRun = true;
        rest.lastPartOfSplit = true;
        lastPartOfSplit = false;
        if (cut < 0) {
            take(this, 0, 0, 0);
        } else if (isLeftToRight()) {
            rest.take(this, cut, glyphs.length, offset);
            take(this, 0, cut, 0);
        } else {
            rest.take(this, 0, cut, offset);
            take(this, cut, glyphs.length, 0);
        }
        return rest;
    }

    /// How many glyphs, in visual order, lie left of a cut before the character `offset`; -1: cannot be cut.
    private int glyphAtCut(int offset) {
        for (int n = 0; n < glyphs.length; n++) {
            int glyph = inReadingOrder(n);
            if (chars[glyph] >= offset) {
                boolean clean = chars[glyph] == offset && !bound[glyph];
                return !clean ? -1 : isLeftToRight() ? glyph : glyph + 1;
            }
        }
        return -1;
    }

    /// Takes over the glyphs [from, to) of another run, or of this one, for the characters from `first` on.
    private void take(ShapedRun source, int from, int to, int first) {
        float[] sourceReach = source.reach;
        glyphs = Arrays.copyOfRange(source.glyphs, from, to);
        chars = Arrays.copyOfRange(source.chars, from, to);
        for (int i = 0; i < chars.length; i++) {
            chars[i] -= first;
        }
        advances = Arrays.copyOfRange(source.advances, from, to);
        offsetX = Arrays.copyOfRange(source.offsetX, from, to);
        offsetY = Arrays.copyOfRange(source.offsetY, from, to);
        bound = Arrays.copyOfRange(source.bound, from, to);
        reach = new float[getLength() + 1];
        for (int i = 0; i < reach.length && to > from; i++) {
            reach[i] = sourceReach[first + i] - sourceReach[first];
        }
        if (to > from) {
            placeGlyphs();
        } else {
            penX = NO_FLOATS;
            totalWidth = 0;
        }
    }

    @Override
    public boolean isNoLinkBefore() {
        return continuesOtherRun || super.isNoLinkBefore();
    }

    @Override
    public boolean isSplitLast() {
        return lastPartOfSplit || super.isSplitLast();
    }

    /// Only used by JavaFX for plain left-to-right paragraphs: hand back a run that has to be shaped again.
    @Override
    public TextRun unwrap() {
        return new ShapedRun(getStart(), getLength(), getLevel(), getTextSpan(), getSlot());
    }

    /// Justification: widens the space at `offset`.
    @Override
    public void justify(int offset, float extra) {
        if (glyphs.length == 0 || offset < 0 || offset >= getLength()) {
            return;
        }
        advances[getGlyphIndex(offset)] += extra;
        for (int i = offset + 1; i < reach.length; i++) {
            reach[i] += extra;
        }
        placeGlyphs();
    }
}
