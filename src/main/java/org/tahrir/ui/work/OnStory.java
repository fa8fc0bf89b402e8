package org.tahrir.ui.work;

import java.util.function.Consumer;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.notice.Notice;

/// Does a verb of the desk on a story, whether it is still on the paper or not: a way back that is offered in a toast
/// may be taken when another story is open.
public final class OnStory {
    private OnStory() {}

    /// Does it, on the paper if the story is there.
    public static void perform(
            StoryId id, OpenStory.Verb verb, Workplace workplace, OpenStory open, Consumer<Notice> refused) {
        Story now = open.story();
        if (now != null && now.id().equals(id)) {
            open.perform(verb, done -> {}, refused);
        } else {
            workplace
                    .background()
                    .run(
                            () -> verb.on(workplace.newsroom().story(id.toString())),
                            done -> workplace.changes().changed(id),
                            refused);
        }
    }
}
