package org.tahrir.desk;

import org.tahrir.article.Role;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.notice.TahrirException;

/// Who may change the content of a story: nobody while it lies in the trash, only an editor once it is ready.
final class Pen {
    private Pen() {}

    /// @throws TahrirException REFUSED if this person may not write in the story's stage
    static void check(Story story, Person by) {
        if (story.stage() == Stage.TRASH) {
            throw TahrirException.refused("desk.in-trash", story.article().headline());
        }
        boolean editorsOnly = story.stage() == Stage.READY || story.stage() == Stage.EXPORTED;
        if (editorsOnly && by.role() != Role.EDITOR) {
            throw TahrirException.refused("workflow.editors-only");
        }
    }
}
