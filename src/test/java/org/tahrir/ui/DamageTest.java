package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;

/// What a start makes of a library that was damaged in one of many ways: a sentence and ways back, or the library with
/// a
/// sentence; never an empty one, and the damaged file stays as it is.
class DamageTest {
    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_AT = 60;

    @TempDir
    Path folder;

    private Path library;
    private Start start;

    @BeforeEach
    void aLibrary() {
        library = folder.resolve("library");
        start = TestStart.in(folder);
        TestPlace place = new TestPlace(library, TestPlace.EDITOR, Language.EN);
        for (int number = 1; number <= 30; number++) {
            place.story("المرفأ " + number, Stage.DRAFT, "نص. ".repeat(200));
        }
        place.close();
        new SettingsFile(folder.resolve("config").resolve("settings.json"))
                .write(Settings.DEFAULT.withFolders(chosen -> chosen.withLibrary(library.toString())));
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("garbage for a header", "store.damaged", true, bytes -> over(bytes, 0, 100)),
                damage("a first page of garbage", "store.damaged", true, bytes -> over(bytes, 0, 4096)),
                damage("cut in the middle", "store.damaged", true, bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                damage("cut by a byte", "store.damaged", true, bytes -> Arrays.copyOf(bytes, bytes.length - 1)),
                damage("a length of zero", "store.damaged", true, bytes -> new byte[0]),
                damage("all zeros", "store.damaged", true, bytes -> new byte[bytes.length]),
                damage(
                        "another program's file",
                        "store.not-a-library",
                        true,
                        bytes -> with(bytes, APPLICATION_ID_AT, 0x12345678)),
                damage("no program's file", "store.not-a-library", true, bytes -> with(bytes, APPLICATION_ID_AT, 0)),
                damage("a later program's file", "store.newer", false, bytes -> with(bytes, VERSION_AT, 999)),
                damage("pages of garbage", "store.damaged", true, bytes -> over(bytes, 4096, bytes.length - 4096)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void aDamagedLibraryIsToldOfAndKept(String name, String key, boolean waysBack, UnaryOperator<byte[]> damage)
            throws IOException {
        Path file = library.resolve("library.db");
        byte[] damaged = damage.apply(Files.readAllBytes(file));
        Files.write(file, damaged);
        assertThat(Opening.of(start)).isInstanceOfSatisfying(Opening.Shut.class, shut -> {
            assertThat(shut.why().key()).isEqualTo(key);
            assertThat(shut.state()).isEqualTo(waysBack ? Opening.Shut.State.DAMAGED : Opening.Shut.State.WHOLE);
        });
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void aLibraryWithoutItsFileIsMissed() throws IOException {
        Files.delete(library.resolve("library.db"));
        assertThat(Opening.of(start)).isInstanceOf(Opening.Shut.class);
        Files.writeString(library.resolve("library.db-wal"), "سجل");
        assertThat(Opening.of(start.afresh()))
                .isInstanceOfSatisfying(
                        Opening.Shut.class, shut -> assertThat(shut.why().key()).isEqualTo("store.library-gone"));
        assertThat(library.resolve("library.db")).doesNotExist();
    }

    @Test
    void aGarbageJournalIsKeptAndToldOf() throws IOException {
        byte[] garbage = "ليس سجلًّا ".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(library.resolve("library.db-wal"), garbage);
        Opening opening = Opening.of(start);
        assertThat(opening).isInstanceOf(Opening.Open.class);
        try (var newsroom = ((Opening.Open) opening).newsroom()) {
            assertThat(newsroom.library().told())
                    .singleElement()
                    .satisfies(told ->
                            assertThat(Path.of((String) told.args().getFirst())).hasBinaryContent(garbage));
            assertThat(newsroom.library().checkup().stories()).isEqualTo(30);
        }
    }

    private static Arguments damage(String name, String key, boolean waysBack, UnaryOperator<byte[]> damage) {
        return Arguments.of(name, key, waysBack, damage);
    }

    private static byte[] over(byte[] whole, int at, int length) {
        byte[] bytes = whole.clone();
        for (int i = at; i < at + length; i++) {
            bytes[i] = (byte) (i * 31 + 7);
        }
        return bytes;
    }

    private static byte[] with(byte[] whole, int at, int number) {
        byte[] bytes = whole.clone();
        ByteBuffer.wrap(bytes).putInt(at, number);
        return bytes;
    }
}
