package org.tahrir.ui.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Stories;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// Throws stories away and brings them back, off the screen's thread, each as the workflow allows; the one on the paper
/// after its words are saved.
final class Trashing {
    /// What came of it.
    ///
    /// @param toTrash whether stories were thrown away, or brought back
    /// @param moved those that were moved
    /// @param why why one of the others wasn't
    record Outcome(boolean toTrash, Set<StoryId> moved, Optional<Notice> why) {}

    private final Workplace workplace;
    private final OpenStory open;

    Trashing(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
    }

    void trash(Collection<StoryId> stories, Consumer<Outcome> done) {
        move(stories, true, done);
    }

    void restore(Collection<StoryId> stories, Consumer<Outcome> done) {
        move(stories, false, done);
    }

    private void move(Collection<StoryId> stories, boolean toTrash, Consumer<Outcome> done) {
        List<StoryId> others = new ArrayList<>(stories);
        Story onPaper = open.story();
        boolean paperToo = onPaper != null && others.remove(onPaper.id());
        workplace
                .background()
                .run(
                        () -> moved(others, toTrash),
                        outcome -> {
                            if (!others.isEmpty()) {
                                workplace.changes().changedMany();
                            }
                            if (paperToo) {
                                moveOpen(outcome, done);
                            } else {
                                done.accept(outcome);
                            }
                        },
                        why -> done.accept(new Outcome(toTrash, Set.of(), Optional.of(why))));
    }

    private void moveOpen(Outcome others, Consumer<Outcome> done) {
        open.perform(
                saved -> moved(saved, others.toTrash()),
                story -> {
                    Set<StoryId> all = new LinkedHashSet<>(others.moved());
                    all.add(story.id());
                    done.accept(new Outcome(others.toTrash(), all, others.why()));
                },
                why -> done.accept(new Outcome(others.toTrash(), others.moved(), Optional.of(why))));
    }

    private Outcome moved(List<StoryId> ids, boolean toTrash) {
        Stories stories = workplace.newsroom().library().stories();
        Set<StoryId> moved = new LinkedHashSet<>();
        Optional<Notice> why = Optional.empty();
        for (StoryId id : ids) {
            try {
                stories.find(id).map(story -> moved(story, toTrash)).ifPresent(story -> moved.add(id));
            } catch (TahrirException refused) {
                why = Optional.of(refused.notice());
            }
        }
        return new Outcome(toTrash, moved, why);
    }

    private Story moved(Story story, boolean toTrash) {
        Stage to = toTrash ? Stage.TRASH : story.before();
        return workplace
                .newsroom()
                .reviewing(workplace.person())
                .move(story, to, "")
                .orThrow();
    }
}
