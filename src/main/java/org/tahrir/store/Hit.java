package org.tahrir.store;

import java.util.List;
import org.tahrir.article.StoryId;

/// A story that a search found.
///
/// @param snippet a stretch of its text around what was found, as it is written there; "" while typing
/// @param score how well it fits, greater is better; comparable within one search only, 0 while typing
/// @param marks the words found in the snippet: pairs of start and end (exclusive) in UTF-16 units of it
public record Hit(StoryId id, String externalId, String headline, String snippet, double score, List<int[]> marks) {
    public Hit {
        marks = List.copyOf(marks);
    }
}
