package org.tahrir.ui.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tahrir.article.StoryId;
import org.tahrir.ui.editor.Place;

/// Where somebody was in each story, while the program runs.
public final class PaperMemory {
    private final Map<StoryId, Place> places = new HashMap<>();

    void remember(StoryId story, Place place) {
        places.put(story, place);
    }

    Optional<Place> placeIn(StoryId story) {
        return Optional.ofNullable(places.get(story));
    }
}
