package org.tahrir.ui.library;

import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.store.Listed;
import org.tahrir.store.StorySummary;

/// A line of the story list.
///
/// @param index where it stands
/// @param story what is shown of its story, or null until it has been read
public record Row(int index, @Nullable Listed story) {
    /// The same line with what was written in its story since it was read.
    Row with(Story live) {
        if (story == null || !story.story().id().equals(live.id())) {
            return this;
        }
        StorySummary kept = story.story();
        StorySummary now = new StorySummary(
                kept.id(),
                kept.externalId(),
                live.article().headline(),
                live.stage(),
                live.article().filing().section(),
                live.article().origin().source(),
                kept.words(),
                live.modified(),
                live.article().filing().breaking());
        return new Row(index, new Listed(now, live.owner(), story.opening(), story.held(), story.correction()));
    }
}
