package org.tahrir.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Work off the screen's thread. The one place of the window where exceptions of such work end: the person is told a
/// sentence, the log the rest.
public final class Background {
    private final Executor workers;
    private final Executor screen;
    private final Consumer<Throwable> log;

    /// By three ways to have something done.
    ///
    /// @param workers where work is done
    /// @param screen the screen's thread, where results arrive
    /// @param log hears of what went wrong unexpectedly
    public Background(Executor workers, Executor screen, Consumer<Throwable> log) {
        this.workers = workers;
        this.screen = screen;
        this.log = log;
    }

    /// Does work and brings its result back to the screen's thread.
    ///
    /// @param failed hears the sentence for the person if it failed
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Notice> failed) {
        workers.execute(() -> {
            try {
                T result = work.call();
                screen.execute(() -> done.accept(result));
            } catch (TahrirException told) {
                if (told.getCause() != null) {
                    log.accept(told);
                }
                screen.execute(() -> failed.accept(told.notice()));
            } catch (Exception | StackOverflowError | OutOfMemoryError unexpected) {
                log.accept(unexpected);
                screen.execute(() -> failed.accept(Notice.of("window.unexpected")));
            }
        });
    }

    /// Does something on the screen's thread soon, from any thread.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }
}
