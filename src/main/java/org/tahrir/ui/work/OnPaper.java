package org.tahrir.ui.work;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.text.Body;

/// What is on the paper for everybody to see: the story with its changed fields, the text to be shown, and where the
/// words are. Lives on the screen's thread.
final class OnPaper {
    final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<OpenStory.@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    final ReadOnlyObjectWrapper<Optional<Notice>> readOnly = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Supplier<Body> written;
    private int turns;

    /// The text as it stands now, saved or not.
    Body body() {
        OpenStory.Page shown = page.get();
        return written != null ? written.get() : shown != null ? shown.body() : Body.EMPTY;
    }

    void wrote(Supplier<Body> newest) {
        written = newest;
    }

    void show(Story other) {
        story.set(other);
        saveState.set(new SaveState.Saved(other.modified()));
        readOnly.set(Optional.empty());
    }

    void recovered() {
        Story now = story.get();
        if (now != null && saveState.get() instanceof SaveState.Saved) {
            saveState.set(new SaveState.Recovered(now.modified()));
        }
    }

    void clear() {
        written = null;
        story.set(null);
        page.set(null);
        saveState.set(new SaveState.Nothing());
        readOnly.set(Optional.empty());
    }

    /// Shows a text anew.
    void turnTo(Story shown) {
        written = null;
        page.set(new OpenStory.Page(shown.id(), shown.article().body(), ++turns));
    }

    /// Tells whether this person may write, and keeps the save state true to it.
    ///
    /// @param why why they may not, or nothing
    /// @param unsaved the words that aren't on the disk
    void pen(Optional<Notice> why, Unsaved unsaved) {
        Story now = story.get();
        readOnly.set(why);
        if (why.isPresent()) {
            saveState.set(withoutPen(why.get(), unsaved));
        } else if (saveState.get() instanceof SaveState.ReadOnly && now != null) {
            saveState.set(new SaveState.Saved(now.modified()));
        }
    }

    private static SaveState withoutPen(Notice why, Unsaved unsaved) {
        if (!unsaved.isEmpty()) {
            return new SaveState.NotSaved(why);
        }
        return unsaved.isUnderway() ? new SaveState.Writing() : new SaveState.ReadOnly(why);
    }
}
