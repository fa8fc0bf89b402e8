package org.tahrir.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;

/// What is told of a story where it is only named, such as under another one.
///
/// @param date its date for readers, or null while it has none
/// @param modified when its content last changed
/// @param killed whether it has been withdrawn
public record Glance(
        StoryId id,
        String headline,
        String section,
        @Nullable OffsetDateTime date,
        Instant modified,
        Stage stage,
        boolean killed) {
    static Glance of(Story story) {
        return new Glance(
                story.id(),
                story.article().headline(),
                story.article().filing().section(),
                story.article().origin().date(),
                story.modified(),
                story.stage(),
                story.article().isKilled());
    }

    /// Whether readers can see it, or will with the next export.
    public boolean isForReaders() {
        return !killed && (stage == Stage.READY || stage == Stage.EXPORTED);
    }
}
