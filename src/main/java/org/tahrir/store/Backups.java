package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tahrir.notice.TahrirException;

/// Whole copies of the library file, each opened and checked before it counts as one. Media files are not in them:
/// they never change once written.
final class Backups {
    static final String FOLDER = "backups";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Backups() {}

    /// Copies the library into its folder of backups before a migration, and tells the copy's path.
    static Path beforeMigration(Session session, Path library, Instant now) throws SQLException {
        Path folder = library.resolveSibling(FOLDER);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
        String name = "library-v" + session.pragma("user_version") + "-" + STAMP.format(now);
        Path file = folder.resolve(name + ".db");
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ".db");
        }
        write(session, file);
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
            if (!session.pragma("integrity_check").equals("ok")) {
                throw LibraryFile.damaged(file);
            }
        }
    }
}
