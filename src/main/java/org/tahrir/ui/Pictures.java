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
import org.tahrir.settings.WindowShape;
import org.tahrir.ui.fonts.ArabicText;
import org.tahrir.ui.kit.SystemOutside;
import org.tahrir.ui.kit.Typefaces;
import org.tahrir.ui.library.DeskPlace;
import org.tahrir.ui.preferences.PreferencesDoor;
import org.tahrir.ui.work.Workplace;

/// Draws pictures of the real window at work on the sample desk, in memory: no display is needed.
public final class Pictures {
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
                Shot.ofDesk(language).forEach(shot -> drawn.add(pictures.draw(shot)));
                desk.hurry();
                drawn.add(pictures.draw(Shot.ofExport(language)));
                desk.takePages(library.resolve(language.code()));
                Shot.ofPage(language).forEach(shot -> drawn.add(pictures.draw(shot)));
            }
        }
        return drawn;
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
        Png.write(quiet.get(() -> shot.part().of(stage.getScene())), file);
        quiet.run(stage::close);
        return file;
    }

    private MainWindow window(Stage stage, Shot shot) {
        Workplace workplace = workplace(shot);
        SystemOutside outside = SystemOutside.of(() -> stage);
        PreferencesDoor preferences = new PreferencesDoor(workplace, outside, backup -> {});
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
                .withWriting(writing -> writing.withSigns(shot.signs()))
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
