package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.ArabicAnalyzer;

/// Saves from a damaged library what can still be read of it, row by row, into a new one that takes its place. The
/// damaged file is only ever read, and set aside.
public final class Salvage {
    /// What was saved.
    ///
    /// @param setAside the folder in which the damaged library is kept
    /// @param stories how many stories the library has now
    /// @param versions how many of their versions
    /// @param fromVersions how many of the stories are as their newest version has them, since their text was damaged
    /// @param lost the headlines of stories of which nothing else could be read
    public record Salvaged(Path setAside, int stories, int versions, int fromVersions, List<String> lost) {
        public Salvaged {
            lost = List.copyOf(lost);
        }
    }

    private static final String WORK = "salvage";

    private final Path folder;
    private final Path library;
    private final Path work;
    private final InstantSource clock;
    private final ArabicAnalyzer analyzer;

    private Salvage(Path folder, InstantSource clock, ArabicAnalyzer analyzer) {
        this.folder = folder;
        this.library = folder.resolve(LibraryFile.NAME);
        this.work = folder.resolve(WORK);
        this.clock = clock;
        this.analyzer = analyzer;
    }

    /// Salvages the library of a folder, which is open nowhere.
    ///
    /// @throws TahrirException UNREADABLE `store.nothing-to-salvage` when no story can be read; REFUSED `store.locked`,
    ///     `store.newer`: then nothing was changed
    public static Salvaged of(Path folder, InstantSource clock, ArabicAnalyzer analyzer) {
        Salvage salvage = new Salvage(folder, clock, analyzer);
        LibraryLock lock = LibraryLock.take(folder);
        try {
            return salvage.run();
        } catch (SQLException broken) {
            throw Trouble.of(broken, salvage.library);
        } catch (IOException broken) {
            throw Trouble.of(broken, salvage.library);
        } finally {
            salvage.end(lock);
        }
    }

    private Salvaged run() throws SQLException, IOException {
        clear();
        for (PageOne.Mend mend : PageOne.Mend.values()) {
            Optional<SalvagedRows.Told> rows = attempt(mend);
            if (rows.isPresent() && rows.get().stories() > 0) {
                return putInPlace(work.resolve(mend.name()), rows.get());
            }
            clear();
        }
        throw TahrirException.unreadable("store.nothing-to-salvage", library.toString());
    }

    /// Reads a copy of the damaged file, with its first page mended as far as a mend goes.
    private Optional<SalvagedRows.Told> attempt(PageOne.Mend mend) throws SQLException, IOException {
        Path fresh = Files.createDirectories(work.resolve(mend.name())).resolve(LibraryFile.NAME);
        LibraryFile.create(fresh, Migrations.ALL);
        Path damaged = work.resolve("damaged.db");
        Files.copy(library, damaged, StandardCopyOption.REPLACE_EXISTING);
        copyJournal(damaged);
        PageOne.mend(damaged, fresh, mend);
        try (Session from = Connections.salvaging(damaged);
                Session to = Connections.writing(fresh)) {
            Migrations.ALL.refuseNewer(from, library);
            return Optional.of(SalvagedRows.copy(from, to, Files.size(damaged), clock.instant(), analyzer));
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
    }

    private void copyJournal(Path damaged) throws IOException {
        Path journal = LibraryFile.journalOf(library);
        if (Files.exists(journal)) {
            Files.copy(journal, LibraryFile.journalOf(damaged), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Salvaged putInPlace(Path rescued, SalvagedRows.Told rows) throws IOException, SQLException {
        // opening it makes the rows of the search
        try (Library whole = Library.open(rescued, Library.Access.WRITE, clock, analyzer)) {
            if (!whole.problems().isEmpty()) {
                throw LibraryFile.damaged(library);
            }
        }
        Path kept = Replacement.put(rescued.resolve(LibraryFile.NAME), library, clock.instant())
                .orElse(folder);
        return new Salvaged(kept, rows.stories(), rows.versions(), rows.fromVersions(), rows.lost());
    }

    private void end(LibraryLock lock) {
        try {
            clear();
        } catch (IOException broken) {
            throw Trouble.of(broken, work);
        } finally {
            lock.close();
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(work)) {
            return;
        }
        try (Stream<Path> all = Files.walk(work)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
