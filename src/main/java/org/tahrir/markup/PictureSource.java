package org.tahrir.markup;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;

/// Where the pictures of a piece of HTML are to be found. Who asks is never given more than a picture's name and words:
/// nothing is fetched from a network, nothing is read that the answering side doesn't allow.
@FunctionalInterface
public interface PictureSource {
    /// No pictures at all; each one asked for is left out with a warning.
    PictureSource NONE = address -> Answer.refused(Notice.of("markup.web-picture-left-out"));

    /// Finds the picture behind an `img`'s address as the markup writes it (`photo.jpg`, `data:…`).
    Answer find(String address);

    /// A picture, or the reason why there is none.
    ///
    /// @param media SHA-256 of its bytes in 64 lower-case hexadecimal digits, or null when refused
    /// @param alt, caption, credit what the file itself says of it, each "" when it doesn't
    /// @param refusal the reason, or null
    record Answer(
            @Nullable String media,
            String alt,
            String caption,
            String credit,
            @Nullable Notice refusal) {
        public static Answer found(String media, String alt, String caption, String credit) {
            return new Answer(media, alt, caption, credit, null);
        }

        public static Answer refused(Notice reason) {
            return new Answer(null, "", "", "", reason);
        }

        public Optional<Notice> why() {
            return Optional.ofNullable(refusal);
        }
    }
}
