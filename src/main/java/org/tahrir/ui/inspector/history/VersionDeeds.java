package org.tahrir.ui.inspector.history;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Drafting;
import org.tahrir.notice.Notice;
import org.tahrir.store.Revisions;
import org.tahrir.text.BlockReturn;
import org.tahrir.ui.work.OnStory;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// What can be done with a version of the open story. Lives on the screen's thread; the work is done off it.
final class VersionDeeds {
    private final Workplace workplace;
    private final OpenStory open;

    VersionDeeds(Workplace workplace, OpenStory open) {
        this.workplace = workplace;
        this.open = open;
    }

    /// Brings a whole version back.
    ///
    /// @param done hears how to undo that
    void restore(int number, Consumer<Runnable> done, Consumer<Notice> refused) {
        AtomicInteger before = new AtomicInteger();
        open.perform(
                saved -> {
                    Story restored = drafting().restore(saved, number);
                    // what the story was lies just below the version that was made by restoring
                    before.set(revisions().of(saved.id()).get(1).number());
                    return restored;
                },
                restored -> done.accept(() -> OnStory.perform(
                        restored.id(), saved -> drafting().restore(saved, before.get()), workplace, open, refused)),
                refused);
    }

    /// Brings one block of a version back into the text.
    ///
    /// @param block counted among its blocks that aren't empty
    /// @param done hears how to undo that
    /// @param there hears instead that there was nothing to bring back
    void restoreBlock(int number, int block, Consumer<Runnable> done, Runnable there, Consumer<Notice> refused) {
        AtomicReference<@Nullable BlockReturn> found = new AtomicReference<>();
        open.perform(
                saved -> {
                    BlockReturn back = drafting().returned(saved, number, block);
                    found.set(back);
                    return drafting().returnBlock(saved, back);
                },
                restored -> {
                    BlockReturn back = Objects.requireNonNull(found.get());
                    if (back.isNothing()) {
                        there.run();
                    } else {
                        done.accept(() -> OnStory.perform(
                                restored.id(), saved -> drafting().undoReturn(saved, back), workplace, open, refused));
                    }
                },
                refused);
    }

    /// Gives a version a name, or takes it with "".
    void call(StoryId story, int number, String name, Runnable done, Consumer<Notice> refused) {
        workplace
                .background()
                .run(
                        () -> {
                            revisions().call(story, number, name);
                            return number;
                        },
                        called -> done.run(),
                        refused);
    }

    private Drafting drafting() {
        return workplace.newsroom().drafting(workplace.person());
    }

    private Revisions revisions() {
        return workplace.newsroom().library().revisions();
    }
}
