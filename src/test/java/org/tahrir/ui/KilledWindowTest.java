package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Role;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.store.Library;
import org.tahrir.store.StoryFilter;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.WordList;

/// The real program, killed in the middle of typing, loses nothing that its window called saved, and of the rest no
/// more
/// than the last moment; what it leaves behind keeps nobody from starting it again. The number of kills, and the most
/// that may be lost on a machine that does nothing else, by
/// `mvn test -Dtest=KilledWindowTest -DargLine="-Dtahrir.kills=100 -Dtahrir.kills.lost-millis=1000"`.
class KilledWindowTest {
    private static final int KILLS = Integer.getInteger("tahrir.kills", 3);
    /// A machine that is busy with other things may come late to everything.
    private static final long LOST_MILLIS = Long.getLong("tahrir.kills.lost-millis", 5_000);
    private static final long SEED = 17;

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();

    /// What a process said up to its end.
    ///
    /// @param saved the most letters that its window ever called saved
    /// @param typed when each letter was typed, in milliseconds
    private record Said(int saved, List<Long> typed, long killed) {}

    @Test
    void whatTheWindowCalledSavedOutlivesAKill() throws IOException, InterruptedException {
        Settings settings = Settings.DEFAULT
                .withLooks(looks -> looks.withLanguage(Language.AR))
                .withName("ريم")
                .withRole(Role.REPORTER)
                .withWelcomed(true);
        new SettingsFile(folder.resolve("config/tahrir/settings.json")).write(settings);
        Random random = new Random(SEED);
        for (int kill = 1; kill <= KILLS; kill++) {
            Said said = killAfter(30 + random.nextInt(60));
            look(said, kill);
        }
        Files.createDirectories(Path.of("target/shots"));
        Files.write(Path.of("target/shots/kills.txt"), told);
    }

    private void look(Said said, int kill) {
        try (Library library = Library.open(
                folder.resolve("library"),
                Library.Access.WRITE,
                () -> TestPlace.START,
                new ArabicAnalyzer(WordList.EMPTY))) {
            List<Story> written = library.stories().list(StoryFilter.ALL).stream()
                    .map(one -> library.stories().find(one.id()).orElseThrow())
                    .toList();
            assertThat(written).as("a story for each start").hasSize(kill);
            assertThat(library.problems()).isEmpty();
            String found = written.stream()
                    .max(Comparator.comparing(Story::modified))
                    .orElseThrow()
                    .article()
                    .body()
                    .plain();
            int letters = found.length();
            assertThat(found.stripTrailing())
                    .as("seed %d, kill %d", SEED, kill)
                    .isEqualTo(WindowTypist.text(letters).stripTrailing());
            assertThat(letters).as("seed %d, kill %d", SEED, kill).isGreaterThanOrEqualTo(said.saved());
            long lost = letters >= said.typed().size()
                    ? 0
                    : said.killed() - said.typed().get(letters);
            told.add(String.format(
                    Locale.ROOT,
                    "kill %d: typed %d letters, called saved %d, found %d, the oldest lost one was %d ms old",
                    kill,
                    said.typed().size(),
                    said.saved(),
                    letters,
                    lost));
            assertThat(lost).as("seed %d, kill %d", SEED, kill).isLessThanOrEqualTo(LOST_MILLIS);
        }
    }

    /// Lets the window be written in until so many letters were called saved and a moment longer, and kills it.
    private Said killAfter(int letters) throws IOException, InterruptedException {
        Process window = start();
        List<Long> typed = new ArrayList<>();
        int saved = 0;
        try (BufferedReader lines = window.inputReader(StandardCharsets.UTF_8)) {
            while (saved < letters) {
                saved = Math.max(saved, hear(lines.readLine(), typed));
            }
            int more = typed.size() + letters % 29;
            while (typed.size() < more) {
                saved = Math.max(saved, hear(lines.readLine(), typed));
            }
            long killed = System.currentTimeMillis();
            // Not Process.destroyForcibly: that would close what is still to be read.
            window.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                // The kill may have cut the last line short: then it is a smaller number.
                saved = Math.max(saved, line.matches("(typed \\d+ \\d{13}|saved \\d+)") ? hear(line, typed) : 0);
            }
            return new Said(saved, typed, killed);
        } finally {
            window.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private int hear(String line, List<Long> typed) throws IOException {
        assertThat(line)
                .as("what the window said; on the side: %s", Files.readString(folder.resolve("errors.txt")))
                .matches("(typed|saved) .*");
        String[] words = line.split(" ", -1);
        if (words[0].equals("saved")) {
            return Integer.parseInt(words[1]);
        }
        typed.add(Long.parseLong(words[2]));
        return 0;
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                WindowTypist.class.getName(),
                "--library",
                folder.resolve("library").toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString(),
                        "XDG_RUNTIME_DIR",
                                Files.createDirectories(folder.resolve("run")).toString()));
        return builder.start();
    }
}
