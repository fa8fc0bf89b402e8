package org.tahrir.ui.editor;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// Puts text of an input method into the document; text still being composed is replaced by the next event.
final class InputMethodComposer {
    private final BidiTextArea<?, ?> area;
    private int start;
    private int length;

    InputMethodComposer(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    void handle(InputMethodEvent e) {
        if (!area.isEditable() || area.isDisabled()) return;
        if (length > 0) area.deleteText(start, start + length);
        length = 0;
        if (!e.getCommitted().isEmpty()) area.replaceSelection(e.getCommitted());
        StringBuilder composed = new StringBuilder();
        for (InputMethodTextRun run : e.getComposed()) composed.append(run.getText());
        if (!composed.isEmpty()) {
            area.replaceSelection(composed.toString());
            length = composed.length();
            start = area.getCaretPosition() - length;
            area.moveTo(start + Math.clamp(e.getCaretPosition(), 0, length));
        }
        area.requestFollowCaret();
        e.consume();
    }
}
