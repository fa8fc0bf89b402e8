package org.tahrir.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.article.Workflow;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.StoryFilter;
import org.tahrir.store.StorySummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `tahrir list`: the stories of the library, newest change first.
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.list.stage")
    @Nullable
    String stage;

    @Option(names = "--section", paramLabel = "SECTION", descriptionKey = "cli.list.section")
    @Nullable
    String section;

    @Override
    public Integer call() {
        Set<Stage> stages = stage == null ? EnumSet.allOf(Stage.class) : Set.of(stage(stage));
        StoryFilter filter = new StoryFilter(stages, section, Integer.MAX_VALUE, 0);
        List<StorySummary> stories =
                tahrir.reading(newsroom -> newsroom.library().stories().list(filter));
        if (tahrir.json) {
            tahrir.print(JsonOutput.array(stories, JsonOutput::summary).toString());
        } else if (stories.isEmpty()) {
            tahrir.say("cli.list.none");
        } else {
            stories.forEach(this::print);
        }
        return CommandLineDoor.DONE;
    }

    private void print(StorySummary story) {
        tahrir.print(String.join(
                "  ",
                story.id().toString().substring(0, 8),
                tahrir.messages().text(Workflow.stage(story.stage())),
                story.section().isEmpty() ? "—" : story.section(),
                tahrir.messages().count("cli.words", story.words()),
                story.headline()));
    }

    static Stage stage(String code) {
        return Stage.parse(code).orElseThrow(() -> TahrirException.usage("cli.usage.stage", code));
    }
}
