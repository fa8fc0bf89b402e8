package org.tahrir.bundle;

import java.util.List;
import org.tahrir.article.MediaFile;
import org.tahrir.article.Published;
import org.tahrir.article.Story;

/// A story on its way into a bundle.
///
/// @param story the story, its related headlines already resolved and refreshed
/// @param published the version, content hash and action it goes out as; in a handover, what has gone out of it so far
/// @param media the files of the pictures in its body; those of no picture are left out
public record Entry(Story story, Published published, List<MediaFile> media) {
    public Entry {
        media = List.copyOf(media);
    }
}
