package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Media;
import org.tahrir.notice.Notice;
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
    private final Sittings sittings;
    private final List<Notice> told;

    private Library(
            Path folder,
            Database database,
            @Nullable LibraryLock lock,
            InstantSource clock,
            ArabicAnalyzer analyzer,
            List<Notice> told) {
        this.folder = folder;
        this.told = told;
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
        this.sittings = new Sittings(database);
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
                    ? new Library(folder, reading(file, migrations), null, clock, analyzer, List.of())
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

    public Sittings sittings() {
        return sittings;
    }

    /// Whether it was opened for reading only.
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    public Path folder() {
        return folder;
    }

    /// Makes the search rows of all stories anew. Opening does it by itself when the analyser has changed.
    public void rebuildSearch(SearchIndex.Progress progress) {
        search.rebuild(progress);
    }

    /// Writes a whole, checked copy of the library file to a file that isn't there yet, and its pictures into the
    /// folder
    /// `media` beside it, unless they are there already.
    ///
    /// @return the pictures (SHA-256) that the library knows but whose files are gone or damaged
    /// @throws TahrirException REFUSED `store.backup-exists`
    public List<String> backup(Path file) {
        Path library = folder.resolve(LibraryFile.NAME);
        // A connection of its own: the writer goes on meanwhile.
        try (Session session = Connections.reading(library)) {
            Backups.write(session, file);
        } catch (SQLException e) {
            throw Trouble.of(e, library);
        }
        MediaFolder beside = MediaFolder.in(file.toAbsolutePath().resolveSibling(""));
        return beside.bring(media.all(), MediaFolder.in(folder)).stream()
                .map(Media::sha256)
                .toList();
    }

    /// Reads all of the library and tells how it is.
    public Checkup checkup() {
        Path file = folder.resolve(LibraryFile.NAME);
        return database.read(session -> Checkup.of(session, file, MediaFolder.in(folder)));
    }

    /// Fetches pictures whose files are gone or damaged from where backups are.
    ///
    /// @return how many came back
    public int mendPictures(BackupShelf shelf) {
        return media.mendFrom(MediaFolder.in(shelf.folder()));
    }

    /// What was found and done while opening that a person should know; empty as a rule.
    public List<Notice> told() {
        return told;
    }

    /// What SQLite finds wrong with the file, in its own words; nothing when it is whole. Reads all of it.
    public List<String> problems() {
        return database.read(Integrity::problems);
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
            List<Notice> told = withoutGarbage(file, clock);
            database = Database.writing(file, upToDate(file, clock, migrations));
            Library library = new Library(folder, database, lock, clock, analyzer, told);
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

    private static List<Notice> withoutGarbage(Path file, InstantSource clock) {
        try {
            return Journal.isGarbage(file)
                    ? List.of(Notice.of(
                            "store.journal-damaged",
                            Replacement.setJournalAside(file, clock.instant()).toString()))
                    : List.of();
        } catch (IOException e) {
            throw Trouble.of(e, file);
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
