package org.tahrir.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.store.Library;
import org.tahrir.ui.fonts.ArabicText;
import org.tahrir.ui.kit.SystemOutside;
import org.tahrir.ui.kit.Typefaces;
import org.tahrir.ui.work.Delays;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// Draws pictures of the real window at work on the sample desk, in memory: no display is needed.
public final class Pictures {
    /// A picture to be drawn.
    ///
    /// @param name of the file, without its ending
    /// @param act what is done in the window before
    private record Shot(
            String name, Language language, Theme theme, double width, double height, Consumer<MainWindow> act) {}

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /// Two drafts of the sample desk, one in each language.
    private static final StoryId ARABIC =
            StoryId.parse("942147c3-fcc5-4679-9430-62a7aaafd653").orElseThrow();

    private static final StoryId ENGLISH =
            StoryId.parse("57f587ba-cee6-4d25-ab99-949377472211").orElseThrow();

    private final Path folder;
    private final Path library;
    private final Newsroom newsroom;
    private final Clock clock;
    private final Quiet quiet = new Quiet();

    private Pictures(Path folder, Path library, Newsroom newsroom, Clock clock) {
        this.folder = folder;
        this.library = library;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /// Draws all pictures.
    ///
    /// @param folder where they are written
    /// @param library an empty folder for the desk that is drawn
    /// @return the files
    /// @throws TahrirException if a library that draws is missing on this machine
    public static List<Path> draw(Path folder, Path library, Clock clock, Supplier<StoryId> ids) {
        Display.useNone();
        ArabicText.install();
        Display.start(() -> Platform.setImplicitExit(false));
        try (Newsroom newsroom = Newsroom.open(library, Library.Access.WRITE, clock, ids)) {
            newsroom.samples(person(Language.AR)).take();
            Pictures pictures = new Pictures(folder, library, newsroom, clock);
            pictures.quiet.get(() -> {
                Typefaces.load();
                return true;
            });
            List<Path> drawn = new ArrayList<>();
            for (Shot shot : shots()) {
                drawn.add(pictures.draw(shot));
            }
            return drawn;
        }
    }

    private static List<Shot> shots() {
        List<Shot> shots = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                String name = language.code() + "-" + theme.code();
                StoryId story = language == Language.AR ? ARABIC : ENGLISH;
                shots.add(new Shot("desk-" + name, language, theme, WIDTH, HEIGHT, window -> window.open(story)));
            }
        }
        shots.add(new Shot("related-ar-light", Language.AR, Theme.LIGHT, WIDTH, HEIGHT, Pictures::showRelated));
        shots.add(new Shot("export-ar-light", Language.AR, Theme.LIGHT, WIDTH, HEIGHT, Pictures::export));
        shots.add(new Shot("export-en-dark", Language.EN, Theme.DARK, WIDTH, HEIGHT, Pictures::export));
        shots.add(new Shot("narrow-ar-light", Language.AR, Theme.LIGHT, 1024, 700, window -> window.open(ARABIC)));
        return shots;
    }

    private static void showRelated(MainWindow window) {
        window.open(ARABIC, new Target.Related(0));
    }

    private static void export(MainWindow window) {
        window.chrome().commands().get("desk.export").run();
    }

    private Path draw(Shot shot) {
        Stage stage = quiet.get(Stage::new);
        Workplace workplace = quiet.get(() -> workplace(shot));
        MainWindow window = quiet.get(() -> {
            Surroundings around = new Surroundings(
                    SystemOutside.of(() -> stage), address -> {}, library.resolve("previews"), chrome -> {});
            MainWindow made = new MainWindow(stage, workplace, around);
            made.show();
            return made;
        });
        quiet.await();
        quiet.get(() -> {
            shot.act().accept(window);
            return true;
        });
        quiet.await();
        Path file = folder.resolve(shot.name() + ".png");
        Png.write(quiet.get(() -> stage.getScene().snapshot(null)), file);
        quiet.get(() -> {
            stage.close();
            return true;
        });
        return file;
    }

    private Workplace workplace(Shot shot) {
        WindowShape shape = WindowShape.DEFAULT.withPlace(new WindowShape.Place(0, 0, shot.width(), shot.height()));
        Person person = person(shot.language());
        Settings settings = Settings.DEFAULT
                .withLanguage(shot.language())
                .withName(person.name())
                .withTheme(shot.theme())
                .withWindow(shape);
        return new Workplace(
                newsroom, person, settings, shot.language(), kept -> {}, clock, quiet.background(), Delays.ofScreen());
    }

    private static Person person(Language language) {
        return new Person(language == Language.AR ? "ليلى منصور" : "Layla Mansour", Role.EDITOR);
    }
}
