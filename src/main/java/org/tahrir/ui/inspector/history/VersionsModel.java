package org.tahrir.ui.inspector.history;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.store.Revision;
import org.tahrir.store.Revisions;
import org.tahrir.ui.difference.Comparison;
import org.tahrir.ui.difference.Wording;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OnStory;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The kept versions of the open story, one of which may be chosen to be compared and brought back. Lives on the
/// screen's thread; reading and comparing is done off it.
public final class VersionsModel {
    /// What the chosen version is compared with.
    public enum Against {
        /// what was changed since
        NOW,
        /// what that version changed
        BEFORE
    }

    /// How long saves may gather before the versions are read anew.
    static final Duration GATHER = Duration.ofMillis(250);

    private final Workplace workplace;
    private final OpenStory open;
    private final Latest listing;
    private final Latest comparing;
    private final ReadOnlyObjectWrapper<List<Revision>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Revision> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private Against against = Against.NOW;
    private @Nullable StoryId story;
    private boolean gathering;

    public VersionsModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        this.listing = new Latest(workplace.background());
        this.comparing = new Latest(workplace.background());
    }

    /// Hears of the story until the ties end.
    public void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
        ties.add(() -> {
            story = null;
            listing.forget();
            comparing.forget();
        });
    }

    /// The versions, newest first.
    public ReadOnlyObjectProperty<List<Revision>> versionsProperty() {
        return versions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Revision> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The difference of the chosen version; empty while there is none, or it is being worked out.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// Why the versions, or the difference of the chosen one, couldn’t be read; null when they could.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    /// Chooses a version, or none.
    public void choose(@Nullable Revision version) {
        Revision before = chosen.get();
        if (!Objects.equals(version, before)) {
            chosen.set(version);
            compare();
        }
    }

    public void compareWith(Against other) {
        if (against != other) {
            against = other;
            compare();
        }
    }

    public Against against() {
        return against;
    }

    /// Whether the chosen version is the first, before which there is nothing.
    public boolean isFirst() {
        Revision version = chosen.get();
        return version != null
                && !versions.get().isEmpty()
                && versions.get().getLast().equals(version);
    }

    /// Brings the chosen version back.
    ///
    /// @param done hears how to undo that
    public void restore(Consumer<Runnable> done, Consumer<Notice> refused) {
        Revision version = chosen.get();
        Story now = open.story();
        if (version == null || now == null) {
            return;
        }
        AtomicInteger before = new AtomicInteger();
        open.perform(
                saved -> {
                    Story restored = restored(saved, version.number());
                    // what the story was lies just below the version that was made by restoring
                    before.set(revisions().of(saved.id()).get(1).number());
                    return restored;
                },
                restored -> done.accept(() ->
                        OnStory.perform(now.id(), saved -> restored(saved, before.get()), workplace, open, refused)),
                refused);
    }

    /// Gives the chosen version a name, or takes it with "".
    public void call(String name, Consumer<Notice> refused) {
        Revision version = chosen.get();
        StoryId id = story;
        if (version == null || id == null || version.name().equals(name.strip())) {
            return;
        }
        workplace
                .background()
                .run(
                        () -> {
                            revisions().call(id, version.number(), name.strip());
                            return version.number();
                        },
                        called -> look(),
                        refused);
    }

    private Story restored(Story saved, int number) {
        return workplace.newsroom().drafting(workplace.person()).restore(saved, number);
    }

    private Revisions revisions() {
        return workplace.newsroom().library().revisions();
    }

    private void show(@Nullable Story now) {
        StoryId id = now == null ? null : now.id();
        if (Objects.equals(id, story)) {
            lookSoon();
            return;
        }
        story = id;
        versions.set(List.of());
        chosen.set(null);
        unread.set(null);
        comparison.set(Optional.empty());
        comparing.forget();
        look();
    }

    private void lookSoon() {
        if (!gathering && story != null) {
            gathering = true;
            workplace.delays().after(GATHER, () -> {
                gathering = false;
                look();
            });
        }
    }

    private void look() {
        StoryId id = story;
        if (id == null) {
            listing.forget();
            return;
        }
        Revisions revisions = revisions();
        listing.read(() -> revisions.of(id), this::listed, unread::set);
    }

    private void listed(List<Revision> found) {
        unread.set(null);
        versions.set(found);
        Revision was = chosen.get();
        if (was != null) {
            chosen.set(found.stream()
                    .filter(one -> one.number() == was.number())
                    .findFirst()
                    .orElse(null));
            compare();
        }
    }

    private void compare() {
        Revision version = chosen.get();
        Story now = open.story();
        if (version == null || now == null || (against == Against.BEFORE && isFirst())) {
            comparing.forget();
            comparison.set(Optional.empty());
            return;
        }
        Revisions revisions = revisions();
        Wording wording = Wording.of(workplace);
        Article today = now.article();
        int before = against == Against.BEFORE ? numberBefore(version) : 0;
        comparing.read(
                () -> compared(revisions, today, version.number(), before, wording),
                found -> {
                    unread.set(null);
                    comparison.set(found);
                },
                why -> {
                    unread.set(why);
                    comparison.set(Optional.empty());
                });
    }

    private int numberBefore(Revision version) {
        List<Revision> all = versions.get();
        return all.get(all.indexOf(version) + 1).number();
    }

    /// Compares a version with an earlier one, or with today when there is no earlier number.
    private static Optional<Comparison> compared(
            Revisions revisions, Article today, int number, int before, Wording wording) {
        Optional<Article> version = revisions.at(today.id(), number).map(Story::article);
        return before == 0
                ? version.map(then -> Comparison.between(then, today, wording))
                : revisions
                        .at(today.id(), before)
                        .flatMap(
                                earlier -> version.map(later -> Comparison.between(earlier.article(), later, wording)));
    }
}
