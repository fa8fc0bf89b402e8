package org.tahrir.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// Another process is locked out, and killed at any moment it loses nothing that it was told is saved. The number of
/// kills grows by `mvn test -Dtest=DurabilityTest -DargLine=-Dtahrir.kills=500`.
class DurabilityTest {
    private static final int KILLS = Integer.getInteger("tahrir.kills", 20);

    @TempDir
    Path folder;

    @Test
    void anotherProcessIsLockedOut() throws IOException, InterruptedException {
        try (Library library = Samples.writing(folder)) {
            Process other = typist(0);
            try (BufferedReader said = other.inputReader()) {
                assertThat(said.readLine()).isEqualTo("locked");
            }
            assertThat(other.waitFor()).isZero();
            assertThat(library.stories().list(StoryFilter.ALL)).isEmpty();
        }
    }

    @Test
    void locksOthersOutAndIsReadWhileItWrites() throws IOException, InterruptedException {
        Process other = typist(1);
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            int saved = Integer.parseInt(said.readLine());

            assertThatThrownBy(() -> Samples.writing(folder))
                    .isInstanceOfSatisfying(
                            TahrirException.class,
                            e -> assertThat(e.notice().key()).isEqualTo("store.locked"));
            try (Library reader = Samples.reading(folder)) {
                Story story = reader.stories().find(Samples.id(1)).orElseThrow();
                assertThat(story.modified().getEpochSecond()).isGreaterThanOrEqualTo(saved);
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatWasSaidToBeSavedOutlivesAKill() throws IOException, InterruptedException {
        long seed = 14;
        Random random = new Random(seed);
        int last = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            last = killAfter(1 + random.nextInt(20), last + 1);

            try (Library library = Samples.writing(folder)) {
                Story story = library.stories().find(Samples.id(1)).orElseThrow();
                int found = (int) story.modified().getEpochSecond();
                assertThat(found).as("seed %d, kill %d", seed, kill).isGreaterThanOrEqualTo(last);
                assertThat(story.article().body().plain()).isEqualTo(Typist.text(found));
                assertThat(library.search().search("\"تحرير " + found + "\"", 5))
                        .hasSize(1);
                assertThat(library.revisions().of(Samples.id(1))).hasSize((int) story.edition());
                assertThat(library.problems()).isEmpty();
                last = found;
            }
        }
        assertThat(Files.exists(folder.resolve("library.db"))).isTrue();
    }

    /// Lets the other process save a number of edits, kills it, and tells the last one it said it had saved.
    private int killAfter(int edits, int from) throws IOException, InterruptedException {
        Process other = typist(from);
        int last = from - 1;
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("open");
            for (int i = 0; i < edits; i++) {
                last = Integer.parseInt(said.readLine());
            }
            // Not Process.destroyForcibly: that would close what is still to be read.
            other.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null && !line.isEmpty(); line = said.readLine()) {
                // The kill may have cut the last line short: then it is a smaller number.
                last = Math.max(last, Integer.parseInt(line));
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        return last;
    }

    private Process typist(int from) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName(),
                folder.toString(),
                String.valueOf(from));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
