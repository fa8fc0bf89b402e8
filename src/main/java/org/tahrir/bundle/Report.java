package org.tahrir.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of looking at a bundle.
///
/// @param problems everything that is wrong; none means that it is whole and sound
/// @param summary what it says of itself, or null when it can't even say that
public record Report(List<Finding> problems, @Nullable Summary summary) {
    public Report {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /// What a bundle says of itself.
    ///
    /// @param articles how many stories it holds
    /// @param media how many different pictures
    public record Summary(String bundleId, Purpose purpose, int articles, int media, Instant createdAt) {
        static Summary of(Manifest manifest) {
            return new Summary(
                    manifest.bundleId(),
                    manifest.purpose(),
                    manifest.articles().size(),
                    manifest.mediaCount(),
                    manifest.createdAt());
        }
    }
}
