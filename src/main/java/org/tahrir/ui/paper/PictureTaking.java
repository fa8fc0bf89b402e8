package org.tahrir.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tahrir.article.MediaFile;
import org.tahrir.importing.PictureFiles;
import org.tahrir.importing.PictureWords;
import org.tahrir.notice.Notice;
import org.tahrir.store.MediaFiles;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.ui.work.Workplace;

/// Takes picture files into the library, off the screen's thread.
final class PictureTaking {
    /// What came of some files.
    ///
    /// @param pictures those that were taken, with the words their files carry, in the order of the files
    /// @param refused why the others weren't
    record Taken(List<Block.Picture> pictures, List<Notice> refused) {}

    private final Workplace workplace;

    PictureTaking(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Takes files in, each or none of its own.
    ///
    /// @param failed hears why the library can't keep any
    void take(List<Path> files, Consumer<Taken> done, Consumer<Notice> failed) {
        MediaFiles media = workplace.newsroom().library().media();
        workplace.background().run(() -> take(files, media), done, failed);
    }

    private static Taken take(List<Path> files, MediaFiles media) {
        List<Block.Picture> pictures = new ArrayList<>();
        List<Notice> refused = new ArrayList<>();
        for (Path file : files) {
            switch (PictureFiles.read(file)) {
                case PictureFiles.Outcome.Taken taken -> {
                    media.put(taken.file());
                    pictures.add(picture(taken.file(), taken.words()));
                }
                case PictureFiles.Outcome.Refused no -> refused.add(no.reason());
            }
        }
        return new Taken(List.copyOf(pictures), List.copyOf(refused));
    }

    private static Block.Picture picture(MediaFile file, PictureWords words) {
        return new Block.Picture(
                file.media().sha256(), words.caption(), words.credit(), words.alt(), Direction.INHERIT);
    }
}
