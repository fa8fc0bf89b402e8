package org.tahrir.ui.preferences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Library;

/// A backup in a folder, named by its day and minute: `tahrir-2026-11-22-0930.db`.
final class BackupFile {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm", Locale.ROOT);

    private BackupFile() {}

    /// Copies the library into a file that isn't there yet.
    ///
    /// @throws TahrirException if the folder can't be written, or the disk is full
    static Path write(Library library, Path folder, ZonedDateTime now) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw TahrirException.unreadable("preferences.backup-folder-broken", folder.toString());
        }
        String name = "tahrir-" + STAMP.format(now);
        Path file = folder.resolve(name + ".db");
        for (int again = 2; Files.exists(file); again++) {
            file = folder.resolve(name + "-" + again + ".db");
        }
        library.backup(file);
        return file;
    }
}
