package org.tahrir.ui.fonts;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/// Shapes Arabic (and every other complex run) for JavaFX with HarfBuzz, from the very file of the font.
///
/// JavaFX calls [#addTextRun] for each stretch of text of one direction, style and script that needs shaping,
/// and later [#layout] for each run, again after each line break. Here a stretch is first cut where the font that
/// has the characters changes, so that one run always comes from one font file. An instance keeps nothing between
/// calls.
final class ArabicGlyphLayout extends GlyphLayout {

    private static final System.Logger LOG = System.getLogger(ArabicGlyphLayout.class.getName());
    private static final AtomicBoolean FAILURE_REPORTED = new AtomicBoolean();
    /// JavaFX keeps the fallback font's number in the highest byte of a glyph code.
    private static final int SLOT_SHIFT = 24;
    /// How far to look around a run of nothing but marks or punctuation for the script it belongs to.
    private static final int SCRIPT_SEARCH = 32;
    /// A letter with all its marks; only to bound a search.
    private static final int LONGEST_CLUSTER = 16;

    @Override
    protected TextRun addTextRun(
            PrismTextLayout layout, char[] text, int start, int length, PGFont font, TextSpan span, byte level) {
        FontResource resource = font == null ? null : font.getFontResource();
        int end = start + length;
        int runStart = start;
        int slot = 0;
        TextRun added = null;
        if (resource instanceof CompositeFontResource composite) {
            int i = start;
            slot = -1;
            while (i < end) {
                int codePoint = Character.codePointAt(text, i, end);
                int next = slotFor(composite, codePoint, slot);
                if (slot >= 0 && next != slot) {
                    added = add(layout, new ShapedRun(runStart, i - runStart, level, span, slot));
                    runStart = i;
                }
                slot = next;
                i += Character.charCount(codePoint);
            }
            slot = Math.max(slot, 0);
        }
        return runStart < end || added == null
                ? add(layout, new ShapedRun(runStart, end - runStart, level, span, slot))
                : added;
    }

    private static TextRun add(PrismTextLayout layout, TextRun run) {
        layout.addTextRun(run);
        return run;
    }

    /// The font for a character; what rides on a letter, and spaces between fallback words, stay in the letter's.
    private static int slotFor(CompositeFontResource font, int codePoint, int current) {
        boolean invisible = Marks.isMarkOrInvisible(codePoint);
        if (current >= 0 && (invisible || codePoint == ' ')) {
            FontResource resource = font.getSlotResource(current);
            if (resource != null && (hasGlyph(resource, codePoint) || (invisible && !Marks.isMark(codePoint)))) {
                return current;
            }
        }
        return font.getGlyphMapper().getGlyphCode(codePoint) >>> SLOT_SHIFT;
    }

    private static boolean hasGlyph(FontResource resource, int codePoint) {
        CharToGlyphMapper mapper = resource.getGlyphMapper();
        return mapper.getGlyphCode(codePoint) != mapper.getMissingGlyphCode();
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
        boolean rightToLeft = !run.isLeftToRight();
        HarfBuzz.Glyphs found = HarfBuzz.shape(face, text, from, end - from, rightToLeft, script(text, start, end));

        int count = 0;
        for (int cluster : found.clusters) {
            count += cluster >= start ? 1 : 0;
        }
        int[] glyphs = new int[count];
        int[] chars = new int[count];
        float[] advances = new float[count];
        float[] offsetX = new float[count];
        float[] offsetY = new float[count];
        boolean[] bound = new boolean[count];
        float scale = size / face.unitsPerEm();
        for (int i = 0, to = 0; i < found.count; i++) {
            if (found.clusters[i] >= start) {
                glyphs[to] = (slot << SLOT_SHIFT) | found.codes[i];
                chars[to] = found.clusters[i] - start;
                advances[to] = found.advances[i] * scale;
                offsetX[to] = found.xOffsets[i] * scale;
                offsetY[to] = -found.yOffsets[i] * scale; // HarfBuzz counts upwards, JavaFX downwards
                bound[to] = found.bound[i];
                to++;
            }
        }
        give(run, glyphs, chars, advances, offsetX, offsetY, bound, text);
    }

    /// Last resort when the font file cannot be read: one glyph per character, unjoined but never an exception.
    private static void fillUnshaped(TextRun run, char[] text, FontResource source, int slot, float size) {
        int start = run.getStart();
        int end = run.getEnd();
        int count = Character.codePointCount(text, start, end - start);
        int[] glyphs = new int[count];
        int[] chars = new int[count];
        float[] advances = new float[count];
        for (int i = start, read = 0; i < end; read++) {
            int to = run.isLeftToRight() ? read : count - 1 - read;
            int codePoint = Character.codePointAt(text, i, end);
            int code = source.getGlyphMapper().getGlyphCode(codePoint);
            glyphs[to] = (slot << SLOT_SHIFT) | code;
            chars[to] = i - start;
            advances[to] = source.getAdvance(code, size);
            i += Character.charCount(codePoint);
        }
        give(run, glyphs, chars, advances, new float[count], new float[count], new boolean[count], text);
    }

    private static void give(
            TextRun run,
            int[] glyphs,
            int[] chars,
            float[] advances,
            float[] offsetX,
            float[] offsetY,
            boolean[] bound,
            char[] text) {
        if (run instanceof ShapedRun shaped) {
            shaped.setGlyphs(glyphs, chars, advances, offsetX, offsetY, bound, text);
            return;
        }
        // A run JavaFX made itself: it has no place for offsets to the side.
        float[] pairs = new float[(glyphs.length + 1) * 2];
        for (int i = 0; i < glyphs.length; i++) {
            pairs[i * 2 + 2] = pairs[i * 2] + advances[i];
            pairs[i * 2 + 1] = offsetY[i];
        }
        run.shape(glyphs.length, glyphs, pairs, chars);
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
            if (codePoint > ' ') {
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
