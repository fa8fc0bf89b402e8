package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tahrir.notice.TahrirException;

/// Whole copies of the library file, each opened and checked before it counts as one.
final class Backups {
    /// The folder beside the library for copies that are made before a migration.
    static final String FOLDER = "backups";

    /// How the name of a backup ends that isn't whole yet.
    static final String UNFINISHED = ".db.new";

    private Backups() {}

    /// Copies the library into its folder of backups before a migration, and tells the copy's path.
    static Path beforeMigration(Session session, Path library, Instant now) throws SQLException {
        Path folder = library.resolveSibling(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
        LocalDateTime wall = LocalDateTime.ofInstant(now, ZoneId.systemDefault());
        String version = "-v" + session.pragma("user_version");
        Path file = free(folder, Backup.name(Backup.Kind.BEFORE_MIGRATION, wall) + version);
        write(session, file);
        return file;
    }

    /// A file that isn't there yet.
    ///
    /// @param name without its ending
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name + ".db");
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ".db");
        }
        return file;
    }

    /// Writes a copy of the library to a file that isn't there yet.
    static void write(Session session, Path file) throws SQLException {
        if (Files.exists(file)) {
            throw TahrirException.refused("store.backup-exists", file.toString());
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            try {
                session.run("VACUUM INTO ?", fresh.toString());
                check(fresh);
                LibraryFile.force(fresh);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                LibraryFile.forceFolder(file.toAbsolutePath().resolveSibling(""));
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw Trouble.of(e, file);
        }
    }

    private static void check(Path file) throws SQLException {
        if (!LibraryFile.exists(file)) {
            throw LibraryFile.damaged(file);
        }
        try (Session session = Connections.reading(file)) {
            if (!Integrity.problems(session).isEmpty()) {
                throw LibraryFile.damaged(file);
            }
        }
    }
}
