package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.article.Workflow;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir versions`: the kept versions of a story, and the way back to one.
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Option(names = "--restore", paramLabel = "N", descriptionKey = "cli.versions.restore")
    @Nullable
    Integer restore;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "cli.versions.export")
    @Nullable
    Path export;

    @Override
    public Integer call() {
        Integer number = restore;
        Path file = export;
        if (number != null && file != null) {
            throw TahrirException.usage("cli.versions.one-wish");
        }
        if (number != null) {
            return tahrir.writing(newsroom -> restore(newsroom, number));
        }
        return tahrir.reading(newsroom -> file == null ? list(newsroom) : export(newsroom, file));
    }

    private int export(Newsroom newsroom, Path file) {
        int versions = newsroom.writeHistory(newsroom.story(id).id(), file, false);
        if (tahrir.json) {
            tahrir.print(JsonOutput.object()
                    .put("file", file.toString())
                    .put("versions", versions)
                    .toString());
        } else {
            tahrir.say(
                    "cli.versions.exported",
                    tahrir.messages().count("inspector.versions.count", versions),
                    file.toString());
        }
        return CommandLineDoor.DONE;
    }

    private int list(Newsroom newsroom) {
        List<Revision> versions =
                newsroom.library().revisions().of(newsroom.story(id).id());
        if (tahrir.json) {
            tahrir.print(JsonOutput.array(versions, JsonOutput::revision).toString());
        } else {
            versions.forEach(this::print);
        }
        return CommandLineDoor.DONE;
    }

    private void print(Revision version) {
        tahrir.say(
                "cli.versions.line",
                version.number(),
                version.at().toString(),
                Notice.of("cause."
                        + version.cause().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                Workflow.stage(version.stage()),
                tahrir.messages().count("cli.words", version.words()),
                version.author().isEmpty() ? "—" : version.author());
    }

    private int restore(Newsroom newsroom, int number) {
        Story story = newsroom.drafting(tahrir.person()).restore(newsroom.story(id), number);
        Answers.standing(story, newsroom.linking(tahrir.person()).shown(story), tahrir);
        return CommandLineDoor.DONE;
    }
}
