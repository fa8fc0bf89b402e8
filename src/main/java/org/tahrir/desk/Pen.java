package org.tahrir.desk;

import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// Who may change the content of a story: nobody while it lies in the trash or is out as it stands, only an editor once
/// it is ready. What readers have is taken up first, with a note for them.
final class Pen {
    private Pen() {}

    /// @throws TahrirException REFUSED if this person may not write in the story's stage
    static void check(Story story, Person by) {
        if (story.stage() == Stage.TRASH) {
            throw TahrirException.refused("desk.in-trash", story.article().headline());
        }
        if (story.article().isKilled()) {
            throw TahrirException.refused("workflow.killed");
        }
        if (story.stage() == Stage.EXPORTED && story.published().isOut()) {
            throw TahrirException.refused("desk.is-out", story.article().headline());
        }
        boolean editorsOnly = story.stage() == Stage.READY || story.stage() == Stage.EXPORTED;
        if (editorsOnly && by.role() != Role.EDITOR) {
            throw TahrirException.refused("workflow.editors-only");
        }
    }
}
