package org.tahrir.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.ErrorLog;
import org.tahrir.settings.Looks;
import org.tahrir.settings.Messages;
import org.tahrir.ui.fonts.ArabicText;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.SystemOutside;
import org.tahrir.ui.kit.Typefaces;

/// The window's life from its start to its end: wakes JavaFX while the library is being opened, lets the person sit
/// down, and ends when they have left. Where the library can't be opened it says why and offers a way on.
public final class App {
    private final ErrorLog log;
    private final CompletableFuture<@Nullable Void> awake = new CompletableFuture<>();
    private final CompletableFuture<Optional<Notice>> end = new CompletableFuture<>();
    private @Nullable Sitting sitting;

    private App(ErrorLog log) {
        this.log = log;
    }

    /// Opens the window and waits until it is closed.
    ///
    /// @return what is to be said at the end, if anything
    /// @throws TahrirException if there is no display to open it on
    public static Optional<Notice> run(Start start) {
        ErrorLog log = start.log();
        QuietLog.into(log);
        ArabicText.install();
        App app = new App(log);
        app.open(start);
        Display.start(() -> app.awake.completeAsync(app::begin, Runnable::run));
        try {
            return app.end.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : e;
        } finally {
            Platform.exit();
        }
    }

    private @Nullable Void begin() {
        Platform.setImplicitExit(false);
        Typefaces.load();
        return null;
    }

    /// Opens a library on a thread of its own, while the screen wakes up. What breaks before anybody sits at the desk
    /// ends the program; what breaks later doesn't.
    private void open(Start at) {
        Executor thread =
                task -> Thread.ofPlatform().daemon().name("tahrir-open").start(task);
        CompletableFuture.supplyAsync(() -> Opening.of(at), thread)
                .thenCombine(awake, (opening, now) -> opening)
                .thenAcceptAsync(opening -> arrive(at, opening), Platform::runLater)
                .exceptionally(broken -> {
                    end.completeExceptionally(broken);
                    return null;
                });
    }

    private void arrive(Start at, Opening opening) {
        switch (opening) {
            case Opening.Open open -> sitDown(at, open);
            case Opening.Elsewhere elsewhere -> end.complete(Optional.of(elsewhere.sentence()));
            case Opening.Shut shut -> turnAway(at, shut);
        }
    }

    private void sitDown(Start at, Opening.Open open) {
        Thread.setDefaultUncaughtExceptionHandler(new Unexpected(log, Platform::runLater, this::tell));
        sitting = new Sitting(
                at,
                open,
                wish -> wish.ifPresentOrElse(
                        backup -> mend(at, () -> Mending.restore(at, backup)), () -> end.complete(Optional.empty())));
        sitting.begin();
    }

    /// Brings a library that is open nowhere back, and opens it, whatever came of that.
    private void mend(Start at, Supplier<List<Notice>> mending) {
        Thread.ofPlatform().daemon().name("tahrir-mend").start(() -> {
            List<Notice> told = mending.get();
            Platform.runLater(() -> open(at.telling(told)));
        });
    }

    private void turnAway(Start at, Opening.Shut shut) {
        Looks looks = at.wishes().over(shut.settings().settings()).looks();
        Messages words = Messages.in(looks.languageOr(at.system().code()), looks.digits());
        Stage stage = new Stage();
        ShutDoor.Ways ways = new ShutDoor.Ways(
                () -> open(at),
                folder -> open(at.at(folder)),
                backup -> mend(at, () -> Mending.restore(at, backup)),
                () -> mend(at, () -> Mending.salvage(at)),
                () -> open(at.afresh()),
                () -> end.complete(Optional.empty()));
        new ShutDoor(
                        stage,
                        words,
                        shut,
                        SystemOutside.of(() -> stage),
                        ways,
                        at.clock().getZone())
                .show(Look.of(looks.theme()));
    }

    private void tell(Notice notice) {
        if (sitting != null) {
            sitting.tell(notice);
        }
    }
}
