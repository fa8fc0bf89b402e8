package org.tahrir.ui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.notice.Notice;

/// Brings what was written in the open story to the disk, in the rhythm of the writing, and tells on the paper where
/// the words are. What can't be saved stays unsaved and is tried again by itself. Lives on the screen's thread.
final class Saving {
    private final Workplace workplace;
    private final OnPaper paper;
    private final Unsaved unsaved;
    private final SaveRhythm rhythm;
    private final List<Runnable> givers = new ArrayList<>();

    /// @param due hears when it is time to save
    Saving(Workplace workplace, OnPaper paper, Unsaved unsaved, Runnable due) {
        this.workplace = workplace;
        this.paper = paper;
        this.unsaved = unsaved;
        this.rhythm = new SaveRhythm(workplace.delays(), due);
    }

    /// Hears before half-typed values are wanted.
    ///
    /// @return ends the hearing
    Runnable onSettle(Runnable giver) {
        givers.add(giver);
        return () -> givers.remove(giver);
    }

    /// Lets everybody give what they hold half-typed.
    void settle() {
        List.copyOf(givers).forEach(Runnable::run);
    }

    /// Something was written.
    void wrote() {
        if (!(paper.saveState.get() instanceof SaveState.NotSaved)) {
            paper.saveState.set(new SaveState.Writing());
        }
        rhythm.wrote();
    }

    /// Shows a story as it is on the disk now, with the fields that were changed since it was handed over on top.
    void show(Story saved) {
        Article article = unsaved.fieldsOn(saved.article());
        paper.story.set(
                article.equals(saved.article())
                        ? saved
                        : saved.withArticle(article, workplace.clock().instant()));
        paper.saveState.set(
                unsaved.isEmpty() ? new SaveState.Saved(workplace.clock().instant()) : new SaveState.Writing());
    }

    /// Saves if something isn't saved, then goes on; on failure nothing is lost and it is tried again later.
    ///
    /// @param from the story as it was known on the disk
    /// @param saved hears of the story as it is there then, before it goes on
    void save(@Nullable Story from, Consumer<Story> saved, Runnable next, Consumer<Notice> failed) {
        rhythm.saving();
        Story now = paper.story.get();
        if (unsaved.isEmpty() || from == null || now == null) {
            next.run();
            return;
        }
        Unsaved.Handful handful = unsaved.handOver();
        Drafting drafting = workplace.newsroom().drafting(workplace.person());
        workplace
                .background()
                .run(
                        () -> Keeping.keep(drafting, from, now.article(), handful.text()),
                        story -> {
                            unsaved.landed();
                            OneByOne.after(() -> saved.accept(story), next).run();
                        },
                        why -> {
                            unsaved.takeBack(handful);
                            paper.saveState.set(new SaveState.NotSaved(why));
                            rhythm.failed();
                            failed.accept(why);
                        });
    }
}
