package org.tahrir.ui.paper;

import org.tahrir.settings.Messages;
import org.tahrir.text.Body;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Toasts;

/// Changes of the whole text at once, which whoever made them may not see: they are told, with a way back.
final class WholeText {
    private WholeText() {}

    /// Says what was done just now and offers to undo it; after something else was written it isn't undone from here.
    static void tell(String done, BodyEditor text, Toasts toasts, Messages words) {
        Body then = text.snapshot().get();
        toasts.offerUndo(done, () -> {
            if (text.snapshot().get().equals(then)) {
                text.undo();
            } else {
                toasts.say(words.text("paper.changed-since"));
            }
        });
    }
}
