package org.tahrir.settings;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Objects;

/// The file in which an engineer finds what a person was spared: what broke, when, and where in the program.
public final class ErrorLog {
    /// A log that has grown beyond this many bytes begins anew.
    private static final long MOST_BYTES = 1 << 20;

    private final Path file;
    private final InstantSource clock;

    /// The log in a folder of settings.
    public ErrorLog(Path folder, InstantSource clock) {
        this.file = folder.resolve("errors.log").toAbsolutePath();
        this.clock = clock;
    }

    public Path file() {
        return file;
    }

    /// Adds what broke.
    public void write(Throwable broken) {
        StringWriter entry = new StringWriter();
        broken.printStackTrace(new PrintWriter(entry));
        write(entry.toString());
    }

    /// Adds a remark. A log that can't be written is not worth another error.
    public synchronized void write(String remark) {
        String entry = clock.instant() + "\n" + remark + (remark.endsWith("\n") ? "" : "\n");
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                Files.delete(file);
            }
            Files.writeString(
                    file, entry, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            return;
        }
    }
}
