package org.tahrir.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The file in which an engineer finds what a person was spared: what broke, when, and where in the program.
final class ErrorLog {
    /// A log that has grown beyond this many bytes begins anew.
    private static final long MOST_BYTES = 1 << 20;

    private ErrorLog() {}

    /// Adds an entry; answers the file. A log that can't be written is not worth another error.
    static Path write(Exception broken, Tahrir root) {
        Path file = root.folders().config().resolve("errors.log");
        StringWriter entry = new StringWriter();
        entry.append(root.surroundings().clock().instant().toString()).append('\n');
        broken.printStackTrace(new PrintWriter(entry));
        try {
            Files.createDirectories(root.folders().config());
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.delete(file);
            }
            Files.writeString(
                    file,
                    entry.toString(),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            return file;
        }
        return file;
    }
}
