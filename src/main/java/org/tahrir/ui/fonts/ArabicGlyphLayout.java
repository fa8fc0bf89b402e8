package org.tahrir.ui.fonts;

import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.TextLayout;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/// Shapes Arabic (and every other complex run) for JavaFX with HarfBuzz, from the very file of the font.
///
/// JavaFX calls [#breakRuns] once for a text and later [#layout] for each run that needs shaping, again after each line
/// break. An instance keeps nothing between calls.
final class ArabicGlyphLayout extends GlyphLayout {

    private static final System.Logger LOG = System.getLogger(ArabicGlyphLayout.class.getName());
    private static final AtomicBoolean FAILURE_REPORTED = new AtomicBoolean();
    /// How far to look around a run of nothing but marks or punctuation for the script it belongs to.
    private static final int SCRIPT_SEARCH = 32;
    /// A letter with all its marks; only to bound a search.
    private static final int LONGEST_CLUSTER = 16;

    /// Lets JavaFX find the runs, and makes runs of our own of them: in text of both directions all, so that a line is
    /// broken and measured by one rule; else, where JavaFX alone does as well, none. It does not where a line must not
    /// break at each space, nor with emoji of several characters.
    @Override
    public int breakRuns(PrismTextLayout layout, char[] text, int flags) {
        FoundRuns found = new FoundRuns(layout);
        int known = super.breakRuns(found, text, flags);
        byte base = FoundRuns.baseLevel(known);
        boolean mixed = found.runs().stream().anyMatch(run -> run.getLevel() != base);
        if (mixed) {
            known |= TextLayout.FLAGS_HAS_BIDI | TextLayout.FLAGS_HAS_COMPLEX;
        } else if (LineBreaks.needsCare(text) || EmojiFace.mayJoin(text)) {
            known |= TextLayout.FLAGS_HAS_COMPLEX;
        }
        if ((known & (TextLayout.FLAGS_HAS_BIDI | TextLayout.FLAGS_HAS_COMPLEX)) == 0) {
            found.handOn();
        } else {
            new RunCutter(text, new LineBreaks(text, base)).cut(found, layout);
        }
        return known;
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        FontResource resource = strike.getFontResource();
        int slot = run.getSlot();
        FontResource source = resource;
        if (resource instanceof CompositeFontResource composite) {
            source = composite.getSlotResource(slot);
            if (source == null) {
                slot = 0;
                source = composite.getSlotResource(0);
            }
        }
        try {
            HarfBuzz.Face face = FaceCache.get(source);
            if (face != null) {
                shape(run, text, face, slot, strike.getSize());
                return;
            }
        } catch (RuntimeException | LinkageError failure) {
            if (FAILURE_REPORTED.compareAndSet(false, true)) {
                LOG.log(Level.ERROR, "Shaping failed; text is drawn unjoined", failure);
            }
        }
        fillUnshaped(run, text, source, slot, strike.getSize());
    }

    private static void shape(TextRun run, char[] text, HarfBuzz.Face face, int slot, float size) {
        int start = run.getStart();
        int end = run.getEnd();
        // A vowel mark styled apart from its letter: shape it with the letter, which tells where it goes.
        int from = start;
        while (from > 0 && from > start - LONGEST_CLUSTER && Marks.isMark(text[from])) {
            from--;
        }
        if (!Character.isLetter(text[from])) {
            from = start;
        }
        from = LamAlef.startOf(text, from);
        int to = LamAlef.endOf(text, end);
        boolean rightToLeft = !run.isLeftToRight();
        HarfBuzz.Glyphs found = face.shape(text, from, to - from, rightToLeft, script(text, start, end));

        int first = start - from;
        int after = end - from;
        int count = 0;
        for (int cluster : found.clusters) {
            count += cluster >= first && cluster < after ? 1 : 0;
        }
        GlyphRow row = new GlyphRow(count);
        float scale = size / face.unitsPerEm();
        for (int i = 0, at = 0; i < found.count; i++) {
            if (found.clusters[i] >= first && found.clusters[i] < after) {
                row.codes[at] = (slot << RunCutter.SLOT_SHIFT) | found.codes[i];
                row.chars[at] = found.clusters[i] - first;
                row.advances[at] = found.advances[i] * scale;
                row.offsetX[at] = found.xOffsets[i] * scale;
                row.offsetY[at] = -found.yOffsets[i] * scale; // HarfBuzz counts upwards, JavaFX downwards
                row.bound[at] = found.bound[i];
                at++;
            }
        }
        give(run, row, text);
    }

    /// Last resort when the font file cannot be read: one glyph per character, unjoined but never an exception.
    private static void fillUnshaped(TextRun run, char[] text, FontResource source, int slot, float size) {
        int start = run.getStart();
        int end = run.getEnd();
        GlyphRow row = new GlyphRow(Character.codePointCount(text, start, end - start));
        for (int i = start, read = 0; i < end; read++) {
            int to = row.inReadingOrder(read, run.isLeftToRight());
            int codePoint = Character.codePointAt(text, i, end);
            int code = source.getGlyphMapper().getGlyphCode(codePoint);
            row.codes[to] = (slot << RunCutter.SLOT_SHIFT) | code;
            row.chars[to] = i - start;
            row.advances[to] = source.getAdvance(code, size);
            i += Character.charCount(codePoint);
        }
        give(run, row, text);
    }

    private static void give(TextRun run, GlyphRow row, char[] text) {
        if (run instanceof ShapedRun shaped) {
            shaped.setGlyphs(row, text);
            return;
        }
        // A run JavaFX made itself: it has no place for offsets to the side.
        float[] pairs = new float[(row.count() + 1) * 2];
        for (int i = 0; i < row.count(); i++) {
            pairs[i * 2 + 2] = pairs[i * 2] + row.advances[i];
            pairs[i * 2 + 1] = row.offsetY[i];
        }
        run.shape(row.count(), row.codes, pairs, row.chars);
    }

    /// The script of the run's first letter, else of the nearest letter before or after it.
    private static int script(char[] text, int start, int end) {
        int script = firstScript(text, start, end);
        for (int i = start - 1; script == HarfBuzz.SCRIPT_COMMON && i >= Math.max(0, start - SCRIPT_SEARCH); i--) {
            script = firstScript(text, i, i + 1);
        }
        return script == HarfBuzz.SCRIPT_COMMON
                ? firstScript(text, end, Math.min(text.length, end + SCRIPT_SEARCH))
                : script;
    }

    private static int firstScript(char[] text, int start, int end) {
        for (int i = start; i < end; ) {
            int codePoint = Character.codePointAt(text, i, end);
            if (codePoint >= 0x620 && codePoint <= 0x64A && codePoint != 0x640) {
                return HarfBuzz.SCRIPT_ARABIC;
            }
            if (codePoint < 0x80 && Character.isLetter(codePoint)) {
                return HarfBuzz.SCRIPT_LATIN;
            }
            if (codePoint > '@') {
                int script = HarfBuzz.scriptOf(codePoint);
                if (script != HarfBuzz.SCRIPT_COMMON
                        && script != HarfBuzz.SCRIPT_INHERITED
                        && script != HarfBuzz.SCRIPT_UNKNOWN) {
                    return script;
                }
            }
            i += Character.charCount(codePoint);
        }
        return HarfBuzz.SCRIPT_COMMON;
    }

    /// JavaFX is done with one paragraph.
    @Override
    public void dispose() {
        GlyphLayoutManager.dispose(this);
    }
}
