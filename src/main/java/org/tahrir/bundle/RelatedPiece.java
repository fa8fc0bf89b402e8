package org.tahrir.bundle;

import java.util.Set;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.StoryId;

/// A related piece as it goes out.
///
/// @param uri the story's own name; for anything else a `urn:uuid:` that follows from its address or headline
/// @param lead where it leads a reader of this bundle
record RelatedPiece(RelatedLink link, String uri, Lead lead) {
    enum Lead {
        /// to a story in the same bundle
        IN_BUNDLE("inBundle"),
        /// to an address on the web
        ADDRESS("address"),
        /// nowhere: the reader sees its headline
        NONE("none");

        private final String code;

        Lead(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    static RelatedPiece of(RelatedLink link, Set<StoryId> inBundle) {
        return new RelatedPiece(link, uri(link), lead(link, inBundle));
    }

    private static Lead lead(RelatedLink link, Set<StoryId> inBundle) {
        if (link.story() != null && inBundle.contains(link.story())) {
            return Lead.IN_BUNDLE;
        }
        return link.url() == null ? Lead.NONE : Lead.ADDRESS;
    }

    private static String uri(RelatedLink link) {
        if (link.story() != null) {
            return link.story().uri();
        }
        return NameUuid.uri(link.url() == null ? "headline:" + link.headline() : "url:" + link.url());
    }
}
