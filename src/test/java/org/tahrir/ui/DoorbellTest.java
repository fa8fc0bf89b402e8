package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a second start finds the first window.
class DoorbellTest {
    @TempDir
    Path folder;

    private Path library;
    private Path runtime;
    private final AtomicInteger rung = new AtomicInteger();

    @BeforeEach
    void makeFolders() throws IOException {
        library = Files.createDirectory(folder.resolve("مكتبة"));
        runtime = Files.createDirectory(folder.resolve("run"));
    }

    @Test
    void whoeverRingsIsAnsweredAsLongAsTheWindowLives() {
        assertThat(Doorbell.ring(library, runtime)).isFalse();
        try (Doorbell bell = Objects.requireNonNull(Doorbell.hang(library, runtime, rung::incrementAndGet))) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(library, runtime)).isTrue();
            assertThat(Doorbell.ring(library, runtime)).isTrue();
            assertThat(rung).hasValue(2);
        }
        assertThat(Doorbell.ring(library, runtime)).isFalse();
        assertThat(runtime).isEmptyDirectory();
    }

    @Test
    void eachLibraryHasItsOwn() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        try (Doorbell bell = Doorbell.hang(library, runtime, rung::incrementAndGet)) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(other, runtime)).isFalse();
        }
    }

    @Test
    void theSameLibraryIsFoundByAnotherWayToIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), library);
        try (Doorbell bell = Doorbell.hang(link, runtime, rung::incrementAndGet)) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(library, runtime)).isTrue();
        }
    }

    @Test
    void withoutARuntimeFolderItHangsInTheLibrary() {
        try (Doorbell bell = Doorbell.hang(library, null, rung::incrementAndGet)) {
            boolean shortEnough = library.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8).length < 85;
            assertThat(bell != null).isEqualTo(shortEnough);
            assertThat(Doorbell.ring(library, null)).isEqualTo(shortEnough);
        }
    }

    @Test
    void whatADeadWindowLeftBehindIsClearedAway() throws IOException {
        Doorbell dead = Objects.requireNonNull(Doorbell.hang(library, runtime, rung::incrementAndGet));
        Path socket;
        try (var files = Files.list(runtime)) {
            socket = files.findFirst().orElseThrow();
        }
        dead.close();
        Files.createFile(socket);
        assertThat(Doorbell.ring(library, runtime)).isFalse();
        try (Doorbell bell = Doorbell.hang(library, runtime, rung::incrementAndGet)) {
            assertThat(bell).isNotNull();
            assertThat(Doorbell.ring(library, runtime)).isTrue();
        }
    }

    @Test
    void whereNoSocketCanBeNothingBreaks() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("x".repeat(100)).resolve("y".repeat(100)));
        assertThat(Doorbell.hang(deep, null, rung::incrementAndGet)).isNull();
        assertThat(Doorbell.ring(deep, null)).isFalse();
        assertThat(Doorbell.ring(folder.resolve("missing"), runtime)).isFalse();
    }
}
