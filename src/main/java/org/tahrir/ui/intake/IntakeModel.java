package org.tahrir.ui.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tahrir.desk.Intake;
import org.tahrir.importing.InputKind;
import org.tahrir.importing.PageDraft;
import org.tahrir.importing.PictureFiles;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.ui.work.Workplace;

/// Takes files in, one after another in the background; a file that can't be taken doesn't keep the next one out. One
/// single page is handed over to be looked at first; what comes meanwhile waits. Lives on the screen's thread.
final class IntakeModel {
    /// A page of more lines is taken as it is: nobody looks at so many.
    static final int MOST_LINES = 4_000;

    private final Workplace place;
    private final ReadOnlyObjectWrapper<Coming> coming = new ReadOnlyObjectWrapper<>(new Coming.Nothing());
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final List<FileReport> reports = new ArrayList<>();
    private final AtomicBoolean moved = new AtomicBoolean();
    private volatile boolean calledOff;
    private Runnable telling = () -> {};
    private int files;
    private boolean looking;

    IntakeModel(Workplace place) {
        this.place = place;
    }

    ReadOnlyObjectProperty<Coming> comingProperty() {
        return coming.getReadOnlyProperty();
    }

    Coming coming() {
        return coming.get();
    }

    boolean isReading() {
        return coming.get() instanceof Coming.Reading;
    }

    private boolean isBusy() {
        return isReading() || looking;
    }

    /// Takes files and folders in; while others are being read or a page is looked at, after them.
    void take(List<Path> chosen) {
        boolean alone = !isBusy();
        if (alone) {
            start();
        }
        place.background()
                .run(
                        () -> Inbox.files(chosen),
                        found -> {
                            if (!alone && !isBusy()) {
                                take(chosen); // those before them have come in meanwhile
                                return;
                            }
                            waiting.addAll(found);
                            files += found.size();
                            if (alone) {
                                begin(chosen, found);
                            }
                        },
                        why -> {
                            if (!alone && !isBusy()) {
                                take(chosen);
                                return;
                            }
                            reports.add(FileReport.failed(Inbox.name(chosen.getFirst()), why));
                            if (alone) {
                                next();
                            }
                        });
    }

    /// Reads a page from the clipboard, or from what was dropped, for a person to look at.
    void take(String html, String text) {
        if (isReading()) {
            return;
        }
        start();
        place.background()
                .run(
                        () -> PastedPage.read(html, text),
                        draft -> {
                            if (calledOff) {
                                next();
                            } else {
                                look(draft, Optional.empty());
                            }
                        },
                        why -> {
                            reports.add(FileReport.failed("", why));
                            next();
                        });
    }

    private void look(PageDraft draft, Optional<Path> file) {
        looking = true;
        coming.set(new Coming.Page(draft, file));
    }

    /// Goes on with what has come in while a page was looked at.
    void looked() {
        looking = false;
        files = waiting.size();
        if (files > 0 || !reports.isEmpty()) {
            next();
        }
    }

    /// Calls it off: what has come in stays, the rest isn't read.
    void cancel() {
        if (coming.get() instanceof Coming.Reading reading) {
            calledOff = true;
            waiting.clear();
            coming.set(new Coming.Reading(reading.file(), reading.number(), reading.files(), reading.stories(), true));
        }
    }

    private void start() {
        reports.clear();
        files = 0;
        calledOff = false;
        coming.set(new Coming.Reading("", 0, 0, 0, false));
    }

    /// A sole file that was pointed at itself is looked at first if it is a page or another plain text.
    private void begin(List<Path> chosen, List<Path> found) {
        if (found.size() != 1 || !found.equals(chosen)) {
            next();
            return;
        }
        Path file = found.getFirst();
        Intake intake = place.newsroom().intake(place.person());
        place.background()
                .run(
                        () -> asPage(intake, file),
                        draft -> {
                            if (draft.isPresent() && !calledOff && waiting.size() == 1) {
                                waiting.clear();
                                look(draft.get(), Optional.of(file));
                            } else {
                                next();
                            }
                        },
                        why -> {
                            waiting.poll();
                            reports.add(FileReport.failed(Inbox.name(file), why));
                            next();
                        });
    }

    private static Optional<PageDraft> asPage(Intake intake, Path file) {
        refusePicture(file);
        InputKind kind = InputKind.of(file);
        if (kind != InputKind.PAGE && kind != InputKind.TEXT) {
            return Optional.empty();
        }
        PageDraft draft = intake.page(file, null);
        int lines = draft.split().lines().size();
        return lines > 0 && lines <= MOST_LINES ? Optional.of(draft) : Optional.empty();
    }

    private void next() {
        Path file = waiting.poll();
        if (file == null) {
            came();
            return;
        }
        String name = Inbox.name(file);
        int before = stories();
        int number = files - waiting.size();
        FileWatch watch = new FileWatch(name, () -> calledOff, this::tellSoon);
        telling = () -> coming.set(new Coming.Reading(name, number, files, before + watch.count(), calledOff));
        telling.run();
        Intake intake = place.newsroom().intake(place.person());
        place.background()
                .run(
                        () -> {
                            refusePicture(file);
                            intake.take(file, watch);
                            return true;
                        },
                        done -> ended(watch.report(Optional.empty())),
                        why -> ended(watch.report(Optional.of(why))));
    }

    /// A picture is no story, though one that is drawn by words could be read as such; there is a place for it.
    private static void refusePicture(Path file) {
        if (PictureFiles.areNamedSo(List.of(file))) {
            throw TahrirException.refused("intake.is-picture", Inbox.name(file));
        }
    }

    /// Many steps are told as one.
    private void tellSoon() {
        if (!moved.getAndSet(true)) {
            place.background().onScreen(() -> {
                moved.set(false);
                if (isReading()) {
                    telling.run();
                }
            });
        }
    }

    private void ended(FileReport report) {
        reports.add(report);
        next();
    }

    private void came() {
        if (stories() > 0) {
            place.changes().changedMany();
        }
        if (calledOff && reports.isEmpty()) {
            reports.add(FileReport.failed("", Notice.of("intake.cancelled")));
        }
        coming.set(new Coming.Came(reports));
    }

    private int stories() {
        return reports.stream().mapToInt(report -> report.taken().size()).sum();
    }
}
