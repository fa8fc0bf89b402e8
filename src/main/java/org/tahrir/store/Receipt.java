package org.tahrir.store;

import java.time.Instant;
import java.util.List;
import org.tahrir.article.Published;
import org.tahrir.article.StoryId;

/// What is kept of an export: which bundle went out, and what of which story was in it.
///
/// @param bundleId the bundle's own id
/// @param at when it was written
/// @param file where to
/// @param sha256 of the bundle file, 64 lower-case hexadecimal digits
/// @param stories in the bundle's order
public record Receipt(String bundleId, Instant at, String file, String sha256, List<ExportedVersion> stories) {
    public Receipt {
        stories = List.copyOf(stories);
    }

    /// One story of an exported bundle.
    ///
    /// @param version the number of the version that went out
    /// @param contentHash the [org.tahrir.article.ContentHash] of it
    /// @param action what it was to whoever received it
    public record ExportedVersion(StoryId id, int version, String contentHash, Published.Action action) {}
}
