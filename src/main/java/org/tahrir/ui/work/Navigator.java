package org.tahrir.ui.work;

import org.tahrir.article.StoryId;

/// Leads to stories: whoever shows a story's name lets it be opened through this.
@FunctionalInterface
public interface Navigator {
    /// Puts a story on the paper and leads to a place in it. The one before is saved first.
    void open(StoryId id, Target target);

    /// Puts a story on the paper.
    default void open(StoryId id) {
        open(id, new Target.Story());
    }
}
