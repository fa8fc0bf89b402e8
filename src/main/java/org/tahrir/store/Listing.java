package org.tahrir.store;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;

/// Which stories a list of the desk shows, and in which order.
///
/// @param stages the stages to show
/// @param section the one section to show ("" for stories without one), or null for all
/// @param owner the one person whose stories to show, or null for all
/// @param headline words that must all be in the headline, spelling aside, the beginning of a word being enough; or ""
public record Listing(
        Set<Stage> stages,
        @Nullable String section,
        @Nullable String owner,
        String headline,
        Sort sort) {
    /// An order of stories; equal ones stand newest first.
    public enum Sort {
        /// newest change first
        EDITED,
        /// oldest change first
        OLDEST,
        /// by the letters of the headline, hamza and tashkeel aside; those without one last
        HEADLINE,
        /// longest first
        WORDS,
        /// by the name of the section; those without one last
        SECTION;

        /// Its name in lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Listing {
        stages = Set.copyOf(stages);
    }

    /// All stories of some stages, newest change first.
    public static Listing of(Set<Stage> stages) {
        return new Listing(stages, null, null, "", Sort.EDITED);
    }

    public Listing withHeadline(String other) {
        return new Listing(stages, section, owner, other, sort);
    }

    public Listing withSort(Sort other) {
        return new Listing(stages, section, owner, headline, other);
    }
}
