package org.tahrir.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tahrir.article.ContentHash;
import org.tahrir.notice.TahrirException;

/// The backups of one library in a folder of their own, away from it: `library-<8 digits>` under the folder that a
/// person keeps all backups in. Beside them lie the pictures, once for all of them, since a picture never changes.
///
/// @param folder where they are; made with the first one
/// @param library the folder of the library that they are of
public record BackupShelf(Path folder, Path library) {
    private static final int DIGITS = 8;

    /// A backup that was made.
    ///
    /// @param lacking the pictures (SHA-256) that the library knows but whose files are gone or damaged
    public record Made(Backup backup, List<String> lacking) {
        public Made {
            lacking = List.copyOf(lacking);
        }
    }

    /// The shelf of a library, which needn't be there any more.
    ///
    /// @param backups the folder under which all shelves are
    public static BackupShelf of(Path backups, Path library) {
        Path whole = library.toAbsolutePath().normalize();
        MessageDigest digest = ContentHash.sha256();
        byte[] hash = digest.digest(whole.toString().getBytes(StandardCharsets.UTF_8));
        String digits = HexFormat.of().formatHex(hash).substring(0, DIGITS);
        return new BackupShelf(backups.resolve("library-" + digits), whole);
    }

    /// All backups, also those that lie in the library's own folder since a migration, newest first; none where nothing
    /// can be read.
    public List<Backup> all() {
        return Stream.concat(in(folder).stream(), in(library.resolve(Backups.FOLDER)).stream())
                .sorted(Comparator.comparing(Backup::made)
                        .thenComparing(Backup::file)
                        .reversed())
                .toList();
    }

    /// The newest backup of all.
    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    /// Whether today has no daily backup yet.
    public boolean isDue(LocalDate today) {
        return in(folder).stream()
                .noneMatch(one -> one.kind() == Backup.Kind.DAILY
                        && one.made().toLocalDate().equals(today));
    }

    /// Makes a backup, pictures included; a daily one lets those go that have become too many. Whoever writes in the
    /// library goes on meanwhile.
    ///
    /// @throws TahrirException if the folder can't be written to or the disk is full: then no half backup is left
    public Made keep(Library from, Backup.Kind kind, LocalDateTime now) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw TahrirException.unreadable(broken, "store.backup-folder", folder.toString());
        }
        leftovers().forEach(BackupShelf::letGo);
        Path file = Backups.free(folder, Backup.name(kind, now));
        List<String> lacking = from.backup(file);
        if (kind == Backup.Kind.DAILY) {
            thin(now.toLocalDate());
        }
        return new Made(Backup.of(file).orElseThrow(), lacking);
    }

    private void thin(LocalDate today) {
        List<Backup> dailies = in(folder).stream()
                .filter(one -> one.kind() == Backup.Kind.DAILY)
                .toList();
        Retention.surplus(dailies, today).forEach(surplus -> letGo(surplus.file()));
    }

    /// What a program that was killed while it made a backup has left.
    private List<Path> leftovers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(Backups.UNFINISHED))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// A file that somebody looks into now may stay: it goes another day.
    private static boolean letGo(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException held) {
            return false;
        }
    }

    private static List<Backup> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Backup::of).flatMap(Optional::stream).toList();
        } catch (IOException | java.io.UncheckedIOException nothingThere) {
            return List.of();
        }
    }
}
