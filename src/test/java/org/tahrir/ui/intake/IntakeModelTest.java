package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.Background;
import org.tahrir.ui.work.Workplace;

/// Files that come in one after another, whichever of them is found first.
class IntakeModelTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private TestPlace place;
    private IntakeModel model;

    @BeforeEach
    void sitDown() {
        place = new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.EN);
        Workplace stepped = new Workplace(
                place.newsroom(),
                TestPlace.EDITOR,
                Settings.DEFAULT,
                Language.EN,
                settings -> {},
                place.workplace().clock(),
                new Background(work::add, Runnable::run, broken -> {}),
                (delay, action) -> () -> {});
        model = new IntakeModel(stepped);
    }

    @AfterEach
    void leave() {
        place.close();
    }

    @Test
    void aFolderThatIsLookedThroughLongerThanTheFilesBeforeItTakeComesInAfterThem() throws IOException {
        Path first = Files.writeString(folder.resolve("first.md"), "# الأول\n\nنص أول.\n");
        Path later = Files.createDirectory(folder.resolve("later"));
        Files.writeString(later.resolve("second.md"), "# الثاني\n\nنص ثان.\n");
        model.take(List.of(first));
        model.take(List.of(later));
        Runnable looking = Objects.requireNonNull(work.pollLast());
        finish();
        assertThat(came()).containsExactly("first.md");
        looking.run();
        finish();
        assertThat(came()).containsExactly("second.md");
    }

    @Test
    void aFolderThatHoldsNothingIsToldOfThoughTheFilesBeforeItAreIn() throws IOException {
        Path first = Files.writeString(folder.resolve("first.md"), "# الأول\n\nنص أول.\n");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        model.take(List.of(first));
        model.take(List.of(empty));
        Runnable looking = Objects.requireNonNull(work.pollLast());
        finish();
        looking.run();
        finish();
        assertThat(came()).containsExactly("empty");
        assertThat(((Coming.Came) model.coming()).files().getFirst().failure()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void filesDroppedWhileAPastedPageIsReadOrLookedAtComeInAfterIt(boolean wasRead) throws IOException {
        Path dropped = Files.writeString(folder.resolve("dropped.md"), "# الأول\n\nنص أول.\n");
        model.take("", PageSamples.PAGE);
        if (wasRead) {
            finish();
        }
        model.take(List.of(dropped));
        finish();
        assertThat(model.coming()).isInstanceOf(Coming.Page.class);
        model.looked();
        finish();
        assertThat(came()).containsExactly("dropped.md");
    }

    @Test
    void filesDroppedWithAPasteThatHoldsNothingComeInAsWell() throws IOException {
        Path dropped = Files.writeString(folder.resolve("dropped.md"), "# الأول\n\nنص أول.\n");
        model.take("", "");
        Runnable reading = Objects.requireNonNull(work.poll());
        model.take(List.of(dropped));
        Objects.requireNonNull(work.poll()).run();
        reading.run();
        finish();
        assertThat(came()).containsExactly("", "dropped.md");
    }

    @Test
    void aPageThatWasLookedAtLeavesNothingBehind() {
        model.take("", PageSamples.PAGE);
        finish();
        Coming page = model.coming();
        model.looked();
        finish();
        assertThat(model.coming()).isEqualTo(page);
    }

    @Test
    void aPastedPageThatIsCalledOffIsNotShown() {
        model.take("", PageSamples.PAGE);
        model.cancel();
        finish();
        assertThat(came()).containsExactly("");
    }

    private List<String> came() {
        return ((Coming.Came) model.coming())
                .files().stream().map(FileReport::name).toList();
    }

    private void finish() {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }
}
