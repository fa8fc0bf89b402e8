package org.tahrir.ui.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Intake;
import org.tahrir.desk.Taken;
import org.tahrir.desk.TakenBack;
import org.tahrir.notice.Notice;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// Undoes an import from the window, also when one of its stories stands on the paper.
final class TakingBack {
    private final Workplace place;
    private final OpenStory open;

    TakingBack(Workplace place, OpenStory open) {
        this.place = place;
        this.open = open;
    }

    void of(List<Taken> taken, Consumer<TakenBack> done, Consumer<Notice> failed) {
        Intake intake = place.newsroom().intake(place.person());
        Consumer<TakenBack> tell = back -> {
            place.changes().changedMany();
            done.accept(back);
        };
        Story shown = open.story();
        if (shown == null || !isAmong(shown.id(), taken)) {
            place.background().run(() -> intake.takeBack(taken), tell, failed);
            return;
        }
        AtomicReference<@Nullable TakenBack> back = new AtomicReference<>();
        open.perform(
                saved -> {
                    back.set(intake.takeBack(taken));
                    return place.newsroom().library().stories().find(saved.id()).orElse(saved);
                },
                story -> {
                    TakenBack result = back.get();
                    if (result != null) {
                        tell.accept(result);
                    }
                },
                failed);
    }

    private static boolean isAmong(StoryId id, List<Taken> taken) {
        return taken.stream().anyMatch(one -> one.id().equals(id));
    }
}
