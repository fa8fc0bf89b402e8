package org.tahrir.ui.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Role;
import org.tahrir.bundle.Purpose;
import org.tahrir.desk.ExportWish;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// An export, or a handing over, from the choice of stories to the bundle in its place. Looks at the stories again
/// whenever the library changes; what is being written is saved first. Lives on the screen's thread.
final class ExportModel {
    private final Workplace place;
    private final OpenStory open;
    private final Purpose purpose;
    private final Path documents;
    private final ObservableList<Checked> stories = FXCollections.observableArrayList();
    // one for all: who listens to it is held by nothing else
    private final ObservableList<Checked> storiesShown = FXCollections.unmodifiableObservableList(stories);
    private final ReadOnlyObjectWrapper<Going> going = new ReadOnlyObjectWrapper<>(new Going.Looking());
    private final ReadOnlyObjectWrapper<Path> target;
    private final ReadOnlyBooleanWrapper replaces = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Notice>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable endHearing;
    private Choice choice;
    private @Nullable Path chosen;
    private boolean embargoAllowed;
    private @Nullable Watch watch;
    private int looks;

    /// An export that has not looked at anything yet.
    ///
    /// @param documents where bundles are proposed to go when no folder is remembered
    ExportModel(Workplace place, OpenStory open, Purpose purpose, Choice choice, Path documents) {
        this.place = place;
        this.open = open;
        this.purpose = purpose;
        this.choice = choice;
        this.documents = documents;
        this.target = new ReadOnlyObjectWrapper<>(documents);
        this.endHearing = place.changes().onAny(this::look);
    }

    Purpose purpose() {
        return purpose;
    }

    /// The stories in question, sound or not; unmodifiable.
    ObservableList<Checked> stories() {
        return storiesShown;
    }

    ReadOnlyObjectProperty<Going> goingProperty() {
        return going.getReadOnlyProperty();
    }

    Going going() {
        return going.get();
    }

    /// The file that will be written.
    ReadOnlyObjectProperty<Path> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// Whether a file lies there already, which would be replaced.
    ReadOnlyBooleanProperty replacesProperty() {
        return replaces.getReadOnlyProperty();
    }

    /// Why the last attempt came to nothing.
    ReadOnlyObjectProperty<Optional<Notice>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    Choice choice() {
        return choice;
    }

    boolean embargoAllowed() {
        return embargoAllowed;
    }

    /// Whether this person may do it at all: only editors publish, everybody hands over.
    boolean mayExport() {
        return purpose == Purpose.HANDOVER || place.person().role() == Role.EDITOR;
    }

    int soundCount() {
        return (int) stories.stream().filter(Checked::isSound).count();
    }

    /// Whether there is something that can be done now.
    boolean isReady() {
        return going.get() instanceof Going.Waiting && mayExport() && soundCount() > 0;
    }

    boolean isWriting() {
        return going.get() instanceof Going.Writing;
    }

    void choose(Choice other) {
        choice = other;
        look();
    }

    void allowEmbargo(boolean allowed) {
        embargoAllowed = allowed;
        look();
    }

    /// Writes to another file than the one proposed.
    void writeTo(Path file) {
        chosen = file;
        trouble.set(Optional.empty());
        look();
    }

    /// Looks at the stories, once what is being written on the paper is saved.
    void look() {
        if (isWriting() || going.get() instanceof Going.Gone) {
            return;
        }
        int mine = ++looks;
        going.set(new Going.Looking());
        open.saveThen(() -> lookAtSaved(mine), why -> failed(mine, why));
    }

    private void lookAtSaved(int mine) {
        Packing packing = packing();
        Packing.Question question = new Packing.Question(
                choice,
                place.clock().instant(),
                embargoAllowed,
                chosen,
                proposedIn(),
                documents,
                LocalDate.now(place.clock()));
        place.background().run(() -> packing.look(question), look -> show(mine, look), why -> failed(mine, why));
    }

    /// Writes the bundle with all that is sound.
    void export() {
        if (!isReady()) {
            return;
        }
        Watch watching = new Watch(place.background(), this::stepped);
        watch = watching;
        trouble.set(Optional.empty());
        going.set(new Going.Writing(Watch.Step.FIRST, false));
        List<Checked> shown = List.copyOf(stories);
        open.saveThen(
                () -> {
                    ExportWish wish = new ExportWish(target.get(), place.clock().instant(), true, embargoAllowed);
                    pack(packing(), shown, wish, watching);
                },
                this::failed);
    }

    /// Calls the writing off: it ends with its next step, and nothing is changed.
    void cancel() {
        if (watch != null && going.get() instanceof Going.Writing writing) {
            watch.cancel();
            going.set(new Going.Writing(writing.step(), true));
        }
    }

    /// The sheet is closed: changes of the library are no longer looked at.
    void close() {
        endHearing.run();
        looks++;
    }

    private void pack(Packing packing, List<Checked> shown, ExportWish wish, Watch watching) {
        if (open.story() == null) {
            place.background().run(() -> packing.pack(shown, wish, watching), this::ended, this::failed);
            return;
        }
        // what stands on the paper may be among the stories, and goes on from what the export has made of it
        AtomicReference<Optional<Going.Gone>> gone = new AtomicReference<>(Optional.empty());
        open.perform(
                saved -> {
                    gone.set(packing.pack(shown, wish, watching));
                    return place.newsroom().library().stories().find(saved.id()).orElse(saved);
                },
                saved -> ended(gone.get()),
                this::failed);
    }

    private void show(int mine, Packing.Look look) {
        if (mine != looks) {
            return;
        }
        if (!stories.equals(look.stories())) {
            stories.setAll(look.stories());
        }
        target.set(look.target());
        replaces.set(look.replaces());
        going.set(new Going.Waiting());
    }

    private void stepped(Watch.Step step) {
        if (going.get() instanceof Going.Writing writing) {
            going.set(new Going.Writing(step, writing.calledOff()));
        }
    }

    private void ended(Optional<Going.Gone> gone) {
        if (gone.isEmpty()) {
            failed(Notice.of("publish.changed-meanwhile"));
            return;
        }
        going.set(gone.get());
        place.change(settings -> settings.withFolders(folders -> folders.withExports(
                String.valueOf(gone.get().file().toAbsolutePath().getParent()))));
        place.changes().changedMany();
    }

    private void failed(int mine, Notice why) {
        if (mine == looks) {
            trouble.set(Optional.of(why));
            going.set(new Going.Waiting());
        }
    }

    private void failed(Notice why) {
        trouble.set(Optional.of(why));
        going.set(new Going.Waiting());
        look();
    }

    private Packing packing() {
        return new Packing(place.newsroom(), place.person(), purpose);
    }

    private Path proposedIn() {
        String remembered = place.settings().folders().exports();
        return remembered.isEmpty() ? documents : Path.of(remembered);
    }
}
