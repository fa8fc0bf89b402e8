package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.notice.TahrirException;

/// A file of lines that stands in its place whole or not at all.
class LinesFileTest {
    @TempDir
    Path folder;

    @Test
    void writesEveryLineInUtf8() throws IOException {
        int lines = LinesFile.write(folder.resolve("a.jsonl"), false, LinesFileTest::two);

        assertThat(lines).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("a.jsonl"))).isEqualTo("سطر أول\nسطر ثانٍ\n");
        assertThat(names()).containsExactly("a.jsonl");
    }

    @Test
    void leavesWhatIsThereUnlessToldOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "mine");

        assertRefused("bundle.file-exists", () -> LinesFile.write(file, false, LinesFileTest::two));
        assertThat(Files.readString(file)).isEqualTo("mine");
        LinesFile.write(file, true, LinesFileTest::two);
        assertThat(Files.readAllLines(file)).hasSize(2);
        assertThat(names()).containsExactly("a.jsonl");
    }

    @Test
    void leavesNothingBehindWhenItBreaksOff() throws IOException {
        assertThatThrownBy(() -> LinesFile.write(folder.resolve("a.jsonl"), false, lines -> {
                    lines.accept("one");
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAPlaceThatIsNone() throws IOException {
        assertRefused(
                "bundle.no-such-place",
                () -> LinesFile.write(folder.resolve("none/a.jsonl"), false, LinesFileTest::two));
        Files.createDirectory(folder.resolve("taken"));
        assertRefused("bundle.no-such-place", () -> LinesFile.write(folder.resolve("taken"), true, LinesFileTest::two));
        assertThat(names()).containsExactly("taken");
    }

    private static int two(java.util.function.Consumer<String> lines) {
        lines.accept("سطر أول");
        lines.accept("سطر ثانٍ");
        return 2;
    }

    private static void assertRefused(String key, Runnable wish) {
        assertThatThrownBy(wish::run)
                .isInstanceOfSatisfying(
                        TahrirException.class, e -> assertThat(e.notice().key()).isEqualTo(key));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
