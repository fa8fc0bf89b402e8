package org.tahrir.desk;

import java.util.List;
import java.util.Locale;
import org.tahrir.article.StoryId;

/// How a story of a bundle stands to the library's own.
///
/// @param parts the names of the parts that differ, such as `headline` or `body`
public record Difference(StoryId id, String headline, State state, List<String> parts) {
    public enum State {
        SAME,
        DIFFERENT,
        /// the library has no story of this name
        MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
