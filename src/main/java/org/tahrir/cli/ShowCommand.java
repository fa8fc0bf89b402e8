package org.tahrir.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.store.TheirVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir show`: one story, whole.
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Override
    public Integer call() {
        return tahrir.reading(newsroom -> {
            Story story = newsroom.story(id);
            List<RelatedLink> related = newsroom.linking(tahrir.person()).shown(story);
            List<TheirVersion> theirs = newsroom.library().stories().theirs(story.id());
            if (tahrir.json) {
                tahrir.print(StoryJson.of(story, related, theirs).toString());
            } else {
                print(story, related);
                theirs.forEach(this::print);
            }
            return CommandLineDoor.DONE;
        });
    }

    private void print(TheirVersion theirs) {
        tahrir.print("");
        tahrir.say(
                "cli.show.theirs",
                theirs.from().isEmpty() ? "—" : theirs.from(),
                theirs.modified().toString(),
                theirs.article().headline());
        tahrir.print(StoryJson.readable(theirs.article().body()));
    }

    private void print(Story story, List<RelatedLink> related) {
        var article = story.article();
        for (String line : List.of(
                article.headlines().kicker(),
                article.headline(),
                article.headlines().standfirst())) {
            if (!line.isEmpty()) {
                tahrir.print(line);
            }
        }
        tahrir.say(
                "cli.show.standing",
                story.id().toString(),
                Workflow.stage(story.stage()),
                story.article().filing().section().isEmpty()
                        ? "—"
                        : story.article().filing().section());
        if (!story.reason().isEmpty()) {
            tahrir.say("cli.show.reason", story.reason());
        }
        tahrir.print("");
        tahrir.print(StoryJson.readable(article.body()));
        RelatedLines.print(related, tahrir);
    }
}
