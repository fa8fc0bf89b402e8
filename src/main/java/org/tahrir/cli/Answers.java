package org.tahrir.cli;

import java.util.List;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;

/// What several verbs answer alike.
final class Answers {
    private Answers() {}

    /// Where a story stands after it was changed.
    static void standing(Story story, List<RelatedLink> related, Tahrir tahrir) {
        if (tahrir.json) {
            tahrir.print(JsonOutput.standing(story, related).toString());
            return;
        }
        tahrir.print(story.article().headline());
        tahrir.say(
                "cli.show.standing",
                story.id().toString(),
                Workflow.stage(story.stage()),
                story.article().filing().section().isEmpty()
                        ? "—"
                        : story.article().filing().section());
        RelatedLines.print(related, tahrir);
    }

    /// What came of a wish to move a story; the exit code.
    static int moved(Workflow.Outcome outcome, List<RelatedLink> related, Tahrir tahrir) {
        return switch (outcome) {
            case Workflow.Outcome.Moved moved -> {
                standing(moved.story(), related, tahrir);
                yield CommandLineDoor.DONE;
            }
            case Workflow.Outcome.Refused refused -> {
                refused.reasons().forEach(tahrir::tell);
                if (tahrir.json) {
                    var answer = JsonOutput.object();
                    answer.set("refused", JsonOutput.notices(refused.reasons(), tahrir.messages()));
                    tahrir.print(answer.toString());
                }
                yield CommandLineDoor.REFUSED;
            }
        };
    }
}
