package org.tahrir.ui.paper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.TheirVersion;
import org.tahrir.ui.work.Latest;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// What whoever writes in the open story ought to know of it: who returned it and why, and whether another desk has
/// sent a version of its own.
public final class PaperNoticesModel {
    /// Why a story was returned.
    ///
    /// @param by who returned it, or ""
    public record Returned(String by, String reason) {}

    /// All there is to say.
    ///
    /// @param theirs other desks' versions, in the order they came
    public record Notices(Optional<Returned> returned, List<TheirVersion> theirs) {
        static final Notices NONE = new Notices(Optional.empty(), List.of());

        public Notices {
            theirs = List.copyOf(theirs);
        }
    }

    private final Workplace workplace;
    private final OpenStory open;
    private final ReadOnlyObjectWrapper<Notices> notices = new ReadOnlyObjectWrapper<>(Notices.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Notice> unread = new ReadOnlyObjectWrapper<>();
    private final Latest reading;

    public PaperNoticesModel(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
        this.reading = new Latest(workplace.background());
    }

    /// Keeps what there is to say true to the story that is open from now on.
    public void follow(Ties ties) {
        ties.on(open.pageProperty(), page -> {
            notices.set(Notices.NONE);
            look();
        });
        ties.add(workplace.changes().onAny(this::look));
    }

    public ReadOnlyObjectProperty<Notices> noticesProperty() {
        return notices.getReadOnlyProperty();
    }

    /// Why this couldn’t be read when it was last tried; null when it could. What is known from before stays.
    public ReadOnlyObjectProperty<@Nullable Notice> unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    private void look() {
        reading.read(read(), this::found, unread::set);
    }

    private void found(Notices fresh) {
        unread.set(null);
        notices.set(fresh);
    }

    private Callable<Notices> read() {
        Story story = open.story();
        Library library = workplace.newsroom().library();
        return () -> story == null
                ? Notices.NONE
                : new Notices(returned(story, library), library.stories().theirs(story.id()));
    }

    private static Optional<Returned> returned(Story story, Library library) {
        return story.stage() == Stage.RETURNED
                ? Optional.of(new Returned(returnedBy(story, library), story.reason()))
                : Optional.empty();
    }

    private static String returnedBy(Story story, Library library) {
        return library.revisions().of(story.id()).stream()
                .filter(one -> one.cause() == Revision.Cause.STAGE && one.stage() == Stage.RETURNED)
                .max(Comparator.comparingInt(Revision::number))
                .map(Revision::author)
                .orElse("");
    }
}
