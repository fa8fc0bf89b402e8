package org.tahrir.ui;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.store.Listed;
import org.tahrir.ui.library.DeskPlace;
import org.testfx.api.FxRobot;

/// The assembled window on a library of its own, for tests.
final class TestWindow implements AutoCloseable {
    private final TestPlace place;
    private final Stage stage;
    private final MainWindow window;
    private final FxRobot robot = new FxRobot();

    /// @param folder where the library is
    TestWindow(Path folder, Person person, Language language, Theme theme, double width, double height) {
        this(new TestPlace(folder, person, language), folder, theme, width, height);
    }

    TestWindow(TestPlace place, Path folder, Theme theme, double width, double height) {
        this.place = place;
        WindowShape.Place stands = new WindowShape.Place(0, 0, width, height);
        place.workplace()
                .change(settings -> settings.withLooks(looks -> looks.withTheme(theme))
                        .withWindow(window -> window.withPlace(stands)));
        stage = Screen.get(Stage::new);
        window = Screen.get(() -> new MainWindow(
                stage,
                place.workplace(),
                new Surroundings(
                        new FakeOutside(folder), address -> {}, folder.resolve("previews"), (chrome, open) -> {})));
        Screen.run(() -> {
            window.show();
            stage.requestFocus();
        });
        Screen.pulses(3);
    }

    /// A window on the sample desk.
    static TestWindow withSamples(Path folder, Language language, Theme theme, double width, double height) {
        TestPlace place = new TestPlace(folder, TestPlace.EDITOR, language);
        place.takeSamples();
        return new TestWindow(place, folder, theme, width, height);
    }

    /// Looks at a place of the desk and opens its first story.
    void openFirst(DeskPlace where) {
        Screen.run(() -> window.models().desk().choose(where));
        Screen.until(
                "the list is read", () -> window.models().list().readyProperty().get());
        Listed first = Objects.requireNonNull(
                Screen.get(() -> window.models().list().rows().getFirst().story()));
        Screen.run(() -> window.open(first.story().id()));
        Screen.until("the story is open", () -> window.openStory().story() != null);
        Screen.pulses(12);
    }

    /// Runs a command by its id.
    void run(String command) {
        Screen.run(() -> window.chrome().commands().get(command).run());
        Screen.pulses(6);
    }

    /// Presses a key by the name JavaFX gives it.
    void press(String key) {
        KeyCode code = Objects.requireNonNull(KeyCode.getKeyCode(key), key);
        robot.press(code).release(code);
        Screen.pulses(4);
    }

    FxRobot robot() {
        return robot;
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    String words(String key, Object... args) {
        return place.workplace().words().text(key, args);
    }

    TestPlace place() {
        return place;
    }

    Stage stage() {
        return stage;
    }

    MainWindow window() {
        return window;
    }

    /// Takes a picture of what the window shows.
    void shot(String name) {
        Screen.shot(stage, name);
    }

    @Override
    public void close() {
        Screen.close(stage);
        place.close();
    }
}
