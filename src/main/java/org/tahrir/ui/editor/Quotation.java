package org.tahrir.ui.editor;

/// The quotation marks of a paragraph: «» where it runs from right to left, “” where it doesn’t.
final class Quotation {
    private Quotation() {}

    /// Puts them around the selection, which stays selected, or at the caret, which comes between them.
    static void put(BidiTextArea<?, ?> area, History history) {
        String pair = area.isRtl(area.getCurrentParagraph()) ? "«»" : "“”";
        int start = area.getSelection().getStart();
        int end = area.getSelection().getEnd();
        history.step(() -> {
            area.insertText(end, pair.substring(1));
            area.insertText(start, pair.substring(0, 1));
            area.selectRange(start + 1, end + 1);
        });
        area.requestFollowCaret();
    }
}
