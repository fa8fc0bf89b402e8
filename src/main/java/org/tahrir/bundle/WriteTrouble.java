package org.tahrir.bundle;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a bundle can't be written, in the words of a person: the system's own are English, or only a path.
final class WriteTrouble {
    /// With less room than this a disk counts as full, whatever the system calls it.
    private static final long FULL = 64 << 10;

    private WriteTrouble() {}

    /// The key of the sentence.
    static String key(Path place, IOException trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        Path folder = place.toAbsolutePath().getParent();
        if (words.contains("read-only") || words.contains("write protected")) {
            return "bundle.read-only";
        }
        if (trouble instanceof AccessDeniedException || words.contains("not permitted")) {
            return "bundle.no-permission";
        }
        if (trouble instanceof NoSuchFileException) {
            return folder == null || !Files.isDirectory(folder) ? "bundle.no-such-place" : "bundle.cannot-write";
        }
        boolean full = words.contains("no space left") || words.contains("not enough space") || words.contains("quota");
        return full || isFull(folder) ? "bundle.disk-full" : "bundle.cannot-write";
    }

    private static boolean isFull(@Nullable Path folder) {
        try {
            return folder != null && Files.getFileStore(folder).getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }
}
