package org.tahrir.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tahrir.notice.TahrirException;

/// Whole files, read with a limit that holds even when the file grows meanwhile.
final class FileBytes {
    private FileBytes() {}

    /// All bytes of a file.
    ///
    /// @throws TahrirException when the file can't be read or has more bytes than the limit
    static byte[] read(Path file, long limit) {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit) + 1);
            if (bytes.length > limit) {
                throw TahrirException.unreadable("importing.file-too-large", name(file), Limits.megabytes(limit));
            }
            return bytes;
        } catch (IOException trouble) {
            throw unreadable(trouble, file);
        }
    }

    /// Opens a regular file.
    static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw TahrirException.unreadable("importing.is-a-folder", name(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw TahrirException.unreadable("importing.no-regular-file", name(file));
        }
        return Files.newInputStream(file);
    }

    static TahrirException unreadable(IOException trouble, Path file) {
        return trouble instanceof NoSuchFileException
                ? TahrirException.unreadable(trouble, "importing.no-such-file", name(file))
                : TahrirException.unreadable(trouble, "importing.file-unreadable", name(file));
    }

    /// The file's name without its folder, as messages call it.
    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
