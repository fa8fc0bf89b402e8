package org.tahrir.cli;

import org.tahrir.article.Correction;
import org.tahrir.article.Story;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `correct`, `update` and `kill` have in common: a story that has gone out, and a note for its readers.
final class Reopening {
    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Option(names = "--note", paramLabel = "TEXT", required = true, descriptionKey = "cli.reopen.note")
    String note = "";

    int run(Correction.Kind kind, Tahrir tahrir) {
        return tahrir.writing(newsroom -> {
            Story story = newsroom.story(id);
            var outcome = newsroom.reviewing(tahrir.person()).reopen(story, kind, note);
            return Answers.moved(outcome, newsroom.linking(tahrir.person()).shown(story), tahrir);
        });
    }
}
