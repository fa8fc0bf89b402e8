package org.tahrir.ui.editor;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.tahrir.article.House;
import org.tahrir.text.Direction;
import org.tahrir.text.QuoteMarks;

/// The quotation marks that the house sets, put into a text.
final class Quotation {
    private Quotation() {}

    /// Puts those of the paragraph’s direction around the selection, which stays selected, or at the caret, which comes
    /// between them; the inner ones where the paragraph has left a quotation open.
    static void put(BidiTextArea<?, ?> area, House house, History history) {
        int start = area.getSelection().getStart();
        int end = area.getSelection().getEnd();
        int paragraph = area.getCurrentParagraph();
        Direction direction = area.isRtl(paragraph) ? Direction.RTL : Direction.LTR;
        QuoteMarks marks = house.quotes(direction).after(before(area, start));
        history.step(() -> {
            area.insertText(end, marks.closing());
            area.insertText(start, marks.opening());
            int moved = marks.opening().length();
            area.selectRange(start + moved, end + moved);
        });
        area.requestFollowCaret();
    }

    /// What stands before a place in its paragraph.
    private static String before(BidiTextArea<?, ?> area, int place) {
        int column = area.offsetToPosition(place, Bias.Forward).getMinor();
        return area.getText(place - column, place);
    }
}
