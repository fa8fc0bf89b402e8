package org.tahrir.desk;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.tahrir.article.Arrival;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.bundle.BundleContents;
import org.tahrir.importing.PictureFiles;
import org.tahrir.notice.TahrirException;

/// The pictures of a bundle are looked at like any others. Its hashes only show that nobody has changed them since, not
/// that they are pictures, nor that there is room for all their pixels.
final class PicturesInside {
    private PicturesInside() {}

    /// The contents as they are.
    ///
    /// @throws TahrirException UNREADABLE when a file isn't the picture that the bundle says it is
    static BundleContents checked(BundleContents contents) {
        Set<String> seen = new HashSet<>();
        for (Arrival arrival : contents.arrivals()) {
            for (MediaFile file : arrival.media()) {
                if (seen.add(file.media().sha256())) {
                    check(file);
                }
            }
        }
        return contents;
    }

    private static void check(MediaFile file) {
        Media told = file.media();
        try (InputStream in = file.content().open()) {
            boolean same = PictureFiles.read(in, told.fileName()) instanceof PictureFiles.Outcome.Taken taken
                    && taken.file().media().equals(told);
            if (!same) {
                throw TahrirException.unreadable("intake.other-picture", told.fileName());
            }
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "intake.unreadable", told.fileName());
        }
    }
}
