package org.tahrir.desk;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;

/// A related piece with where it leads today.
///
/// @param link as the story keeps it
/// @param state what the gate before export will make of it
/// @param target the story it leads to, or null
public record Lead(RelatedLink link, State state, @Nullable Glance target) {
    /// Where a related piece leads.
    public enum State {
        /// to a story that readers can see, or will with the next export
        SOUND,
        /// to an address elsewhere
        ELSEWHERE,
        /// nowhere yet: it is only a headline
        NOWHERE,
        /// to a story that isn't ready for readers
        NOT_READY,
        TRASHED,
        /// to a story that was withdrawn
        KILLED,
        /// to a story that isn't in this library
        UNKNOWN
    }

    /// The headline that readers would see now.
    public String headline() {
        return target == null || target.headline().isBlank() ? link.headline() : target.headline();
    }

    static Lead of(RelatedLink link, @Nullable Glance target) {
        if (link.story() == null) {
            return new Lead(link, link.url() == null ? State.NOWHERE : State.ELSEWHERE, null);
        }
        return new Lead(link, stateOf(target), target);
    }

    /// What a link to a story comes to.
    ///
    /// @param target the story, or null when the library doesn't have it
    static State stateOf(@Nullable Glance target) {
        if (target == null) {
            return State.UNKNOWN;
        }
        if (target.stage() == Stage.TRASH) {
            return State.TRASHED;
        }
        if (target.killed()) {
            return State.KILLED;
        }
        return target.isForReaders() ? State.SOUND : State.NOT_READY;
    }
}
