package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsFile;
import org.tahrir.settings.Wishes;
import org.tahrir.store.Library;
import org.tahrir.store.StoryFilter;
import org.testfx.api.FxRobot;

/// From the first start to the last word written, with a library and settings on the disk.
class SittingTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private CountDownLatch ended = new CountDownLatch(1);

    @AfterEach
    void close() {
        Screen.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void whatIsConfirmedAtTheFirstStartIsKept() throws InterruptedException {
        begin(new Wishes(null, Language.AR, "سلمى", Role.REPORTER));
        choose(".welcome-card", 3);
        Screen.run(() -> ((Button) find(".welcome-begin")).fire());
        Screen.until("the window is open", () -> window().getScene().getRoot() instanceof Shell);
        assertThat(Screen.get(() -> window().isMaximized()))
                .as("all over a screen without room around a window")
                .isTrue();
        leave();

        Settings kept = settings();
        assertThat(kept.name()).isEqualTo("سلمى");
        assertThat(kept.role()).isEqualTo(Role.REPORTER);
        assertThat(kept.looks().language()).isEqualTo(Language.AR);
        assertThat(kept.welcomed()).isTrue();
    }

    @Test
    void theQuestionIsCalledAsTheLanguageCallsIt() throws InterruptedException {
        begin(new Wishes(null, Language.EN, null, null));
        assertThat(Screen.get(() -> window().getTitle())).isEqualTo("Tahrir");
        choose(".segment", 0);
        assertThat(Screen.get(() -> window().getTitle())).isEqualTo("تحرير");
        leave();
    }

    @Test
    void theQuestionStandsUntilTheDeskIsThere() throws InterruptedException {
        begin(Wishes.NONE);
        Screen.run(() -> {
            Stage question = window();
            ((Button) find(".welcome-begin")).fire();
            assertThat(question.isShowing()).isTrue();
            question.fireEvent(new WindowEvent(question, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        Screen.until("the window is open", () -> window().getScene().getRoot() instanceof Shell);
        leave();
    }

    @Test
    void whoClosesTheQuestionIsAskedAgain() throws InterruptedException {
        begin(Wishes.NONE);
        leave();
        assertThat(settings().welcomed()).isFalse();
        begin(Wishes.NONE);
        assertThat(Screen.get(() -> find(".welcome-begin"))).isNotNull();
        leave();
    }

    @Test
    void theSampleDeskIsTakenInAndOneStartsWishesAreNotKept() throws InterruptedException {
        begin(new Wishes(null, Language.EN, null, null));
        Screen.run(() -> ((Button) find(".welcome-begin")).fire());
        Screen.until(
                "samples are on the desk",
                () -> !window().getScene().getRoot().lookupAll(".story-cell").isEmpty());
        leave();

        begin(new Wishes(null, Language.AR, "ضيفة", null));
        assertThat(Screen.get(() -> ((Shell) window().getScene().getRoot())
                        .getNodeOrientation()
                        .name()))
                .isEqualTo("RIGHT_TO_LEFT");
        leave();
        assertThat(settings().looks().language()).isEqualTo(Language.EN);
        assertThat(settings().name()).isEmpty();
    }

    @Test
    void closingSavesTheLastWord() throws InterruptedException {
        write("المرفأ 2026");
        leave();

        Opening.Open again = (Opening.Open) Opening.of(start(Wishes.NONE));
        assertThat(again.newsroom().library().stories().list(StoryFilter.ALL))
                .singleElement()
                .satisfies(story -> assertThat(story.headline()).isEqualTo("المرفأ 2026"));
        again.newsroom().close();
    }

    @Test
    void theNextSittingBeginsWhereThisOneEnded() throws InterruptedException {
        write("المرفأ 2026");
        leave();
        begin(Wishes.NONE);
        Screen.until("the story is on the paper", () -> window().getTitle().contains("المرفأ"));
        Screen.until("saved", () -> saveState().startsWith("Saved"));
        leave();
    }

    @Test
    void afterAnAbruptEndTheStoryIsThereAndSaysUpToWhen() throws InterruptedException, IOException {
        write("المرفأ 2026");
        Screen.until("saved", () -> saveState().startsWith("Saved"));
        Path killed = folder.resolve("killed");
        Screen.until("where it was is on the disk", () -> noted(killed));
        leave();
        replace(killed, folder.resolve("library"));

        begin(Wishes.NONE);
        Screen.until("the story is on the paper", () -> window().getTitle().contains("المرفأ"));
        Screen.until("told", () -> saveState().startsWith("Recovered up to "));
        assertThat(saveState()).matches("Recovered up to \\d\\d:\\d\\d:\\d\\d");
        Screen.until(
                "the text has the focus",
                () -> Screen.get(() ->
                        window().getScene().getFocusOwner().getStyleClass().contains("body-area")));
        robot.write("ن");
        Screen.until("saved again", () -> saveState().startsWith("Saved"));
        leave();
    }

    /// A new story with a headline and a word of text.
    private void write(String headline) {
        begin(new Wishes(null, Language.EN, null, null));
        choose(".welcome-card", 3);
        Screen.run(() -> ((Button) find(".welcome-begin")).fire());
        Screen.until("the window is open", () -> window().getScene().getRoot() instanceof Shell);
        robot.press(KeyCode.CONTROL, KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
        Screen.until("a headline can be written", () -> find(".headline") != null);
        Screen.pulses(6);
        robot.write(headline);
    }

    /// Copies the library as it lies on the disk while it is open, and tells whether a place in a story is noted in it.
    private boolean noted(Path killed) {
        try {
            Files.createDirectories(killed);
            for (String name : List.of("library.db", "library.db-wal")) {
                Files.copy(
                        folder.resolve("library").resolve(name),
                        killed.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Path copy = Files.createDirectories(folder.resolve("copy"));
            replace(killed, copy);
            try (Newsroom newsroom = Newsroom.open(
                    copy, Library.Access.WRITE, Clock.systemUTC(), () -> new StoryId(UUID.randomUUID()))) {
                return newsroom.library().sittings().begin().isPresent();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void replace(Path by, Path library) throws IOException {
        for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
            Files.deleteIfExists(library.resolve(name));
            if (Files.exists(by.resolve(name))) {
                Files.copy(by.resolve(name), library.resolve(name));
            }
        }
    }

    private static String saveState() {
        return Screen.get(() -> ((Labeled) find(".saved-text")).getText());
    }

    private void begin(Wishes wishes) {
        ended = new CountDownLatch(1);
        Opening.Open open = (Opening.Open) Opening.of(start(wishes));
        Screen.run(() -> new Sitting(start(wishes), open, backup -> ended.countDown()).begin());
        Screen.pulses(4);
    }

    /// As the button of the window's frame does.
    private void leave() throws InterruptedException {
        Screen.run(() -> {
            Stage stage = window();
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        close();
    }

    private Start start(Wishes wishes) {
        return new Start(
                wishes,
                TestStart.folders(folder),
                Map.of(),
                Language.EN,
                Clock.systemUTC(),
                () -> new StoryId(UUID.randomUUID()),
                false,
                List.of());
    }

    private Settings settings() {
        return new SettingsFile(folder.resolve("config").resolve("settings.json")).read();
    }

    private static Stage window() {
        return (Stage) Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Node find(String selector) {
        return window().getScene().getRoot().lookup(selector);
    }

    private static void choose(String style, int index) {
        Screen.run(
                () -> ((RadioButton) List.copyOf(window().getScene().getRoot().lookupAll(style))
                                .get(index))
                        .fire());
    }
}
