package org.tahrir.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Puts another file in the place of a library's. What was there is set aside with its journal, in a folder that can be
/// opened as a library of its own. At no moment is the place empty, so that a power cut leaves the one or the other.
/// Whoever calls holds the library's lock.
final class Replacement {
    static final String FOLDER = "set-aside";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Replacement() {}

    /// Puts a file in the place of a library.
    ///
    /// @param fresh a whole library file without a journal, on the same disk
    /// @return the folder in which the file of before is kept; empty when there was none
    static Optional<Path> put(Path fresh, Path library, Instant now) throws IOException {
        Optional<Path> kept = Optional.empty();
        Path journal = LibraryFile.journalOf(library);
        if (Files.exists(library) || Files.exists(journal)) {
            Path folder = newFolder(library, now);
            kept = Optional.of(folder);
            if (Files.exists(library)) {
                keep(library, folder.resolve(LibraryFile.NAME));
            }
            // SQLite would play a journal that stays behind into the new file
            moveIfThere(journal, folder.resolve(journal.getFileName()));
            Files.deleteIfExists(library.resolveSibling(LibraryFile.NAME + "-shm"));
            LibraryFile.forceFolder(folder);
        }
        LibraryFile.force(fresh);
        Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
        LibraryFile.forceFolder(library.toAbsolutePath().resolveSibling(""));
        return kept;
    }

    /// Sets a journal aside that can't be one of the library beside it.
    static Path setJournalAside(Path library, Instant now) throws IOException {
        Path journal = LibraryFile.journalOf(library);
        Path kept = newFolder(library, now).resolve(journal.getFileName());
        moveIfThere(journal, kept);
        return kept;
    }

    private static Path newFolder(Path library, Instant now) throws IOException {
        String name = STAMP.format(now);
        Path folder = library.resolveSibling(FOLDER).resolve(name);
        for (int again = 2; Files.exists(folder); again++) {
            folder = folder.resolveSibling(name + "-" + again);
        }
        return Files.createDirectories(folder);
    }

    /// A second name for the same file, where the disk knows such; else a copy.
    private static void keep(Path file, Path as) throws IOException {
        try {
            Files.createLink(as, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, as);
            LibraryFile.force(as);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }
}
