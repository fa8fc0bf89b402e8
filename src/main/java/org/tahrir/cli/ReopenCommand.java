package org.tahrir.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.tahrir.article.Correction;
import org.tahrir.article.Story;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir correct`, `tahrir update` and `tahrir kill`: takes up a story that has gone out, as its next version, with a
/// note for its readers.
@Command
final class ReopenCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Option(names = "--note", paramLabel = "TEXT", required = true, descriptionKey = "cli.reopen.note")
    String note = "";

    private final Correction.Kind kind;

    private ReopenCommand(Correction.Kind kind) {
        this.kind = kind;
    }

    /// Gives a command its three verbs.
    static void addTo(CommandLine line) {
        for (Correction.Kind kind : Correction.Kind.values()) {
            line.addSubcommand(kind.name().toLowerCase(Locale.ROOT), new ReopenCommand(kind));
        }
    }

    @Override
    public Integer call() {
        return tahrir.writing(newsroom -> {
            Story story = newsroom.story(id);
            var outcome = newsroom.reviewing(tahrir.person()).reopen(story, kind, note);
            return Answers.moved(outcome, newsroom.linking(tahrir.person()).shown(story), tahrir);
        });
    }
}
