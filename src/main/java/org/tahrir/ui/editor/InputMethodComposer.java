package org.tahrir.ui.editor;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;

/// Puts text of an input method into the document. Text still being composed stands in its place, is replaced by the
/// next event, and is nothing to undo. If the text is changed by anything else meanwhile, what was composed stays.
final class InputMethodComposer {
    private final BidiTextArea<?, ?> area;
    private boolean composing;
    private int start;
    private int length;

    InputMethodComposer(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    void handle(InputMethodEvent event) {
        if (!area.isEditable() || area.isDisabled()) {
            return;
        }
        composing = true;
        try {
            compose(event);
        } finally {
            composing = false;
        }
        area.requestFollowCaret();
        event.consume();
    }

    /// Hears of every change of the text.
    void textChanged() {
        if (!composing && length > 0) {
            length = 0;
            area.getUndoManager().forgetHistory(); // it doesn't know the composed text
        }
    }

    /// Takes what is being composed out of the text; the input method brings it again.
    void takeBack() {
        composing = true;
        try {
            remove();
        } finally {
            composing = false;
        }
    }

    private void remove() {
        if (length > 0) {
            area.withoutRecording(() -> area.deleteText(start, start + length));
            length = 0;
        }
    }

    private void compose(InputMethodEvent event) {
        remove();
        String composed = composedText(event);
        if (area.getSelection().getLength() > 0 && !(composed + event.getCommitted()).isEmpty()) {
            area.replaceSelection("");
        }
        if (!event.getCommitted().isEmpty()) {
            area.replaceSelection(event.getCommitted());
        }
        if (!composed.isEmpty()) {
            start = area.getCaretPosition();
            area.withoutRecording(() -> area.replaceSelection(composed));
            length = Math.max(0, area.getCaretPosition() - start);
            area.moveTo(start + Math.clamp(event.getCaretPosition(), 0, length));
        }
    }

    private static String composedText(InputMethodEvent event) {
        StringBuilder composed = new StringBuilder();
        for (InputMethodTextRun run : event.getComposed()) {
            composed.append(run.getText());
        }
        return composed.toString();
    }
}
