package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;

/// A newsroom's library: a folder with one SQLite file, its media and its backups. Any number may read it, one writes.
public final class Library implements AutoCloseable {
    /// What a library is opened for.
    public enum Access {
        /// Reading only; also while somebody else writes. Nothing is created.
        READ,
        /// Reading and writing; folder and file are made if they aren't there.
        WRITE
    }

    private final Path folder;
    private final Database database;
    private final @Nullable LibraryLock lock;
    private final Stories stories;
    private final Revisions revisions;
    private final Links links;
    private final MediaFiles media;
    private final SearchIndex search;
    private final DeskLists lists;
    private final Receipts receipts;
    private final Listings listings;

    private Library(
            Path folder, Database database, @Nullable LibraryLock lock, InstantSource clock, ArabicAnalyzer analyzer) {
        this.folder = folder;
        this.database = database;
        this.lock = lock;
        this.media = new MediaFiles(database, folder);
        this.stories = new Stories(database, media, clock, analyzer);
        this.revisions = new Revisions(database, clock, analyzer);
        this.links = new Links(database);
        this.search = new SearchIndex(database, analyzer);
        this.lists = new DeskLists(database);
        this.receipts = new Receipts(database, stories, clock);
        this.listings = new Listings(database);
    }

    /// Opens the library of a folder. To a reader, a folder that doesn't exist or has no library file is an empty
    /// library. A writer brings an older library up to date (after a backup) and holds the folder's lock until closed.
    ///
    /// @param clock tells when revisions are made
    /// @throws TahrirException REFUSED `store.locked` while somebody else writes to it, `store.newer` when a later
    /// program
    ///     has written it; UNREADABLE when it is damaged or not a library: then its file is left as it is
    public static Library open(Path folder, Access access, InstantSource clock, ArabicAnalyzer analyzer) {
        return open(folder, access, clock, analyzer, Migrations.ALL);
    }

    /// Whether there is a library in a folder, sound or not.
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(LibraryFile.NAME));
    }

    static Library open(
            Path folder, Access access, InstantSource clock, ArabicAnalyzer analyzer, Migrations migrations) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw TahrirException.unreadable("store.no-folder", folder.toString());
        }
        Path file = folder.resolve(LibraryFile.NAME);
        try {
            return access == Access.READ
                    ? new Library(folder, reading(file, migrations), null, clock, analyzer)
                    : writing(folder, file, clock, analyzer, migrations);
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    public Stories stories() {
        return stories;
    }

    public Revisions revisions() {
        return revisions;
    }

    public Links links() {
        return links;
    }

    public MediaFiles media() {
        return media;
    }

    public SearchIndex search() {
        return search;
    }

    public DeskLists lists() {
        return lists;
    }

    public Receipts receipts() {
        return receipts;
    }

    public Listings listings() {
        return listings;
    }

    public Path folder() {
        return folder;
    }

    /// Makes the search rows of all stories anew. Opening does it by itself when the analyser has changed.
    public void rebuildSearch(SearchIndex.Progress progress) {
        search.rebuild(progress);
    }

    /// Writes a whole, checked copy of the library file (without media) to a file that isn't there yet.
    ///
    /// @throws TahrirException REFUSED `store.backup-exists`
    public void backup(Path file) {
        Path library = folder.resolve(LibraryFile.NAME);
        // A connection of its own: the writer goes on meanwhile.
        try (Session session = Connections.reading(library)) {
            Backups.write(session, file);
        } catch (SQLException e) {
            throw Trouble.of(e, library);
        }
    }

    /// What SQLite finds wrong with the file, in its own words; nothing when it is whole. Reads all of it.
    public List<String> problems() {
        return database.read(session -> {
            List<String> problems = new ArrayList<>(session.list("PRAGMA integrity_check", row -> row.getString(1)));
            problems.remove("ok");
            problems.addAll(session.list(
                    "PRAGMA foreign_key_check",
                    row -> row.getString(1) + " " + row.getLong(2) + " -> " + row.getString(3)));
            return List.copyOf(problems);
        });
    }

    /// Ends what is under way, writes the journal into the file and gives up the lock. A second call does nothing.
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private static Database reading(Path file, Migrations migrations) throws SQLException {
        if (!LibraryFile.exists(file)) {
            Session empty = Connections.inMemory();
            migrations.run(empty);
            return Database.nowhere(file, empty);
        }
        Session session = Connections.reading(file);
        boolean sound = false;
        try {
            if (migrations.isBehind(session, file)) {
                throw TahrirException.refused("store.older", file.toString());
            }
            sound = true;
            return Database.reading(file, session);
        } finally {
            if (!sound) {
                session.close();
            }
        }
    }

    private static Library writing(
            Path folder, Path file, InstantSource clock, ArabicAnalyzer analyzer, Migrations migrations)
            throws SQLException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
        LibraryLock lock = LibraryLock.take(folder);
        Database database = null;
        boolean open = false;
        try {
            if (!LibraryFile.exists(file)) {
                LibraryFile.create(file, migrations);
            }
            database = Database.writing(file, upToDate(file, clock, migrations));
            Library library = new Library(folder, database, lock, clock, analyzer);
            if (library.search.isOutdated()) {
                library.search.rebuild(SearchIndex.Progress.NONE);
            }
            new Thinner(database, clock).goThroughAll();
            open = true;
            return library;
        } finally {
            if (!open) {
                if (database != null) {
                    database.close();
                }
                lock.close();
            }
        }
    }

    private static Session upToDate(Path file, InstantSource clock, Migrations migrations) throws SQLException {
        Session session = Connections.writing(file);
        boolean sound = false;
        try {
            if (migrations.isBehind(session, file)) {
                Backups.beforeMigration(session, file, clock.instant());
                migrations.run(session);
            }
            session.once("PRAGMA journal_mode = WAL");
            sound = true;
            return session;
        } finally {
            if (!sound) {
                session.close();
            }
        }
    }
}
