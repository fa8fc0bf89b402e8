package org.tahrir.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tahrir.desk.IntakeWatch;
import org.tahrir.desk.Taken;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;

/// Watches one file being taken in. Told on the worker's thread, asked on the screen's.
final class FileWatch implements IntakeWatch {
    private static final int SKIPPED_SHOWN = 50;

    private final String name;
    private final BooleanSupplier cancelled;
    private final Runnable moved;
    private final List<Taken> taken = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int moreSkipped;

    /// @param cancelled whether the person has called it off
    /// @param moved told of each step, on the worker's thread
    FileWatch(String name, BooleanSupplier cancelled, Runnable moved) {
        this.name = name;
        this.cancelled = cancelled;
        this.moved = moved;
    }

    @Override
    public void taken(List<Taken> more) {
        synchronized (taken) {
            taken.addAll(more);
        }
        moved.run();
    }

    @Override
    public void skipped(Skipped line) {
        synchronized (taken) {
            if (skipped.size() < SKIPPED_SHOWN) {
                skipped.add(line);
            } else {
                moreSkipped++;
            }
        }
    }

    @Override
    public void step(String phase, int done, int total) {
        moved.run();
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    /// How many stories have come in so far.
    int count() {
        synchronized (taken) {
            return taken.size();
        }
    }

    FileReport report(Optional<Notice> failure) {
        synchronized (taken) {
            return new FileReport(name, taken, skipped, moreSkipped, failure);
        }
    }
}
