package org.tahrir.ui.fonts;

import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.TextRun;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// A JavaFX text run that knows its glyph offsets and its carets apart from its pen positions.
///
/// JavaFX asks one question, "where is glyph i", both to draw and to place carets. For Arabic the answers differ: a
/// vowel mark is drawn above its letter, but moves no caret. So the drawing questions (`getPosX`, `getPosY`) are
/// answered with the offsets the font asks for, and the caret, hit and wrap questions from [Reach].
///
/// Glyphs are in visual order, left to right, as JavaFX expects: it looks for the bearings of a line at the first and
/// the last glyph, and places right-aligned text by them.
///
/// Spaces that end a line where it wraps take the paragraph's direction, and so the line's end (rule L1 of the Unicode
/// bidirectional algorithm, which JavaFX leaves out). There they hang over: they have no width in the line, so that its
/// letters reach its side however it is aligned, and carets and clicks find them beyond.
final class ShapedRun extends TextRun {
    private static final int NO_SCRIPT = 0;
    private static final int NONE_HANGS = Integer.MAX_VALUE;

    private final LineBreaks breaks;
    /// Whether it holds nothing but spaces that end a line.
    private boolean hangsWhole;
    /// The first of the spaces that hang over the end of the line, counted from the start of the run.
    private int firstHanging = NONE_HANGS;

    private float hanging;
    /// The run before, where this one's spaces hang over beyond those of it.
    private @Nullable ShapedRun nearer;
    /// How far its left edge is from where JavaFX puts it.
    private float shift;
    /// A part cut off an earlier run by a line break: JavaFX keeps these two facts in flags we cannot set.
    private boolean continuesOtherRun;

    private boolean lastPartOfSplit;
    private GlyphRow row = new GlyphRow(0);
    private Reach reach = Reach.NONE;
    /// Per glyph and one more: left edge of its advance, from the left edge of the run.
    private float[] penX = {0};

    private float totalWidth;

    ShapedRun(int start, int length, byte level, @Nullable TextSpan span, int slot, LineBreaks breaks) {
        super(start, length, level, true, NO_SCRIPT, span, slot, false);
        this.breaks = breaks;
        breaks.know(this);
    }

    /// Takes the result of shaping.
    void setGlyphs(GlyphRow shaped, char[] text) {
        row = shaped;
        reach = Reach.of(shaped, isLeftToRight(), text, getStart(), getLength());
        placeGlyphs();
    }

    private void placeGlyphs() {
        int count = row.count();
        penX = new float[count + 1];
        float[] pairs = new float[(count + 1) * 2];
        for (int i = 0; i < count; i++) {
            penX[i + 1] = penX[i] + row.advances[i];
            pairs[(i + 1) * 2] = penX[i + 1];
        }
        totalWidth = penX[count];
        shape(count, row.codes, pairs, row.chars); // so that whatever we do not override has something sensible too
        setWidth(totalWidth - hanging);
    }

    @Override
    public byte getLevel() {
        return hangsWhole ? breaks.baseLevel() : super.getLevel();
    }

    @Override
    public boolean isLeftToRight() {
        return (getLevel() & 1) == 0;
    }

    @Override
    public void setSoftbreak() {
        super.setSoftbreak();
        breaks.lineEnded(getEnd());
        hangSpaces();
    }

    /// Lets the spaces at its end hang over, and where it has nothing else, those of the run before.
    ///
    /// @return how far they all reach beyond the line's last letter
    private float hangSpaces() {
        int first = breaks.trailingSpaces(getStart(), getEnd()) - getStart();
        nearer = first == 0 ? breaks.runTo(getStart()) : null;
        float room = nearer == null ? 0 : nearer.hangSpaces();
        boolean wasLeftToRight = isLeftToRight();
        hangsWhole = first == 0;
        if (isLeftToRight() != wasLeftToRight) {
            row = row.turned();
        }
        firstHanging = first;
        hanging = first < reach.length() ? reach.whole() - reach.to(first) : 0;
        shift = isLeftToRight() ? room : -room - hanging;
        placeGlyphs();
        return room + hanging;
    }

    private float edge(float reached) {
        return shift + (isLeftToRight() ? reached : totalWidth - reached);
    }

    @Override
    public float getPosX(int glyph) {
        if (glyph < 0 || glyph >= row.count()) {
            return glyph == 0 ? 0 : totalWidth;
        }
        return penX[glyph] + row.offsetX[glyph] + shift;
    }

    @Override
    public float getPosY(int glyph) {
        return glyph < 0 || glyph >= row.count() ? 0 : row.offsetY[glyph];
    }

    @Override
    public float getAdvance(int glyph) {
        return glyph < 0 || glyph >= row.count() || row.chars[glyph] >= firstHanging ? 0 : row.advances[glyph];
    }

    @Override
    public float getXAtOffset(int offset, boolean leading) {
        int length = getLength();
        int index = Math.clamp(leading || offset == length ? offset : offset + 1, 0, length);
        return edge(index <= reach.length() ? reach.to(index) : totalWidth);
    }

    @Override
    public int getOffsetAtX(float x, AtomicBoolean trailing) {
        float wanted = isLeftToRight() ? x - shift : totalWidth - x + shift;
        if (wanted < 0 && nearer != null) {
            float there = isLeftToRight() ? x + nearer.getWidth() : x;
            return nearer.getOffsetAtX(there, trailing) + nearer.getStart() - getStart();
        }
        return offsetAt(Math.clamp(wanted, 0, totalWidth), trailing);
    }

    private int offsetAt(float wanted, AtomicBoolean trailing) {
        int length = Math.min(getLength(), reach.length());
        for (int i = 0; i < length; i++) {
            float from = reach.to(i);
            float to = reach.to(i + 1);
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
        for (int n = 0; n < row.count() && row.chars[glyphRead(n)] <= offset; n++) {
            if (n == 0 || row.chars[glyphRead(n)] != row.chars[found]) {
                found = glyphRead(n);
            }
        }
        return found;
    }

    private int glyphRead(int n) {
        return row.inReadingOrder(n, isLeftToRight());
    }

    /// Where JavaFX shall look for the place to break the line: at the first character that reaches beyond the width,
    /// unless the line ends better before. Counted from the start of the run; negative in an earlier run of the line.
    @Override
    public int getWrapIndex(float width) {
        return breaks.wrap(getStart() + reach.firstBeyond(width), getStart(), getEnd()) - getStart();
    }

    /// Cuts the run in two for a line break. Where the font lets letters on both sides alone, both parts keep their
    /// glyphs; else both are left without any, and JavaFX has them shaped again.
    @Override
    public TextRun split(int offset) {
        int cut = glyphAtCut(offset);
        TextRun tail = super.split(offset); // shortens this run and forgets the glyphs the superclass has
        breaks.know(this);
        ShapedRun rest =
                new ShapedRun(tail.getStart(), tail.getLength(), super.getLevel(), getTextSpan(), getSlot(), breaks);
        rest.setMetrics(tail.getAscent(), tail.getDescent(), tail.getLeading());
        rest.continuesOtherRun = true;
        rest.lastPartOfSplit = true;
        lastPartOfSplit = false;
        if (cut < 0) {
            forgetGlyphs();
        } else if (isLeftToRight()) {
            rest.take(this, cut, row.count(), offset);
            take(this, 0, cut, 0);
        } else {
            rest.take(this, 0, cut, offset);
            take(this, cut, row.count(), 0);
        }
        return rest;
    }

    /// How many glyphs, in visual order, lie left of a cut before the character `offset`; -1: cannot be cut.
    private int glyphAtCut(int offset) {
        for (int n = 0; n < row.count(); n++) {
            int glyph = glyphRead(n);
            if (row.chars[glyph] >= offset) {
                boolean clean = row.chars[glyph] == offset && !row.bound[glyph];
                return !clean ? -1 : isLeftToRight() ? glyph : glyph + 1;
            }
        }
        return -1;
    }

    /// Takes over the glyphs [from, to) of another run, or of this one, for the characters from `first` on.
    private void take(ShapedRun source, int from, int to, int first) {
        if (from == to) {
            forgetGlyphs();
            return;
        }
        reach = source.reach.part(first, getLength());
        row = source.row.part(from, to, first);
        placeGlyphs();
    }

    private void forgetGlyphs() {
        row = new GlyphRow(0);
        reach = Reach.NONE;
        penX = new float[] {0};
        totalWidth = 0;
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
        return new ShapedRun(getStart(), getLength(), super.getLevel(), getTextSpan(), getSlot(), breaks);
    }

    /// Justification: widens the space at `offset`.
    @Override
    public void justify(int offset, float extra) {
        if (row.count() == 0 || offset < 0 || offset >= getLength()) {
            return;
        }
        row.advances[getGlyphIndex(offset)] += extra;
        reach.widen(offset, extra);
        placeGlyphs();
    }
}
