package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.tahrir.notice.TahrirException;

/// Opens connections to a library file. Every one of them has the same settings, whoever asks:
/// an acknowledged save survives a power cut (WAL with synchronous=FULL), references hold, the schema isn't trusted to
/// run functions, damaged cells are noticed.
final class Connections {
    private static final int BUSY_MILLISECONDS = 5_000;
    private static final int WRITER_CACHE_KIBIBYTES = 32_768;
    private static final int READER_CACHE_KIBIBYTES = 8_192;

    private Connections() {}

    /// A connection that may write; the file is made if it isn't there.
    static Session writing(Path file) throws SQLException {
        Session session = open("jdbc:sqlite:" + uri(file), false);
        session.once("PRAGMA cache_size = -" + WRITER_CACHE_KIBIBYTES);
        session.once("PRAGMA wal_autocheckpoint = 4000");
        return session;
    }

    /// A connection that can only read an existing file. In a folder where SQLite may make no files beside the library
    /// it is opened as unchanging.
    static Session reading(Path file) throws SQLException {
        try {
            return probed(open("jdbc:sqlite:" + uri(file) + "?mode=ro", true));
        } catch (SQLException e) {
            if (!Trouble.isShutOut(e)) {
                throw e;
            }
            refuseUnreadJournal(file);
            return probed(open("jdbc:sqlite:" + uri(file) + "?mode=ro&immutable=1", true));
        }
    }

    /// A connection to a copy of a damaged file, which reads on where others rightly stop.
    static Session salvaging(Path copy) throws SQLException {
        Session session = open("jdbc:sqlite:" + uri(copy), false);
        session.once("PRAGMA cell_size_check = OFF");
        session.once("PRAGMA query_only = ON");
        return session;
    }

    /// A library that is nowhere: in memory, empty, gone when closed.
    static Session inMemory() throws SQLException {
        return open("jdbc:sqlite::memory:", false);
    }

    /// In a folder that can't be written to, edits that lie in the journal only can't be read: better say so than show
    /// an older text as if it were the newest.
    private static void refuseUnreadJournal(Path file) {
        Path journal = file.resolveSibling(file.getFileName() + "-wal");
        try {
            if (Files.isRegularFile(journal) && Files.size(journal) > 0) {
                throw TahrirException.unreadable("store.journal-unread", file.toString());
            }
        } catch (IOException e) {
            throw Trouble.of(e, journal);
        }
    }

    private static Session probed(Session session) throws SQLException {
        try {
            session.pragma("schema_version");
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }

    private static String uri(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }

    private static Session open(String url, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        Session session = new Session(config.createConnection(url));
        try {
            session.once("PRAGMA trusted_schema = OFF");
            session.once("PRAGMA foreign_keys = ON");
            session.once("PRAGMA cell_size_check = ON");
            session.once("PRAGMA synchronous = FULL");
            session.once("PRAGMA cache_size = -" + READER_CACHE_KIBIBYTES);
            return session;
        } catch (SQLException e) {
            session.close();
            throw e;
        }
    }
}
