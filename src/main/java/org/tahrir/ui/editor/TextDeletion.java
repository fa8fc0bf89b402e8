package org.tahrir.ui.editor;

import java.util.function.IntUnaryOperator;

/// Backspace and Delete on the text of one paragraph.
final class TextDeletion {
    private final BidiTextArea<?, ?> area;

    TextDeletion(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    /// Takes away what was typed last, so a wrong vowel mark can be replaced without its letter.
    void backspace() {
        back(column -> TextBreaks.typedBefore(text(), column));
    }

    /// Takes away a whole cluster: what Delete removes is what the user sees.
    void delete() {
        forward(column -> TextBreaks.clusterEnd(text(), column));
    }

    void backspaceWord() {
        back(column -> new WordBreaks(text()).previous(column));
    }

    void deleteWord() {
        forward(column -> new WordBreaks(text()).next(column));
    }

    private void back(IntUnaryOperator target) {
        if (!startOrDeleteSelection()) return;
        int column = area.getCaretColumn();
        int position = area.getCaretPosition();
        if (position == 0) return;
        remove(position - (column == 0 ? 1 : column - target.applyAsInt(column)), position);
    }

    private void forward(IntUnaryOperator target) {
        if (!startOrDeleteSelection()) return;
        int column = area.getCaretColumn();
        int position = area.getCaretPosition();
        if (position == area.getLength()) return;
        remove(position, position + (column >= text().length() ? 1 : target.applyAsInt(column) - column));
    }

    private boolean startOrDeleteSelection() {
        if (!area.isEditable()) return false;
        if (area.getSelection().getLength() == 0) return true;
        area.replaceSelection("");
        area.requestFollowCaret();
        return false;
    }

    private void remove(int from, int to) {
        area.deleteText(from, to);
        area.requestFollowCaret();
    }

    private String text() {
        return area.getParagraph(area.getCurrentParagraph()).getText();
    }
}
