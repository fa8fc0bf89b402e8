package org.tahrir.store;

import java.time.Instant;
import org.tahrir.article.Stage;
import org.tahrir.article.StoryId;

/// What a list shows of a story without reading its text.
///
/// @param words how many words its text has
/// @param modified when its content last changed
public record StorySummary(
        StoryId id,
        String externalId,
        String headline,
        Stage stage,
        String section,
        String source,
        int words,
        Instant modified,
        boolean breaking) {}
