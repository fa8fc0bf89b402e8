package org.tahrir.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tahrir.article.StoryId;
import org.tahrir.settings.ErrorLog;
import org.tahrir.settings.Language;
import org.tahrir.settings.Settings;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.fonts.ArabicText;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.SystemOutside;
import org.tahrir.ui.kit.Typefaces;
import org.tahrir.ui.library.DeskPlace;
import org.tahrir.ui.preferences.PreferencesDoor;
import org.tahrir.ui.work.Workplace;

/// Draws pictures of the real window at work on the sample desk, in memory: no display is needed.
public final class Pictures {
    /// A picture to be drawn.
    ///
    /// @param name of the file, without language, look and ending
    /// @param acts what is done in the window before; it comes to rest after each
    private record Shot(String name, Theme theme, double width, double height, List<Consumer<MainWindow>> acts) {
        Shot(String name, Theme theme, List<Consumer<MainWindow>> acts) {
            this(name, theme, 1440, 900, acts);
        }
    }

    private final Path folder;
    private final PictureDesk desk;
    private final Language language;
    private final Quiet quiet;

    private Pictures(Path folder, PictureDesk desk, Language language, Quiet quiet) {
        this.folder = folder;
        this.desk = desk;
        this.language = language;
        this.quiet = quiet;
    }

    /// Draws all pictures.
    ///
    /// @param folder where they are written
    /// @param library an empty folder for the desks that are drawn, and for the log of what broke
    /// @return the files
    /// @throws TahrirException if a library that draws is missing on this machine
    public static List<Path> draw(Path folder, Path library, Supplier<StoryId> ids) {
        Display.useNone();
        ErrorLog log = new ErrorLog(library, PictureDesk.CLOCK);
        QuietLog.into(log);
        ArabicText.install();
        Display.start(() -> Platform.setImplicitExit(false));
        Quiet quiet = new Quiet(log);
        quiet.run(Typefaces::load);
        List<Path> drawn = new ArrayList<>();
        for (Language language : Language.values()) {
            try (PictureDesk desk = PictureDesk.laidOut(library.resolve(language.code()), language, ids)) {
                Pictures pictures = new Pictures(folder, desk, language, quiet);
                shots(language).forEach(shot -> drawn.add(pictures.draw(shot)));
                desk.hurry();
                drawn.add(pictures.draw(lastShot(language)));
            }
        }
        return drawn;
    }

    private static List<Shot> shots(Language language) {
        Consumer<MainWindow> story = opens(language == Language.AR ? PictureDesk.WRITING : PictureDesk.WALK);
        List<Shot> shots = new ArrayList<>();
        shots.add(new Shot("desk", Theme.LIGHT, List.of(Pictures::related, story)));
        shots.add(new Shot("desk", Theme.DARK, List.of(Pictures::related, story)));
        if (language == Language.AR) {
            shots.add(new Shot("details", Theme.LIGHT, List.of(story)));
            shots.add(new Shot("returned", Theme.LIGHT, List.of(opens(PictureDesk.SIMULATOR))));
            shots.add(new Shot("search", Theme.LIGHT, List.of(story, Pictures::search)));
            shots.add(new Shot("narrow", Theme.LIGHT, 1024, 700, List.of(story)));
        }
        return shots;
    }

    private static Shot lastShot(Language language) {
        return language == Language.AR
                ? new Shot("export", Theme.LIGHT, List.of(opens(PictureDesk.WRITING), Pictures::export))
                : new Shot("export", Theme.DARK, List.of(opens(PictureDesk.WALK), Pictures::export));
    }

    private static Consumer<MainWindow> opens(StoryId story) {
        return window -> window.open(story);
    }

    private static void related(MainWindow window) {
        window.frame().reveal(InspectorTab.RELATED);
    }

    /// Looks for a word as nobody wrote it in the stories: with a prefix, in the plural, with a vowel mark.
    private static void search(MainWindow window) {
        window.frame().openPalette();
        if (window.frame().shell().lookup(".search-field") instanceof BidiField field) {
            field.setText("والمَكتبات");
        }
    }

    private static void export(MainWindow window) {
        window.chrome().commands().get("desk.export").run();
    }

    private Path draw(Shot shot) {
        Stage stage = quiet.get(Stage::new);
        MainWindow window = quiet.get(() -> window(stage, shot));
        quiet.await();
        for (Consumer<MainWindow> act : shot.acts()) {
            quiet.run(() -> act.accept(window));
            quiet.await();
        }
        Path file = folder.resolve(
                shot.name() + "-" + language.code() + "-" + shot.theme().code() + ".png");
        Png.write(quiet.get(() -> stage.getScene().snapshot(null)), file);
        quiet.run(stage::close);
        return file;
    }

    private MainWindow window(Stage stage, Shot shot) {
        Workplace workplace = workplace(shot);
        SystemOutside outside = SystemOutside.of(() -> stage);
        PreferencesDoor preferences = new PreferencesDoor(workplace, outside);
        Surroundings around = new Surroundings(outside, address -> {}, folder.resolve("previews"), preferences::addTo);
        MainWindow window = new MainWindow(stage, workplace, around);
        window.models().desk().choose(new DeskPlace.All());
        window.show();
        return window;
    }

    private Workplace workplace(Shot shot) {
        WindowShape.Place stands = new WindowShape.Place(0, 0, shot.width(), shot.height());
        Settings settings = Settings.DEFAULT
                .withName(desk.person().name())
                .withLooks(looks -> looks.withLanguage(language).withTheme(shot.theme()))
                .withWindow(window -> window.withPlace(stands));
        return new Workplace(
                desk.newsroom(),
                desk.person(),
                settings,
                language,
                kept -> {},
                PictureDesk.CLOCK,
                quiet.background(),
                quiet.delays());
    }
}
