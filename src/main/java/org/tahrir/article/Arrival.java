package org.tahrir.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;

/// A story as it came in from outside, before the desk decides whether it is new.
///
/// @param article its content; its id is its own when `named`, else freshly given
/// @param named whether it came with a `urn:uuid:` of its own
/// @param stage the stage it came with (a bundle, an archive), or null: then a draft
/// @param published what had gone out of it where it came from
/// @param modified when its content last changed where it came from, or null when it doesn't say
/// @param media the files of its pictures
/// @param kind what the input was taken for, such as `page`, `html`, `text`, `markdown`, `docx`, `ninjs`, `bundle`,
///     `archive`
/// @param warnings what somebody should know of how it was read
public record Arrival(
        Article article,
        boolean named,
        @Nullable Stage stage,
        Published published,
        java.time.@Nullable Instant modified,
        List<MediaFile> media,
        String kind,
        List<Notice> warnings) {
    public Arrival {
        media = List.copyOf(media);
        warnings = List.copyOf(warnings);
    }

    /// A story without a name of its own, which begins as a draft.
    public static Arrival unnamed(Article article, List<MediaFile> media, String kind, List<Notice> warnings) {
        return new Arrival(article, false, null, Published.NEVER, null, media, kind, warnings);
    }
}
