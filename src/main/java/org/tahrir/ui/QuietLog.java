package org.tahrir.ui;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.tahrir.settings.ErrorLog;

/// Sends what libraries have to remark, and what breaks in their threads, into the log, and not before the eyes of a
/// person.
final class QuietLog extends Handler {
    /// JavaFX says at each start that it stands on the class path, which it does on purpose.
    private static final String KNOWN = "Unsupported JavaFX configuration";

    private final ErrorLog log;

    QuietLog(ErrorLog log) {
        this.log = log;
        setLevel(Level.WARNING);
    }

    /// Takes the place of all other handlers. JavaFX breaks in threads of its own when the process is ended while it
    /// wakes.
    static void into(ErrorLog log) {
        Thread.setDefaultUncaughtExceptionHandler((thread, broken) -> log.write(broken));
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new QuietLog(log));
    }

    @Override
    public void publish(LogRecord remark) {
        String message = String.valueOf(remark.getMessage());
        if (!isLoggable(remark) || message.startsWith(KNOWN)) {
            return;
        }
        log.write(remark.getLoggerName() + ": " + message);
        if (remark.getThrown() != null) {
            log.write(remark.getThrown());
        }
    }

    @Override
    public void flush() {
        // each remark is on the disk when it is published
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
