package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tahrir.article.Media;
import org.tahrir.notice.TahrirException;

/// Brings a library back from a backup.
public final class Restoring {
    /// A library that was brought back.
    ///
    /// @param setAside the folder in which the library of before is kept; empty when there was none
    /// @param stories how many it has
    /// @param lacking the pictures (SHA-256) it knows that are neither here nor beside the backup
    public record Restored(Optional<Path> setAside, int stories, List<String> lacking) {
        public Restored {
            lacking = List.copyOf(lacking);
        }
    }

    private Restoring() {}

    /// Puts a backup in the place of a library that is open nowhere. The backup is read and checked first and stays as
    /// it is; the library of before, sound or not, is set aside.
    ///
    /// @param folder the library's; made if it isn't there
    /// @param backup a backup, or the `library.db` of any library
    /// @throws TahrirException REFUSED `store.locked` while somebody writes in the library, `store.newer`,
    ///     `store.no-backup` when there is no such file; UNREADABLE when the backup is damaged: then nothing was
    /// changed
    public static Restored restore(Path folder, Path backup, InstantSource clock) {
        if (!LibraryFile.exists(backup)) {
            throw TahrirException.refused("store.no-backup", backup.toString());
        }
        Path library = folder.resolve(LibraryFile.NAME);
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw Trouble.of(broken, folder);
        }
        LibraryLock lock = LibraryLock.take(folder);
        try {
            Path fresh = library.resolveSibling(LibraryFile.NAME + ".restored");
            Files.deleteIfExists(fresh);
            copy(backup, fresh);
            Optional<Path> kept = Replacement.put(fresh, library, clock.instant());
            return told(folder, library, backup, kept);
        } catch (SQLException broken) {
            throw Trouble.of(broken, backup);
        } catch (IOException broken) {
            throw Trouble.of(broken, library);
        } finally {
            lock.close();
        }
    }

    private static void copy(Path backup, Path fresh) throws SQLException {
        try (Session session = Connections.reading(backup)) {
            Migrations.ALL.isBehind(session, backup);
            Backups.write(session, fresh);
        }
        try (Session session = Connections.writing(fresh)) {
            Sittings.end(session);
        }
    }

    private static Restored told(Path folder, Path library, Path backup, Optional<Path> kept) throws SQLException {
        try (Session session = Connections.reading(library)) {
            List<Media> lacking = lacking(MediaFiles.all(session), folder, backup);
            int stories = Math.toIntExact(session.number(Sql.of("search").get("count")));
            return new Restored(
                    kept, stories, lacking.stream().map(Media::sha256).toList());
        }
    }

    /// The stories are back by now: pictures that can't be written are told of like those that are nowhere.
    private static List<Media> lacking(List<Media> known, Path folder, Path backup) {
        MediaFolder here = MediaFolder.in(folder);
        try {
            return here.bring(known, MediaFolder.in(backup.toAbsolutePath().resolveSibling("")));
        } catch (TahrirException unwritable) {
            return known.stream().filter(media -> !here.isWhole(media)).toList();
        }
    }
}
