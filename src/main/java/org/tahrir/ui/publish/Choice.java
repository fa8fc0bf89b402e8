package org.tahrir.ui.publish;

import java.util.List;
import java.util.Optional;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Stories;
import org.tahrir.store.StoryFilter;

/// Which stories are to go out: looked up each time, because the desk goes on.
sealed interface Choice {
    /// All that are ready.
    record AllReady() implements Choice {}

    /// Those that somebody has pointed at.
    record These(List<StoryId> ids) implements Choice {
        public These {
            ids = List.copyOf(ids);
        }
    }

    /// The unfinished stories of one person.
    record DraftsOf(String owner) implements Choice {}

    /// The stories as they are now, those that were deleted meanwhile left out.
    default List<Story> in(Stories stories) {
        return switch (this) {
            case AllReady ignored -> all(stories, Stage.READY);
            case These these ->
                these.ids().stream()
                        .map(stories::find)
                        .flatMap(Optional::stream)
                        .toList();
            case DraftsOf mine ->
                all(stories, Stage.DRAFT, Stage.RETURNED, Stage.REVIEW).stream()
                        .filter(story -> story.owner().equals(mine.owner()))
                        .toList();
        };
    }

    private static List<Story> all(Stories stories, Stage... stages) {
        return stories.list(StoryFilter.of(stages)).stream()
                .flatMap(one -> stories.find(one.id()).stream())
                .toList();
    }
}
