package org.tahrir.settings;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Writes settings to their file on another thread, as often as needed and no oftener: of many changes that come while
/// one is being written, only the last is written.
public final class SettingsKeeper implements Consumer<Settings> {
    private final SettingsFile file;
    private final Executor writer;
    private final Consumer<Notice> failed;
    private final AtomicReference<@Nullable Settings> waiting = new AtomicReference<>();

    /// A keeper of a file.
    ///
    /// @param writer where it is written
    /// @param failed hears, on that thread, of settings that couldn't be written
    public SettingsKeeper(SettingsFile file, Executor writer, Consumer<Notice> failed) {
        this.file = file;
        this.writer = writer;
        this.failed = failed;
    }

    @Override
    public void accept(Settings settings) {
        if (waiting.getAndSet(settings) == null) {
            writer.execute(this::flush);
        }
    }

    /// Writes what waits, on this thread.
    public synchronized void flush() {
        Settings settings = waiting.getAndSet(null);
        if (settings == null) {
            return;
        }
        try {
            file.write(settings);
        } catch (TahrirException broken) {
            failed.accept(broken.notice());
        }
    }
}
