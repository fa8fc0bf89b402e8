package org.tahrir.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tahrir.article.ContentHash;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.TahrirException;

/// The picture files beside the library, each named by the hash of its bytes: `media/<first 2 digits>/<sha256>.<ext>`.
/// A file appears under its name whole or not at all, and is never changed.
public final class MediaFiles {
    static final String FOLDER = "media";
    private static final Sql SQL = Sql.of("media");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    private final Database database;
    private final Path folder;

    MediaFiles(Database database, Path library) {
        this.database = database;
        this.folder = library.resolve(FOLDER);
    }

    /// A picture and its bytes; empty when the library doesn't know it or its file is gone. Whoever reads the bytes to
    /// the end is told by a TahrirException (UNREADABLE `store.media-damaged`) if they aren't the ones that were put
    /// in.
    public Optional<MediaFile> find(String sha256) {
        return database.read(session -> session.first(SQL.get("find"), MediaFiles::media, sha256))
                .filter(media -> Files.isRegularFile(path(media)))
                .map(media -> new MediaFile(media, () -> new CheckedBytes(path(media), media.sha256())));
    }

    /// Keeps a picture; one that is here and whole already stays as it is.
    ///
    /// @throws TahrirException UNREADABLE `store.media-wrong` when its bytes don't have the hash it is named by
    public void put(MediaFile file) {
        List<Media> written = write(List.of(file));
        database.change(session -> note(session, written));
    }

    /// The names (SHA-256) of the pictures whose file is gone or has other bytes. Reads all files.
    public List<String> missingOrWrong() {
        List<Media> all = database.read(session -> session.list(SQL.get("all"), MediaFiles::media));
        return all.stream().filter(media -> !isWhole(media)).map(Media::sha256).toList();
    }

    /// Writes the files alone, ahead of the transaction that will know of them.
    List<Media> write(List<MediaFile> files) {
        if (!files.isEmpty() && database.isReadOnly()) {
            throw TahrirException.refused("store.read-only");
        }
        List<Media> written = new ArrayList<>();
        for (MediaFile file : files) {
            written.add(write(file));
        }
        return written;
    }

    /// Adds pictures whose files are written, inside a transaction.
    static void note(Session session, List<Media> pictures) throws SQLException {
        for (Media media : pictures) {
            session.run(SQL.get("put"), media.sha256(), media.type(), media.width(), media.height(), media.bytes());
        }
    }

    private Media write(MediaFile file) {
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

    private boolean isWhole(Media media) {
        if (!Files.isRegularFile(path(media))) {
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

    private Path path(Media media) {
        return folder.resolve(media.sha256().substring(0, 2)).resolve(media.fileName());
    }

    private static Media sized(Media media, long bytes) {
        return new Media(media.sha256(), media.type(), media.width(), media.height(), bytes);
    }

    private static Media media(ResultSet row) throws SQLException {
        return new Media(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getLong(5));
    }
}
