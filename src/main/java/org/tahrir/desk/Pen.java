package org.tahrir.desk;

import java.util.Optional;
import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

/// Who may change the content of a story: nobody while it lies in the trash or is out as it stands, only an editor once
/// it is ready. What readers have is taken up first, with a note for them.
final class Pen {
    private Pen() {}

    /// @throws TahrirException REFUSED if this person may not write in the story's stage
    static void check(Story story, Person by) {
        refusal(story, by).ifPresent(why -> {
            throw new TahrirException(TahrirException.Kind.REFUSED, why, null);
        });
    }

    /// Why this person may not write in the story; empty when they may.
    static Optional<Notice> refusal(Story story, Person by) {
        if (story.stage() == Stage.TRASH) {
            return Optional.of(Notice.of("desk.in-trash", story.article().headline()));
        }
        if (story.article().isKilled()) {
            return Optional.of(Notice.of("workflow.killed"));
        }
        if (story.stage() == Stage.EXPORTED && story.published().isOut()) {
            return Optional.of(Notice.of("desk.is-out", story.article().headline()));
        }
        boolean editorsOnly = story.stage() == Stage.READY || story.stage() == Stage.EXPORTED;
        return editorsOnly && by.role() != Role.EDITOR
                ? Optional.of(Notice.of("workflow.editors-only"))
                : Optional.empty();
    }
}
