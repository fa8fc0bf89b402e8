package org.tahrir.importing;

import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Bytes to a picture of a story. Only the header is read, never the picture itself: type by its first bytes, size in
/// pixels, and the words the file carries. A picture that is refused is an outcome, not an exception.
public final class PictureFiles {
    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "bmp", "heic", "avif", "svg");

    private PictureFiles() {}

    /// Whether files are pictures by their names, those that a story can't hold included.
    public static boolean areNamedSo(List<Path> files) {
        return !files.isEmpty() && files.stream().map(PictureFiles::ending).allMatch(ENDINGS::contains);
    }

    private static String ending(Path file) {
        String name = FileBytes.name(file).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// What came of some bytes.
    public sealed interface Outcome {
        /// A sound picture and what its file says of it.
        record Taken(MediaFile file, PictureWords words) implements Outcome {}

        /// No picture of ours, and why.
        record Refused(Notice reason) implements Outcome {}
    }

    /// Reads a picture file of a person's own choice; one that can't be read is refused too.
    public static Outcome read(Path file) {
        try (InputStream in = FileBytes.open(file)) {
            return read(in, FileBytes.name(file));
        } catch (TahrirException unfit) {
            return new Outcome.Refused(unfit.notice());
        } catch (IOException trouble) {
            return new Outcome.Refused(FileBytes.unreadable(trouble, file).notice());
        }
    }

    /// Reads a picture from a stream, no more of it than a picture may have.
    ///
    /// @param name how messages call it
    public static Outcome read(InputStream in, String name) throws IOException {
        return read(in.readNBytes(Math.toIntExact(Limits.PICTURE_FILE) + 1), name);
    }

    /// Looks at a file's header and takes or refuses it.
    ///
    /// @param bytes the whole file; kept by the picture, so no longer the caller's to change
    /// @param name how messages call it
    public static Outcome read(byte[] bytes, String name) {
        if (bytes.length > Limits.PICTURE_FILE) {
            return refused("importing.picture-too-large", name, Limits.megabytes(Limits.PICTURE_FILE));
        }
        PictureType type = PictureType.of(bytes).orElse(null);
        if (type == null) {
            return refused("importing.picture-type", name);
        }
        Metadata metadata;
        try {
            metadata = PictureRecords.of(bytes, type);
        } catch (ImageProcessingException | IOException broken) {
            return refused("importing.picture-broken", name);
        }
        PictureSize size = PictureSize.of(metadata, type);
        if (size.width() <= 0 || size.height() <= 0) {
            return refused("importing.picture-broken", name);
        }
        if (size.pixels() > Limits.PICTURE_PIXELS) {
            return refused("importing.picture-too-many-pixels", name, size.width(), size.height());
        }
        String hash = HexFormat.of().formatHex(ContentHash.sha256().digest(bytes));
        Media media = new Media(hash, type.mediaType(), size.width(), size.height(), bytes.length);
        return new Outcome.Taken(
                new MediaFile(media, () -> new ByteArrayInputStream(bytes)), PictureWords.of(metadata));
    }

    private static Outcome refused(String key, Object... args) {
        return new Outcome.Refused(Notice.of(key, args));
    }
}
