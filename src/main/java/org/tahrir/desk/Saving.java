package org.tahrir.desk;

import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;

/// Saving a story that must not have been changed by somebody else meanwhile.
final class Saving {
    private Saving() {}

    /// The story as saved.
    ///
    /// @throws TahrirException if another window has saved it since it was read
    static Story save(Library library, Story story, Person by, Revision.Cause cause) {
        return saved(library.stories().save(story, by.name(), cause), story);
    }

    /// The story as a save left it.
    ///
    /// @throws TahrirException if another window has saved it since it was read
    static Story saved(SaveOutcome outcome, Story story) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.story();
            case SaveOutcome.Conflict ignored ->
                throw TahrirException.refused("desk.conflict", story.article().headline());
        };
    }
}
