package org.tahrir.article;

import org.jspecify.annotations.Nullable;

/// One related piece under a story (مقالات ذات صلة).
///
/// @param headline what the reader sees
/// @param story the story of this desk it leads to, or null
/// @param url an address elsewhere (http or https), or null
public record RelatedLink(
        String headline, @Nullable StoryId story, @Nullable String url) {
    public static RelatedLink headlineOnly(String headline) {
        return new RelatedLink(headline, null, null);
    }

    public static RelatedLink toStory(StoryId story, String headline) {
        return new RelatedLink(headline, story, null);
    }

    public static RelatedLink toAddress(String url, String headline) {
        return new RelatedLink(headline, null, url);
    }

    /// Whether it leads anywhere.
    public boolean isResolved() {
        return story != null || url != null;
    }
}
