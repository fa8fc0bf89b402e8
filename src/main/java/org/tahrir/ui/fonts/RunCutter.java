package org.tahrir.ui.fonts;

import com.sun.javafx.font.CharToGlyphMapper;
import com.sun.javafx.font.CompositeFontResource;
import com.sun.javafx.font.FontResource;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes runs of our own of the runs JavaFX found. They are cut where the font that has the characters changes, so that
/// one run always comes from one font file; at spaces between words that run against the paragraph, because each of
/// them may turn out to be the end of a line; and between the clauses of a long run.
final class RunCutter {
    /// JavaFX keeps the fallback font's number in the highest byte of a glyph code.
    static final int SLOT_SHIFT = 24;
    /// Regional indicators: two of them are a flag.
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;

    private static final int LAST_FLAG_LETTER = 0x1F1FF;
    private static final int LONG = 200;
    private static final String CLAUSE_ENDS = ".،؛:؟!,;?";

    private final char[] text;
    private final LineBreaks breaks;

    RunCutter(char[] text, LineBreaks breaks) {
        this.text = text;
        this.breaks = breaks;
    }

    void cut(FoundRuns found, PrismTextLayout layout) {
        List<TextRun> runs = found.runs();
        int end = runs.isEmpty() ? 0 : border(runs, 0);
        for (int i = 0; i < runs.size(); i++) {
            TextRun run = runs.get(i);
            FontResource font = found.fontOf(run);
            int start = end;
            end = border(runs, i + 1);
            if (font == null || run.isTab() || run.isLinebreak() || run.getLength() == 0 || isEmoji(run, font)) {
                layout.addTextRun(PlainRun.like(run, breaks));
            } else if (start < end && run.getLevel() == breaks.baseLevel()) { // else all it had belongs to the next
                cutAtClauses(run, start, end, font, layout);
            } else if (start < end) {
                cutAtSpaces(run, start, end, font, layout);
            }
        }
    }

    /// Where the run of an index is to begin, or with their number the last to end. A joiner stays with the letter
    /// before it: where the direction changes, the rules would send it to the far side.
    private int border(List<TextRun> runs, int index) {
        if (index == runs.size()) {
            return wholeBefore(runs.getLast().getEnd());
        }
        TextRun next = runs.get(index);
        int at = wholeBefore(next.getStart());
        if (index > 0 && Objects.equals(runs.get(index - 1).getTextSpan(), next.getTextSpan())) {
            while (at > 0 && at < next.getEnd() && isJoiner(text[at]) && Character.isLetter(text[at - 1])) {
                at++;
            }
        }
        return at;
    }

    private static boolean isJoiner(char c) {
        return c == '\u200C' || c == '\u200D';
    }

    /// Moves the border of a run before a character or a flag that it goes through: where the direction changes, JavaFX
    /// parts a character of two units, and flags are two letters.
    private int wholeBefore(int border) {
        if (border <= 0 || border >= text.length) {
            return border;
        }
        int at = Character.isSurrogatePair(text[border - 1], text[border]) ? border - 1 : border;
        int letters = 0;
        while (at >= 2 * (letters + 1) && isFlagLetter(at - 2 * (letters + 1))) {
            letters++;
        }
        return letters % 2 == 1 && isFlagLetter(at) ? at - 2 : at;
    }

    private boolean isFlagLetter(int at) {
        int codePoint = Character.codePointAt(text, at);
        return codePoint >= FIRST_FLAG_LETTER && codePoint <= LAST_FLAG_LETTER;
    }

    private boolean isEmoji(TextRun run, FontResource font) {
        int first = Character.codePointAt(text, run.getStart(), run.getEnd());
        return !run.isComplex()
                && run.getLength() == Character.charCount(first)
                && font.isColorGlyph(font.getGlyphMapper().getGlyphCode(first));
    }

    /// Cuts a long run behind its commas and full stops: where somebody writes, no more than a clause is shaped anew.
    private void cutAtClauses(TextRun run, int start, int end, FontResource font, PrismTextLayout layout) {
        int from = start;
        for (int at = start + 1; end - start > LONG && at < end - 1; at++) {
            if (text[at] == ' ' && CLAUSE_ENDS.indexOf(text[at - 1]) >= 0 && !Character.isWhitespace(text[at + 1])) {
                cutByFont(run, from, at + 1, font, layout);
                from = at + 1;
            }
        }
        cutByFont(run, from, end, font, layout);
    }

    private void cutAtSpaces(TextRun run, int start, int end, FontResource font, PrismTextLayout layout) {
        int at = start;
        while (at < end) {
            boolean space = Character.isWhitespace(text[at]);
            int to = at + 1;
            while (to < end && Character.isWhitespace(text[to]) == space) {
                to++;
            }
            cutByFont(run, at, to, font, layout);
            at = to;
        }
    }

    private void cutByFont(TextRun run, int start, int end, FontResource font, PrismTextLayout layout) {
        int from = start;
        int slot = 0;
        if (font instanceof CompositeFontResource composite) {
            slot = -1;
            for (int at = start; at < end; ) {
                int codePoint = Character.codePointAt(text, at, end);
                int next = slotFor(composite, codePoint, slot);
                if (slot >= 0 && next != slot) {
                    add(run, from, at, slot, layout);
                    from = at;
                }
                slot = next;
                at += Character.charCount(codePoint);
            }
        }
        add(run, from, end, slot, layout);
    }

    private void add(TextRun run, int from, int to, int slot, PrismTextLayout layout) {
        layout.addTextRun(new ShapedRun(from, to - from, run.getLevel(), run.getTextSpan(), slot, breaks));
    }

    /// The font for a character; what rides on a letter, and spaces between fallback words, stay in the letter's. A
    /// space behind an emoji is as wide as in the text.
    private static int slotFor(CompositeFontResource font, int codePoint, int current) {
        boolean invisible = Marks.isMarkOrInvisible(codePoint);
        if (current >= 0 && (invisible || codePoint == ' ')) {
            @Nullable FontResource resource = font.getSlotResource(current);
            boolean fits = resource != null && (invisible || !EmojiFace.is(resource));
            if (fits && (hasGlyph(resource, codePoint) || (invisible && !Marks.isMark(codePoint)))) {
                return current;
            }
        }
        return font.getGlyphMapper().getGlyphCode(codePoint) >>> SLOT_SHIFT;
    }

    private static boolean hasGlyph(FontResource resource, int codePoint) {
        CharToGlyphMapper mapper = resource.getGlyphMapper();
        return mapper.getGlyphCode(codePoint) != mapper.getMissingGlyphCode();
    }
}
