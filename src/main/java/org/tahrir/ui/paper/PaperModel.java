package org.tahrir.ui.paper;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.tahrir.ui.work.OpenStory;

/// What can be done on the paper as a whole: whether a story is open, and whether this person may write in it now.
final class PaperModel {
    private final BooleanBinding open;
    private final BooleanBinding writable;

    PaperModel(OpenStory story) {
        open = Bindings.createBooleanBinding(() -> story.story() != null, story.storyProperty());
        writable = Bindings.createBooleanBinding(
                () -> story.story() != null && story.readOnlyProperty().get().isEmpty(),
                story.storyProperty(),
                story.readOnlyProperty());
    }

    /// Whether there is a story on the paper.
    BooleanBinding isOpen() {
        return open;
    }

    /// Whether this person may write in it.
    BooleanBinding isWritable() {
        return writable;
    }
}
