package org.tahrir.ui.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.Body;

/// Saving what was written so that nothing is lost, also when the story was changed elsewhere meanwhile. Off the
/// screen's thread.
final class Keeping {
    private Keeping() {}

    /// Saves, and gives the story as it is on the disk then.
    ///
    /// @param from the story as it was known on the disk
    /// @param fields its content with all changed fields; its text is that of `from`
    /// @param text gives the changed text, or null when it wasn't changed
    static Story keep(Drafting drafting, Story from, Article fields, @Nullable Supplier<Body> text) {
        Article whole = text == null ? fields : fields.withBody(text.get());
        return switch (drafting.keep(from, whole)) {
            case SaveOutcome.Saved saved -> saved.story();
            case SaveOutcome.Conflict conflict -> settle(drafting, from, conflict.theirs(), whole);
        };
    }

    /// What only moved elsewhere, such as to another stage, has lost nothing by being written over; a content that was
    /// changed elsewhere is kept beside ours.
    private static Story settle(Drafting drafting, Story from, Story theirs, Article ours) {
        boolean onlyMoved = theirs.article().equals(from.article());
        if (onlyMoved && drafting.keep(theirs, ours) instanceof SaveOutcome.Saved saved) {
            return saved.story();
        }
        return drafting.keepBoth(theirs, ours);
    }
}
