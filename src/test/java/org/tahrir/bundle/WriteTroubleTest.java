package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the system says of a place that takes no bundle, in words for people.
class WriteTroubleTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfTroubleHasItsSentence() {
        assertThat(key(new AccessDeniedException("/x/a.zip"))).isEqualTo("bundle.no-permission");
        assertThat(key(new FileSystemException("/x", null, "Operation not permitted")))
                .isEqualTo("bundle.no-permission");
        assertThat(key(new FileSystemException("/x", null, "Read-only file system")))
                .isEqualTo("bundle.read-only");
        assertThat(key(new IOException("No space left on device"))).isEqualTo("bundle.disk-full");
        assertThat(key(new IOException("There is not enough space on the disk")))
                .isEqualTo("bundle.disk-full");
        assertThat(key(new IOException("Disk quota exceeded"))).isEqualTo("bundle.disk-full");
        assertThat(key(new IOException("Input/output error"))).isEqualTo("bundle.cannot-write");
        assertThat(key(new NoSuchFileException("/x"))).isEqualTo("bundle.cannot-write");
        assertThat(WriteTrouble.key(folder.resolve("gone/a.zip"), new NoSuchFileException("/x")))
                .isEqualTo("bundle.no-such-place");
    }

    private String key(IOException trouble) {
        return WriteTrouble.key(folder.resolve("a.zip"), trouble);
    }
}
