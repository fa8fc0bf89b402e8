package org.tahrir.ui.fonts;

import java.util.LinkedHashMap;
import java.util.Map;

/// What HarfBuzz made of the pieces of text last shaped in one face. Whoever writes changes one piece of a paragraph,
/// and all of it is laid out again. A piece is the same only with the same letters around it, which it may join with.
/// May be used from any thread.
final class ShapedPieces {
    /// How far HarfBuzz looks on each side: five characters, of two units at most.
    private static final int CONTEXT = 10;
    /// How many characters are kept altogether, those around pieces too: a paragraph of 20,000, in some two megabytes.
    private static final int MOST = 64_000;

    private final Map<String, HarfBuzz.Glyphs> known = new LinkedHashMap<>(16, 0.75f, true);
    private int kept;

    /// The glyphs of `text[start, start + length)`, their clusters counted from `start`.
    synchronized HarfBuzz.Glyphs shape(
            HarfBuzz.Face face, char[] text, int start, int length, boolean rightToLeft, int script) {
        String piece = piece(text, start, start + length, rightToLeft, script);
        HarfBuzz.Glyphs found = known.get(piece);
        if (found == null) {
            found = HarfBuzz.shape(face, text, start, length, rightToLeft, script);
            keep(piece, found);
        }
        return found;
    }

    /// All that the glyphs depend on.
    private static String piece(char[] text, int start, int end, boolean rightToLeft, int script) {
        int first = Math.max(0, start - CONTEXT);
        int last = Math.min(text.length, end + CONTEXT);
        return new StringBuilder(last - first + 20)
                .append(text, first, last - first)
                .append((char) (start - first))
                .append((char) (last - end))
                .append(rightToLeft)
                .append(script)
                .toString();
    }

    private void keep(String piece, HarfBuzz.Glyphs glyphs) {
        known.put(piece, glyphs);
        kept += piece.length();
        var eldest = known.entrySet().iterator();
        while (kept > MOST) {
            kept -= eldest.next().getKey().length();
            eldest.remove();
        }
    }
}
