package org.tahrir.ui.work;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tahrir.notice.Notice;
import org.tahrir.store.Backup;
import org.tahrir.store.BackupShelf;

/// Sees to it that every day on which the program runs has a backup, off the screen's thread. Lives on the screen's
/// thread. What goes wrong is told once a day and tried again at every look.
public final class DailyBackup {
    /// How long after the start the first look is: until then the window has better things to do.
    static final Duration FIRST = Duration.ofMinutes(1);
    /// How long from one look to the next, for a program that runs for days.
    static final Duration AGAIN = Duration.ofMinutes(30);

    private final Workplace workplace;
    private final Supplier<BackupShelf> shelf;
    private final Consumer<Notice> trouble;
    private Optional<LocalDate> told = Optional.empty();
    private Runnable cancel = () -> {};

    /// A watch that hasn't begun.
    ///
    /// @param shelf where backups go at that moment
    /// @param trouble hears why a backup couldn't be made
    public DailyBackup(Workplace workplace, Supplier<BackupShelf> shelf, Consumer<Notice> trouble) {
        this.workplace = workplace;
        this.shelf = shelf;
        this.trouble = trouble;
    }

    /// Begins to look after the days.
    public void begin() {
        cancel = workplace.delays().after(FIRST, this::look);
    }

    /// Looks no more; a backup under way is finished.
    public void end() {
        cancel.run();
    }

    private void look() {
        cancel = workplace.delays().after(AGAIN, this::look);
        LocalDateTime now = LocalDateTime.ofInstant(
                workplace.clock().instant(), workplace.clock().getZone());
        BackupShelf on = shelf.get();
        Callable<Boolean> work = () -> {
            boolean due = on.isDue(now.toLocalDate());
            if (due) {
                on.keep(workplace.newsroom().library(), Backup.Kind.DAILY, now);
            }
            return due;
        };
        workplace.background().run(work, made -> {}, why -> tell(why, now.toLocalDate()));
    }

    private void tell(Notice why, LocalDate today) {
        if (!told.equals(Optional.of(today))) {
            told = Optional.of(today);
            trouble.accept(why);
        }
    }
}
