package org.tahrir.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.ui.kit.Outside;

/// The assembled window on a library of its own, for tests.
final class TestWindow implements AutoCloseable {
    private final TestPlace place;
    private final Stage stage;
    private final MainWindow window;

    /// @param folder where the library is
    TestWindow(Path folder, Person person, Language language, Theme theme, double width, double height) {
        this(new TestPlace(folder, person, language), folder, theme, width, height);
    }

    TestWindow(TestPlace place, Path folder, Theme theme, double width, double height) {
        this.place = place;
        WindowShape shape = WindowShape.DEFAULT.withPlace(new WindowShape.Place(0, 0, width, height));
        place.workplace().change(settings -> settings.withTheme(theme).withWindow(shape));
        stage = Screen.get(Stage::new);
        window = Screen.get(() -> new MainWindow(
                stage,
                place.workplace(),
                new Surroundings(new NoOutside(folder), address -> {}, folder.resolve("previews"), chrome -> {})));
        Screen.run(() -> {
            window.show();
            stage.requestFocus();
        });
        Screen.pulses(3);
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

    /// A system that has nothing and does nothing.
    private record NoOutside(Path documents) implements Outside {
        @Override
        public List<Path> askForFiles(String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> askForFolder(String title, Path start) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askWhereTo(String title, Path suggestion, Kind kind) {
            return Optional.empty();
        }

        @Override
        public void open(Path file, Runnable failed) {}

        @Override
        public void showInFolder(Path file, Runnable failed) {}

        @Override
        public void copy(String text) {}

        @Override
        public Clip clip() {
            return new Clip("", "", List.of());
        }
    }
}
