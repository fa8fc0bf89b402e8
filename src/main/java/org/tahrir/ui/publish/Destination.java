package org.tahrir.ui.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/// Where bundles are proposed to be written: the folder of the last one, under the day's name and the first number that
/// is free there.
final class Destination {
    private Destination() {}

    /// A file that isn't there yet.
    ///
    /// @param wished the folder of the last bundle
    /// @param otherwise where if that is gone
    /// @param stem what the name begins with, such as `tahrir`
    static Path propose(Path wished, Path otherwise, String stem, LocalDate day) {
        Path kept = Files.isDirectory(wished) ? wished : otherwise;
        for (int number = 1; ; number++) {
            Path file = kept.resolve(stem + "-" + day + "-" + number + ".zip");
            if (!Files.exists(file)) {
                return file;
            }
        }
    }

    /// A file's path as people read it: their own home as `~`.
    static String shown(Path file, Path home) {
        return file.startsWith(home) && !file.equals(home)
                ? "~" + file.getFileSystem().getSeparator() + home.relativize(file)
                : file.toString();
    }

    /// The file with the ending of bundles, which people leave out when they type a name.
    static Path asZip(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".zip") ? file : file.resolveSibling(name + ".zip");
    }
}
