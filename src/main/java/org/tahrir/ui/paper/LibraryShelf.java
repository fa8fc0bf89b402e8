package org.tahrir.ui.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.tahrir.article.MediaFile;
import org.tahrir.importing.PictureFiles;
import org.tahrir.importing.PictureWords;
import org.tahrir.markup.PictureSource;
import org.tahrir.settings.Messages;
import org.tahrir.store.MediaFiles;
import org.tahrir.ui.editor.PictureShelf;

/// The library's pictures, as the text asks for them.
///
/// @param words name a picture that came without a name
record LibraryShelf(MediaFiles media, Messages words) implements PictureShelf {
    @Override
    public Optional<byte[]> bytes(String sha256) {
        return media.find(sha256).map(LibraryShelf::read);
    }

    @Override
    public PictureSource.Answer take(Path file) {
        return keep(PictureFiles.read(file));
    }

    @Override
    public PictureSource.Answer take(byte[] file) {
        return keep(PictureFiles.read(file, words.text("paper.pasted-picture")));
    }

    private PictureSource.Answer keep(PictureFiles.Outcome outcome) {
        return switch (outcome) {
            case PictureFiles.Outcome.Refused refused -> PictureSource.Answer.refused(refused.reason());
            case PictureFiles.Outcome.Taken taken -> {
                media.put(taken.file());
                PictureWords said = taken.words();
                yield PictureSource.Answer.found(
                        taken.file().media().sha256(), said.alt(), said.caption(), said.credit());
            }
        };
    }

    private static byte[] read(MediaFile file) {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
