package org.tahrir.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tahrir.article.Media;
import org.tahrir.article.MediaFile;
import org.tahrir.notice.TahrirException;

/// The pictures that the library knows, and their files beside it (see [MediaFolder]).
public final class MediaFiles {
    private static final Sql SQL = Sql.of("media");

    private final Database database;
    private final MediaFolder files;

    MediaFiles(Database database, Path library) {
        this.database = database;
        this.files = MediaFolder.in(library);
    }

    /// A picture and its bytes; empty when the library doesn't know it or its file is gone. Whoever reads the bytes to
    /// the end is told by a TahrirException (UNREADABLE `store.media-damaged`) if they aren't the ones that were put
    /// in.
    public Optional<MediaFile> find(String sha256) {
        return database.read(session -> session.first(SQL.get("find"), MediaFiles::media, sha256))
                .filter(files::has)
                .map(files::file);
    }

    /// Keeps a picture; one that is here and whole already stays as it is.
    ///
    /// @throws TahrirException UNREADABLE `store.media-wrong` when its bytes don't have the hash it is named by
    public void put(MediaFile file) {
        List<Media> written = write(List.of(file));
        database.change(session -> note(session, written));
    }

    /// Every picture the library knows, by hash.
    public List<Media> all() {
        return database.read(MediaFiles::all);
    }

    static List<Media> all(Session session) throws SQLException {
        return session.list(SQL.get("all"), MediaFiles::media);
    }

    /// The names (SHA-256) of the pictures whose file is gone or has other bytes. Reads all files.
    public List<String> missingOrWrong() {
        return all().stream()
                .filter(media -> !files.isWhole(media))
                .map(Media::sha256)
                .toList();
    }

    /// Fetches the files that are gone or have other bytes from a folder that has them, and tells how many came.
    int mendFrom(MediaFolder other) {
        List<Media> wrong =
                all().stream().filter(media -> !files.isWhole(media)).toList();
        List<Media> there = wrong.stream().filter(other::isWhole).toList();
        there.forEach(media -> files.write(other.file(media)));
        return there.size();
    }

    /// Writes the files alone, ahead of the transaction that will know of them.
    List<Media> write(List<MediaFile> pictures) {
        if (!pictures.isEmpty() && database.isReadOnly()) {
            throw TahrirException.refused("store.read-only");
        }
        return pictures.stream().map(files::write).toList();
    }

    /// Adds pictures whose files are written, inside a transaction.
    static void note(Session session, List<Media> pictures) throws SQLException {
        for (Media media : pictures) {
            session.run(SQL.get("put"), media.sha256(), media.type(), media.width(), media.height(), media.bytes());
        }
    }

    private static Media media(ResultSet row) throws SQLException {
        return new Media(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getLong(5));
    }
}
