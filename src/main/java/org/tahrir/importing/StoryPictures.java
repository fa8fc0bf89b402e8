package org.tahrir.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tahrir.article.MediaFile;
import org.tahrir.markup.PictureSource;
import org.tahrir.notice.Notice;

/// The pictures taken for one story so far: each file once, all of them within the story's budget.
final class StoryPictures {
    private final Map<String, MediaFile> files = new LinkedHashMap<>();
    private long bytes;

    /// Takes a picture's bytes in.
    ///
    /// @param name how messages call it
    PictureSource.Answer take(byte[] content, String name) {
        return switch (PictureFiles.read(content, name)) {
            case PictureFiles.Outcome.Refused refused -> PictureSource.Answer.refused(refused.reason());
            case PictureFiles.Outcome.Taken taken -> keep(taken, name);
        };
    }

    List<MediaFile> files() {
        return List.copyOf(files.values());
    }

    private PictureSource.Answer keep(PictureFiles.Outcome.Taken taken, String name) {
        String hash = taken.file().media().sha256();
        if (!files.containsKey(hash)) {
            if (bytes + taken.file().media().bytes() > Limits.STORY_PICTURES) {
                return PictureSource.Answer.refused(
                        Notice.of("importing.pictures-too-many", name, Limits.megabytes(Limits.STORY_PICTURES)));
            }
            bytes += taken.file().media().bytes();
            files.put(hash, taken.file());
        }
        PictureWords words = taken.words();
        return PictureSource.Answer.found(hash, words.alt(), words.caption(), words.credit());
    }
}
