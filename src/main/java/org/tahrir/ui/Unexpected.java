package org.tahrir.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.tahrir.notice.Notice;
import org.tahrir.settings.ErrorLog;

/// Where exceptions of all threads end that nobody expected: the log has the whole of it, the person a quiet sentence,
/// and the window lives on.
final class Unexpected implements Thread.UncaughtExceptionHandler {
    /// What breaks at every pulse of the screen is neither told nor logged more often than this.
    private static final long QUIET_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST_AT_ONCE = 20;

    private final ErrorLog log;
    private final Executor screen;
    private final Consumer<Notice> tell;
    private final AtomicLong toldAt = new AtomicLong(System.nanoTime() - QUIET_NANOS);
    private final AtomicLong sinceTold = new AtomicLong();

    /// A handler for all threads.
    ///
    /// @param screen the screen's thread
    /// @param tell says a sentence to the person, on that thread
    Unexpected(ErrorLog log, Executor screen, Consumer<Notice> tell) {
        this.log = log;
        this.screen = screen;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable broken) {
        long last = toldAt.get();
        long now = System.nanoTime();
        boolean first = now - last >= QUIET_NANOS && toldAt.compareAndSet(last, now);
        if (first) {
            sinceTold.set(0);
        }
        if (sinceTold.incrementAndGet() <= MOST_AT_ONCE) {
            log.write(broken);
        }
        if (first) {
            screen.execute(() -> tell.accept(Notice.of("window.unexpected")));
        }
    }
}
