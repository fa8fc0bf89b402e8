package org.tahrir.bundle;

import java.util.List;
import java.util.Map;
import org.tahrir.article.Arrival;
import org.tahrir.article.StoryId;

/// What a bundle brought: sound, or it wouldn't have been read.
///
/// @param arrivals its stories, in the order of the manifest, of kind `bundle`
/// @param histories what a handover says of its stories besides, by story
public record BundleContents(Manifest manifest, List<Arrival> arrivals, Map<StoryId, History> histories) {
    public BundleContents {
        arrivals = List.copyOf(arrivals);
        histories = Map.copyOf(histories);
    }

    public Purpose purpose() {
        return manifest.purpose();
    }

    /// Where a story stood at the desk it came from.
    ///
    /// @param reason what was said with its last move, or ""
    /// @param owner whose draft it was, or ""
    public record History(String reason, String owner) {}
}
