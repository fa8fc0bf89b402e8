package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Assumptions;

/// A disk of three megabytes in memory, to be filled up. Needs root to be mounted; tests are skipped elsewhere.
public final class SmallDisk implements AutoCloseable {
    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    /// Mounts one below a folder, or skips the test.
    public static SmallDisk mount(Path folder) {
        try {
            Path disk = Files.createDirectory(folder.resolve("disk"));
            boolean mounted = Files.isExecutable(Path.of("/bin/mount"))
                    && run("/bin/mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0;
            Assumptions.assumeTrue(mounted, "no disk of three megabytes can be mounted here");
            return new SmallDisk(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    /// Leaves about so many bytes of room.
    public void fill(int room) {
        try {
            Path ballast = path.resolve("ballast");
            Files.deleteIfExists(ballast);
            byte[] block = new byte[4096];
            Files.createFile(ballast);
            for (long free = path.toFile().getUsableSpace(); free > room; free -= block.length) {
                Files.write(ballast, block, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes room again.
    public void clear() {
        try {
            Files.delete(path.resolve("ballast"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        assertThat(run("/bin/umount", path.toString())).isZero();
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
