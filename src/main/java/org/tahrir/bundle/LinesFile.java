package org.tahrir.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.tahrir.notice.TahrirException;

/// A file of lines in UTF-8 that stands in its place whole or not at all: it is written beside it, flushed to the
/// medium, then moved there.
public final class LinesFile {
    /// What lines come from.
    @FunctionalInterface
    public interface Source {
        /// Hands out all lines, without their ends, and tells how many there were.
        int give(Consumer<String> lines);
    }

    private LinesFile() {}

    /// Writes the file and tells how many lines it has.
    ///
    /// @param replace whether a file that lies there gives way
    /// @throws TahrirException REFUSED `bundle.file-exists` when one lies there that doesn't, or when it can't be
    /// written
    public static int write(Path target, boolean replace, Source source) {
        Path place = target.toAbsolutePath().normalize();
        Path folder = place.getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(place)) {
            throw TahrirException.refused("bundle.no-such-place", target.toString());
        }
        refuseIfTaken(place, replace);
        try {
            Path beside = BundleWriter.newFile(folder, String.valueOf(place.getFileName()));
            try {
                int lines = writeBeside(beside, source);
                refuseIfTaken(place, replace);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                return lines;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (UncheckedIOException e) {
            throw FinishedBundle.cannotWrite(place, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw FinishedBundle.cannotWrite(place, e);
        }
    }

    private static int writeBeside(Path beside, Source source) throws IOException {
        int lines;
        try (BufferedWriter out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            lines = source.give(line -> write(out, line));
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return lines;
    }

    private static void write(BufferedWriter out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseIfTaken(Path place, boolean replace) {
        if (!replace && Files.exists(place)) {
            throw TahrirException.refused("bundle.file-exists", place.toString());
        }
    }
}
