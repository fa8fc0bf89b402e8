package org.tahrir.ui.paper;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.desk.Person;
import org.tahrir.notice.Notice;
import org.tahrir.ui.difference.FieldChange;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What was chosen so far of two versions of the open story, and the end of it.
final class VersionChoiceModel {
    private final Workplace workplace;
    private final OpenStory open;
    private final VersionPair pair;
    private final Set<String> fields = new HashSet<>();
    private final Set<Integer> changes = new HashSet<>();

    VersionChoiceModel(Workplace workplace, OpenStory open, VersionPair pair) {
        this.workplace = workplace;
        this.open = open;
        this.pair = pair;
    }

    VersionPair pair() {
        return pair;
    }

    void choose(FieldChange field, boolean theirs) {
        choose(fields, field.field(), theirs);
    }

    /// @param change its index
    void choose(int change, boolean theirs) {
        choose(changes, change, theirs);
    }

    private static <T> void choose(Set<T> chosen, T one, boolean theirs) {
        if (theirs) {
            chosen.add(one);
        } else {
            chosen.remove(one);
        }
    }

    /// Whether anything was chosen of theirs.
    boolean isAnythingTheirs() {
        return !fields.isEmpty() || !changes.isEmpty();
    }

    /// Takes theirs whole.
    void takeTheirs(Runnable done, Consumer<Notice> refused) {
        settle(pair.theirs().article(), done, refused);
    }

    /// Takes what was chosen of theirs and keeps the rest of ours.
    void takeChosen(Runnable done, Consumer<Notice> refused) {
        settle(pair.with(fields, changes), done, refused);
    }

    /// Keeps ours as it is.
    void keepOurs(Runnable done, Consumer<Notice> refused) {
        Story story = open.story();
        Person person = workplace.person();
        if (story != null) {
            workplace
                    .background()
                    .run(
                            () -> {
                                workplace.newsroom().drafting(person).dropTheirs(story, pair.theirs());
                                return story.id();
                            },
                            id -> {
                                workplace.changes().changed(id);
                                done.run();
                            },
                            refused);
        }
    }

    private void settle(Article agreed, Runnable done, Consumer<Notice> refused) {
        open.perform(
                saved -> workplace.newsroom().drafting(workplace.person()).settle(saved, pair.theirs(), agreed),
                story -> done.run(),
                refused);
    }
}
