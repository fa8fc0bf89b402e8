package org.tahrir.cli;

import java.util.concurrent.Callable;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir stage`: moves a story to another stage, as the workflow and the role allow.
@Command(name = "stage")
final class StageCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Parameters(index = "1", paramLabel = "STAGE", descriptionKey = "cli.stage.stage")
    String stage = "";

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.stage.reason")
    String reason = "";

    @Override
    public Integer call() {
        Stage to = ListCommand.stage(stage);
        return tahrir.writing(newsroom -> {
            Story story = newsroom.story(id);
            var outcome = newsroom.reviewing(tahrir.person()).move(story, to, reason);
            return Answers.moved(outcome, newsroom.linking(tahrir.person()).shown(story), tahrir);
        });
    }
}
