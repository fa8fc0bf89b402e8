package org.tahrir.store;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;

/// Which stories a list shows.
///
/// @param stages the stages to show
/// @param section the one section to show, or null for all
/// @param limit how many at most
/// @param offset how many of the newest to pass over
public record StoryFilter(Set<Stage> stages, @Nullable String section, int limit, int offset) {
    /// Every story, those in the trash too.
    public static final StoryFilter ALL = new StoryFilter(EnumSet.allOf(Stage.class), null, Integer.MAX_VALUE, 0);

    public StoryFilter {
        stages = Set.copyOf(stages);
    }

    /// All stories of some stages.
    public static StoryFilter of(Stage... stages) {
        return new StoryFilter(Set.of(stages), null, Integer.MAX_VALUE, 0);
    }
}
