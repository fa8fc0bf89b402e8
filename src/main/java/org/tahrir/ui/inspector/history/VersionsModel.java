package org.tahrir.ui.inspector.history;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        BEFORE,
        /// what lies between it and another one that was chosen before it
        ANOTHER
    }

    /// How long saves may gather before the versions are read anew.
    static final Duration GATHER = Duration.ofMillis(250);

    private final Workplace workplace;
    private final OpenStory open;
    private final VersionDeeds deeds;
    private final Latest listing;
    private final Latest comparing;
    private final ReadOnlyObjectWrapper<List<Revision>> versions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Revision> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Revision> other = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Against> against = new ReadOnlyObjectWrapper<>(Against.NOW);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private @Nullable StoryId story;
    private boolean gathering;

    public VersionsModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        this.deeds = new VersionDeeds(workplace, open);
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

    /// The version that the chosen one is compared with, when that is another one of the list; else null.
    public ReadOnlyObjectProperty<@Nullable Revision> otherProperty() {
        return other.getReadOnlyProperty();
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

    /// Compares with something else from now on. With another one of the list: the one that is chosen now stays, and
    /// what is chosen next is compared with it.
    public void compareWith(Against wish) {
        if (against.get() != wish) {
            other.set(wish == Against.ANOTHER ? chosen.get() : null);
            against.set(wish);
            compare();
        }
    }

    /// Compares two versions, whatever was compared before.
    public void compareBoth(Revision one, Revision second) {
        other.set(one);
        against.set(Against.ANOTHER);
        chosen.set(second);
        compare();
    }

    public ReadOnlyObjectProperty<Against> againstProperty() {
        return against.getReadOnlyProperty();
    }

    public Against against() {
        return against.get();
    }

    /// Whether another version is still to be chosen for the comparison.
    public boolean lacksOther() {
        Revision version = chosen.get();
        Revision second = other.get();
        return against() == Against.ANOTHER
                && (version == null || second == null || version.number() == second.number());
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
        if (version != null && open.story() != null) {
            deeds.restore(version.number(), done, refused);
        }
    }

    /// Brings one block of the chosen version back into the text.
    ///
    /// @param block counted among its blocks that aren't empty
    /// @param done hears how to undo that
    /// @param there hears instead that there was nothing to bring back
    public void restoreBlock(int block, Consumer<Runnable> done, Runnable there, Consumer<Notice> refused) {
        Revision version = chosen.get();
        if (version != null && open.story() != null) {
            deeds.restoreBlock(version.number(), block, done, there, refused);
        }
    }

    /// Gives the chosen version a name, or takes it with "".
    public void call(String name, Consumer<Notice> refused) {
        Revision version = chosen.get();
        StoryId id = story;
        if (version != null && id != null && !version.name().equals(name.strip())) {
            deeds.call(id, version.number(), name.strip(), this::look, refused);
        }
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
        other.set(null);
        against.set(against() == Against.ANOTHER ? Against.NOW : against());
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
        other.set(among(found, other.get()));
        if (chosen.get() != null) {
            chosen.set(among(found, chosen.get()));
            compare();
        }
    }

    /// The same version as it is listed now, which may have another name, or none if it went.
    private static @Nullable Revision among(List<Revision> found, @Nullable Revision was) {
        return found.stream()
                .filter(one -> was != null && one.number() == was.number())
                .findFirst()
                .orElse(null);
    }

    private void compare() {
        Revision version = chosen.get();
        Story now = open.story();
        if (version == null || now == null || lacksOther() || (against() == Against.BEFORE && isFirst())) {
            comparing.forget();
            comparison.set(Optional.empty());
            return;
        }
        Revisions revisions = revisions();
        Wording wording = Wording.of(workplace);
        Article today = now.article();
        int number = laterNumber(version);
        int before = earlierNumber(version);
        comparing.read(
                () -> compared(revisions, today, number, before, wording),
                found -> {
                    unread.set(null);
                    comparison.set(found);
                },
                why -> {
                    unread.set(why);
                    comparison.set(Optional.empty());
                });
    }

    private int laterNumber(Revision version) {
        Revision second = other.get();
        return second == null ? version.number() : Math.max(version.number(), second.number());
    }

    /// The number of the version from which the changes lead to the later one; 0 when they lead from that one to today.
    private int earlierNumber(Revision version) {
        Revision second = other.get();
        if (second != null) {
            return Math.min(version.number(), second.number());
        }
        List<Revision> all = versions.get();
        return against() == Against.BEFORE ? all.get(all.indexOf(version) + 1).number() : 0;
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
