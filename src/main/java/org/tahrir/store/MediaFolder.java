package org.tahrir.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.TahrirException;

/// Picture files, each named by the hash of its bytes: `<first 2 digits>/<sha256>.<ext>`. A file appears under its name
/// whole or not at all, and is never changed.
record MediaFolder(Path folder) {
    static final String NAME = "media";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    /// The pictures of a library or of its backups.
    static MediaFolder in(Path parent) {
        return new MediaFolder(parent.resolve(NAME));
    }

    Path path(Media media) {
        return folder.resolve(media.sha256().substring(0, 2)).resolve(media.fileName());
    }

    /// Whether there is a file for a picture, whatever is in it.
    boolean has(Media media) {
        return Files.isRegularFile(path(media));
    }

    /// Whether the file of a picture is there with the right bytes. Reads all of it.
    boolean isWhole(Media media) {
        if (!has(media)) {
            return false;
        }
        MessageDigest digest = ContentHash.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path(media)), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            return false;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(media.sha256());
    }

    MediaFile file(Media media) {
        return new MediaFile(media, () -> new CheckedBytes(path(media), media.sha256()));
    }

    /// Writes a picture, unless it is here and whole already, and tells its true size.
    ///
    /// @throws TahrirException UNREADABLE `store.media-wrong` when its bytes don't have the hash it is named by
    Media write(MediaFile file) {
        Media media = file.media();
        if (!SHA256.matcher(media.sha256()).matches() || !TYPES.contains(media.type())) {
            throw TahrirException.refused("store.media-unknown", media.type());
        }
        Path path = path(media);
        try {
            if (isWhole(media)) {
                return sized(media, Files.size(path));
            }
            Path shelf = folder.resolve(media.sha256().substring(0, 2));
            Files.createDirectories(shelf);
            Path fresh = Files.createTempFile(shelf, "new-", ".tmp");
            try {
                long bytes = copy(file, fresh);
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
                LibraryFile.forceFolder(shelf);
                return sized(media, bytes);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw Trouble.of(e, path);
        }
    }

    /// Copies those of some pictures that aren't here.
    ///
    /// @return those that aren't whole in the other folder either
    List<Media> bring(List<Media> wanted, MediaFolder from) {
        List<Media> lacking = new ArrayList<>();
        for (Media media : wanted) {
            if (!isAsLong(media)) {
                if (from.isWhole(media)) {
                    write(from.file(media));
                } else {
                    lacking.add(media);
                }
            }
        }
        return lacking;
    }

    private boolean isAsLong(Media media) {
        try {
            return has(media) && Files.size(path(media)) == media.bytes();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static long copy(MediaFile file, Path to) throws IOException {
        MessageDigest digest = ContentHash.sha256();
        long bytes;
        try (InputStream in = new DigestInputStream(file.content().open(), digest);
                OutputStream out = Files.newOutputStream(to)) {
            bytes = in.transferTo(out);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(file.media().sha256())) {
            throw TahrirException.unreadable("store.media-wrong", file.media().fileName());
        }
        LibraryFile.force(to);
        return bytes;
    }

    private static Media sized(Media media, long bytes) {
        return new Media(media.sha256(), media.type(), media.width(), media.height(), bytes);
    }
}
