package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Article;
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

/// `tahrir versions`: the kept versions of a story, what differs between them, and the way back to one.
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {
    private static final Pattern TWO = Pattern.compile("(\\d{1,9})(?::(\\d{1,9}))?");

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

    @Option(names = "--diff", paramLabel = "N[:M]", descriptionKey = "cli.versions.diff")
    @Nullable
    String diff;

    @Override
    public Integer call() {
        Integer number = restore;
        Path file = export;
        String two = diff;
        if (Stream.of(Optional.ofNullable(number), Optional.ofNullable(file), Optional.ofNullable(two))
                        .filter(Optional::isPresent)
                        .count()
                > 1) {
            throw TahrirException.usage("cli.versions.one-wish");
        }
        if (number != null) {
            return tahrir.writing(newsroom -> restore(newsroom, number));
        }
        if (file != null) {
            return tahrir.reading(newsroom -> export(newsroom, file));
        }
        return tahrir.reading(newsroom -> two == null ? list(newsroom) : diff(newsroom, two));
    }

    private int diff(Newsroom newsroom, String two) {
        Matcher numbers = TWO.matcher(two);
        if (!numbers.matches()) {
            throw TahrirException.usage("cli.versions.bad-diff", two);
        }
        Story now = newsroom.story(id);
        Article before = version(newsroom, now, numbers.group(1));
        Article after = numbers.group(2) == null ? now.article() : version(newsroom, now, numbers.group(2));
        VersionDiff difference = VersionDiff.between(before, after);
        if (tahrir.json) {
            tahrir.print(difference.json().toString());
        } else if (difference.isEmpty()) {
            tahrir.say("cli.versions.no-difference");
        } else {
            if (!difference.parts().isEmpty()) {
                tahrir.say("cli.versions.parts", String.join(", ", difference.parts()));
            }
            difference.lines().forEach(tahrir::print);
        }
        return CommandLineDoor.DONE;
    }

    private static Article version(Newsroom newsroom, Story story, String number) {
        return newsroom.library()
                .revisions()
                .at(story.id(), Integer.parseInt(number))
                .orElseThrow(() ->
                        TahrirException.refused("store.no-revision", story.id().toString(), number))
                .article();
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
