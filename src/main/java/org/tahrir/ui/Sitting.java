package org.tahrir.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Settings;
import org.tahrir.settings.SettingsKeeper;
import org.tahrir.settings.Wishes;
import org.tahrir.store.Backup;
import org.tahrir.store.Sittings;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Painted;
import org.tahrir.ui.kit.Question;
import org.tahrir.ui.kit.Sentences;
import org.tahrir.ui.kit.SystemOutside;
import org.tahrir.ui.preferences.PreferencesDoor;
import org.tahrir.ui.preferences.Welcome;
import org.tahrir.ui.work.Background;
import org.tahrir.ui.work.DailyBackup;
import org.tahrir.ui.work.Delays;
import org.tahrir.ui.work.Workplace;

/// One sitting at the desk, from the opened library to the closed window. Whatever ends it (the window's closing, the
/// end of the login, a signal), what was written is saved first and the library is closed.
final class Sitting {
    /// Reads that wait for one another must not stand behind an export; more than a few help nobody on one disk.
    private static final int WORKERS = 4;
    /// How long the end of the process may wait for the last words.
    private static final long LAST_WORDS_SECONDS = 5;

    private final Start start;
    private final Newsroom newsroom;
    private final Consumer<Optional<Path>> ended;
    private final boolean empty;
    private final ExecutorService workers;
    private final SettingsKeeper keeper;
    private final Workplace workplace;
    private final Opening.Read read;
    private Wishes wishes;
    private final Thread onSignal = new Thread(this::endBySignal, "tahrir-end");
    private @Nullable Doorbell bell;
    private @Nullable MainWindow window;
    private @Nullable DailyBackup backups;
    private volatile Optional<Sittings.Spot> spot = Optional.empty();
    private Optional<Path> wishedBackup = Optional.empty();
    private Runnable front = () -> {};

    /// A sitting that hasn't begun.
    ///
    /// @param ended happens on the screen's thread, after everything is on the disk and closed; hears of the backup
    /// that
    ///     the library is to be brought back from, if somebody wished for that
    Sitting(Start start, Opening.Open open, Consumer<Optional<Path>> ended) {
        this.start = start;
        this.newsroom = open.newsroom();
        this.ended = ended;
        this.empty = open.empty();
        this.read = open.settings();
        this.workers = Executors.newFixedThreadPool(
                WORKERS, Thread.ofPlatform().daemon().name("tahrir-work-", 1).factory());
        this.keeper = new SettingsKeeper(start.settingsFile(), workers, this::tellSoon);
        this.wishes = start.wishes();
        Settings settings = wishes.over(read.settings());
        this.workplace = new Workplace(
                newsroom,
                new Person(settings.name(), settings.role()),
                settings,
                start.system(),
                changed -> keeper.accept(wishes.without(changed, read.settings())),
                start.clock(),
                new Background(workers, Platform::runLater, start.log()::write),
                Delays.ofScreen());
    }

    /// Shows the window.
    void begin() {
        Runtime.getRuntime().addShutdownHook(onSignal);
        bell = Doorbell.hang(start.library(), start.runtimeFolder(), () -> Platform.runLater(() -> front.run()));
        String here = start.library().toAbsolutePath().toString();
        workplace.change(settings -> settings.withFolders(folders -> folders.withLibrary(here)));
        if (workplace.settings().welcomed()) {
            openWindow();
        } else {
            welcome();
        }
    }

    /// Asks who sits down, at the first start of all; whoever closes the question is asked again next time.
    private void welcome() {
        Stage stage = new Stage();
        Settings settings = workplace.settings();
        Welcome.Choice first =
                new Welcome.Choice(workplace.words().language(), settings.name(), settings.role(), empty);
        Welcome welcome = new Welcome(first, choice -> {
            stage.setOnCloseRequest(Event::consume);
            Painted.then(() -> {
                begun(choice);
                stage.close();
            });
        });
        Scene scene = new Scene(welcome);
        Look.of(settings.looks().theme()).applyTo(scene);
        stage.titleProperty().bind(welcome.titleProperty());
        stage.setScene(scene);
        stage.setResizable(false);
        stage.setOnCloseRequest(request -> leave());
        stage.show();
        front = () -> {
            stage.toFront();
            stage.requestFocus();
        };
    }

    private void begun(Welcome.Choice choice) {
        // what was wished for at this start has been said for good
        wishes = Wishes.NONE;
        workplace.change(settings -> settings.withLooks(looks -> looks.withLanguage(choice.language()))
                .withWelcomed(true)
                .withSamples(choice.samples()));
        workplace.sitDown(new Person(choice.name(), choice.role()));
        openWindow();
        if (choice.samples()) {
            workplace
                    .background()
                    .run(
                            () -> newsroom.samples(workplace.person()).take(),
                            taken -> workplace.changes().changedMany(),
                            this::tell);
        }
    }

    private void openWindow() {
        Stage stage = new Stage();
        SystemOutside outside = SystemOutside.of(() -> stage);
        PreferencesDoor preferences = new PreferencesDoor(workplace, outside, this::restore);
        Surroundings around =
                new Surroundings(outside, address -> browse(outside, address), start.previews(), preferences::addTo);
        MainWindow main = new MainWindow(stage, workplace, around);
        window = main;
        front = main::toFront;
        stage.focusedProperty().addListener((o, was, focused) -> {
            if (!focused) {
                main.openStory().save();
            }
        });
        main.setOnClosed(this::leave);
        main.show();
        read.trouble().ifPresent(this::tell);
        workplace
                .background()
                .run(newsroom.library().sittings()::begin, left -> left.ifPresent(main::resume), this::tell);
        List<Notice> told = new ArrayList<>(start.told());
        told.addAll(newsroom.library().told());
        if (!told.isEmpty()) {
            sayInFull(main, told);
        }
        DailyBackup daily = new DailyBackup(
                workplace, () -> start.shelf(workplace.settings().folders()), this::tellOfBackup);
        daily.begin();
        backups = daily;
    }

    /// What a person must not overlook.
    private void sayInFull(MainWindow main, List<Notice> told) {
        Messages words = workplace.words();
        String sentences =
                told.stream().map(notice -> Sentences.of(words, notice)).collect(Collectors.joining("\n"));
        Question.ask(
                main.chrome().sheets(),
                words.text("mending.title"),
                sentences,
                Question.Answer.main(words.text("mending.understood"), () -> {}));
    }

    /// A backup reads the whole library: what is damaged is found by it.
    private void tellOfBackup(Notice why) {
        MainWindow main = window;
        if (main != null && Opening.DAMAGED.contains(why.key())) {
            sayInFull(main, List.of(Notice.of("mending.found-damaged"), why));
        } else {
            tell(Notice.of("window.no-backup", why));
        }
    }

    /// Ends this sitting for another one on a library brought back.
    private void restore(Backup backup) {
        MainWindow main = window;
        if (main != null) {
            wishedBackup = Optional.of(backup.file());
            main.closeOr(() -> wishedBackup = Optional.empty());
        }
    }

    /// Says a sentence in the window.
    void tell(Notice notice) {
        if (window != null) {
            window.chrome().toasts().say(Sentences.of(workplace.words(), notice));
        }
    }

    private void browse(SystemOutside outside, String address) {
        outside.browse(address, () -> tell(Notice.of("window.no-browser", address)));
    }

    private void tellSoon(Notice notice) {
        Platform.runLater(() -> tell(notice));
    }

    private void leave() {
        noteSpot();
        if (backups != null) {
            backups.end();
        }
        workplace
                .background()
                .run(
                        () -> {
                            Runtime.getRuntime().removeShutdownHook(onSignal);
                            close();
                            return true;
                        },
                        closed -> ended.accept(wishedBackup),
                        broken -> ended.accept(Optional.empty()));
    }

    /// The process is being ended: saves what was written, within reason.
    private void endBySignal() {
        CountDownLatch saved = new CountDownLatch(1);
        Platform.runLater(() -> {
            noteSpot();
            if (window == null) {
                saved.countDown();
            } else {
                window.openStory().saveThen(saved::countDown, why -> saved.countDown());
            }
        });
        try {
            saved.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private void noteSpot() {
        MainWindow main = window;
        spot = main == null ? Optional.empty() : main.models().memory().here();
    }

    private void close() {
        if (bell != null) {
            bell.close();
        }
        keeper.flush();
        try {
            newsroom.library().sittings().end(spot);
        } finally {
            newsroom.close();
        }
    }
}
