package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Stage;
import org.tahrir.bundle.HostileBundles;
import org.tahrir.importing.HostileFiles;
import org.tahrir.settings.Language;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Pauses;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.OpenStory;

/// Whatever is dropped on the window: a sentence is said, the library is as it was, and the window goes on answering.
class HostileDropTest {
    private static final Pattern ARABIC = Pattern.compile("[\\u0621-\\u064A]");

    /// Generous: what the screen's thread works in one go, measured 100 ms at most once the program is warm.
    private static final long MOST_MILLIS = 1_000;

    @TempDir
    Path folder;

    private @Nullable TestPlace sat;
    private @Nullable DoorStage shown;

    @BeforeEach
    void make() throws IOException {
        Files.createDirectory(folder.resolve("in"));
    }

    private void openWindow(Language language) {
        sat = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language));
        shown = new DoorStage(place().workplace().words(), folder);
        Screen.run(() -> {
            OpenStory open = new OpenStory(place().workplace());
            IntakeDoor door =
                    new IntakeDoor(place().workplace(), open, window().chrome, (id, target) -> {}, window().outside);
            door.installOn(window().root);
        });
        place().story("كان هنا", Stage.DRAFT, "نص");
    }

    @AfterEach
    void closeWindow() {
        window().close();
        place().close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHostileFileIsAnsweredWithASentence(Language language) throws IOException {
        openWindow(language);
        List<Path> hostile = new ArrayList<>(HostileFiles.write(folder.resolve("in")));
        int least = 20;
        if (language == Language.AR) {
            hostile.addAll(HostileBundles.write(folder.resolve("in")));
            least = 80;
        }
        Map<Long, String> pauses = new TreeMap<>();
        try (Pauses watching = new Pauses()) {
            for (Path file : hostile) {
                Screen.pulses(2);
                watching.takeWorkMillis();
                assertThat(Dropping.files(List.of(file)).on(window().behind)).isTrue();
                String said = untilSaid();
                assertThat(said).as(file.toString()).hasSizeGreaterThan(10);
                if (language == Language.AR) {
                    assertThat(said).as(file.toString()).containsPattern(ARABIC);
                }
                assertThat(said).as(file.toString()).doesNotContain("Exception", "java.", "--", "tahrir ");
                pauses.put(watching.takeWorkMillis(), file.getFileName().toString());
                Screen.run(() -> window().chrome.sheets().close());
            }
        }
        assertThat(hostile).hasSizeGreaterThan(least);
        assertThat(place().newsroom().library().stories().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(1);
        assertThat(pauses.keySet()).allSatisfy(pause -> assertThat(pause).isLessThan(MOST_MILLIS));
        Files.createDirectories(Path.of("target/shots"));
        Files.writeString(Path.of("target/shots/hostile-pauses-" + language.code() + ".txt"), pauses.toString());
    }

    @Test
    void aHundredHostileFilesAtOnceLeaveTheSoundOneIn() throws IOException {
        openWindow(Language.EN);
        List<Path> all = new ArrayList<>(HostileFiles.write(folder.resolve("in")));
        all.addAll(HostileBundles.write(folder.resolve("in")));
        all.removeIf(Files::isDirectory);
        all.add(40, Files.writeString(folder.resolve("sound.md"), "# A sound story\n\nWith a text.\n"));
        Dropping.files(all).on(window().behind);
        Screen.until("came", () -> window().seen().contains("1 new story"));

        assertThat(place().newsroom().library().stories().counts()).containsEntry(Stage.DRAFT, 2);
        assertThat(window().seen()).contains("files were not taken in");
    }

    private String untilSaid() {
        Screen.until("a sentence", () -> !said().isEmpty());
        return Screen.get(this::said);
    }

    private String said() {
        return window().root.lookupAll(".came-failure").stream()
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    private TestPlace place() {
        return Objects.requireNonNull(sat);
    }

    private DoorStage window() {
        return Objects.requireNonNull(shown);
    }
}
