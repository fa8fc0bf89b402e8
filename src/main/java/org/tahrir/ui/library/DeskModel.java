package org.tahrir.ui.library;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.store.DeskLists;
import org.tahrir.store.Tally;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// The desk: its places with how many stories lie there, the one that is looked at, and who sits at it. Counts follow
/// the library, at most once in [#PAUSE].
public final class DeskModel {
    /// How long counting waits for further changes.
    public static final Duration PAUSE = Duration.ofMillis(150);

    /// The places that every desk has, in their order.
    public static final List<DeskPlace> STAGES = List.of(
            new DeskPlace.Drafts(),
            new DeskPlace.At(Stage.REVIEW),
            new DeskPlace.At(Stage.RETURNED),
            new DeskPlace.At(Stage.READY),
            new DeskPlace.At(Stage.EXPORTED),
            new DeskPlace.All());

    public static final DeskPlace TRASH = new DeskPlace.At(Stage.TRASH);

    private final Workplace workplace;
    private final OpenStory open;
    private final ReadOnlyObjectWrapper<DeskPlace> place = new ReadOnlyObjectWrapper<>(STAGES.getFirst());
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private final Latest counting;
    private Runnable cancel = () -> {};
    private String language = "";

    public DeskModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        counting = new Latest(workplace.background());
        workplace.changes().onAny(this::countSoon);
        open.storyProperty().addListener((o, was, is) -> {
            if (is != null) {
                language = is.article().filing().language();
            }
        });
        count();
    }

    /// The place that is looked at.
    public ReadOnlyObjectProperty<DeskPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public DeskPlace place() {
        return place.get();
    }

    public void choose(DeskPlace other) {
        place.set(other);
    }

    /// What the counts are made of; another one after each change of the library.
    public ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    /// Why stories couldn’t be counted when it was last tried; null when they could. Counts from before stay.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// How many stories lie in a place, as last counted.
    public int count(DeskPlace of) {
        return of.count(tally.get(), workplace.person());
    }

    /// The sections of the paper, in the order of their letters; then those that only stories carry, such as one that
    /// was renamed since.
    public List<String> sections() {
        List<String> named = workplace.names().of(DeskLists.Kind.SECTION);
        Stream<String> carried = tally.get().sections(DeskPlace.LIVING).stream().filter(name -> !named.contains(name));
        return Stream.concat(named.stream(), carried).toList();
    }

    /// Begins a story in the language last written in, else the interface's, and leads to its headline.
    public void begin(Navigator navigator, Consumer<Notice> failed) {
        String tag = language.isBlank() ? workplace.words().language().code() : language;
        Drafting drafting = workplace.newsroom().drafting(workplace.person());
        workplace
                .background()
                .run(
                        () -> drafting.begin(tag),
                        (Story begun) -> {
                            choose(STAGES.getFirst());
                            workplace.changes().changed(begun.id());
                            navigator.open(begun.id(), new Target.Headline());
                        },
                        failed);
    }

    /// Lets somebody sit down; what was written so far is saved under the name of who wrote it. While it can't be
    /// saved, nobody else sits down.
    ///
    /// @param failed hears why it couldn't be saved
    public void sitDown(Person other, Consumer<Notice> failed) {
        open.saveThen(() -> workplace.sitDown(other), failed);
    }

    private void countSoon() {
        cancel.run();
        cancel = workplace.delays().after(PAUSE, this::count);
    }

    private void count() {
        counting.read(workplace.newsroom().library().listings()::tally, this::counted, unread::set);
    }

    private void counted(Tally fresh) {
        unread.set(null);
        tally.set(fresh);
    }
}
