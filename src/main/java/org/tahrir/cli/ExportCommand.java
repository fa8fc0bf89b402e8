package org.tahrir.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.desk.ExportOutcome;
import org.tahrir.desk.ExportWish;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Soundness;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.StoryFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir export`: publishes stories as a bundle, or packs drafts for another desk.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "cli.export.ids")
    List<String> ids = List.of();

    @Option(names = "--ready", descriptionKey = "cli.export.ready")
    boolean ready;

    @Option(names = "--drafts", descriptionKey = "cli.export.drafts")
    boolean drafts;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.export.out")
    Path out = Path.of("");

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "cli.export.at")
    @Nullable
    String at;

    @Option(names = "--only-sound", descriptionKey = "cli.export.only-sound")
    boolean onlySound;

    @Option(names = "--allow-embargo", descriptionKey = "cli.export.allow-embargo")
    boolean allowEmbargo;

    @Override
    public Integer call() {
        if (ready ? !ids.isEmpty() || drafts : ids.isEmpty()) {
            throw TahrirException.usage("cli.export.which");
        }
        ExportWish wish = new ExportWish(out, moment(), onlySound, allowEmbargo);
        ExportOutcome outcome = drafts
                ? tahrir.reading(newsroom -> handOver(newsroom, wish))
                : tahrir.writing(newsroom -> publish(newsroom, wish));
        return answer(outcome);
    }

    private ExportOutcome publish(Newsroom newsroom, ExportWish wish) {
        try (Interruption watch = Interruption.watch()) {
            return newsroom.publishing(tahrir.person()).publish(stories(newsroom), wish, watch);
        }
    }

    private ExportOutcome handOver(Newsroom newsroom, ExportWish wish) {
        try (Interruption watch = Interruption.watch()) {
            return newsroom.publishing(tahrir.person()).handOver(stories(newsroom), wish, watch);
        }
    }

    private List<Story> stories(Newsroom newsroom) {
        if (!ready) {
            return ids.stream().map(newsroom::story).toList();
        }
        var stories = newsroom.library().stories();
        List<Story> waiting = stories.list(StoryFilter.of(Stage.READY)).stream()
                .flatMap(one -> stories.find(one.id()).stream())
                .toList();
        if (waiting.isEmpty()) {
            throw TahrirException.refused("cli.export.none-ready");
        }
        return waiting;
    }

    private Instant moment() {
        if (at == null) {
            return tahrir.surroundings().clock().instant();
        }
        try {
            return OffsetDateTime.parse(at).toInstant();
        } catch (DateTimeException malformed) {
            throw TahrirException.usage("cli.export.bad-instant", at);
        }
    }

    private int answer(ExportOutcome outcome) {
        List<Soundness> kept =
                outcome.stories().stream().filter(one -> !one.isSound()).toList();
        kept.forEach(one -> tahrir.tell(Notice.of(
                "cli.export.kept",
                one.story().id().toString().substring(0, 8),
                one.story().article().headline(),
                reasons(one))));
        return switch (outcome) {
            case ExportOutcome.Done done -> {
                done(done, kept.size());
                yield kept.isEmpty() ? CommandLineDoor.DONE : CommandLineDoor.REFUSED;
            }
            case ExportOutcome.Refused refused -> {
                tahrir.tell(Notice.of("cli.export.refused", kept.size()));
                json(false, refused.stories());
                yield CommandLineDoor.REFUSED;
            }
        };
    }

    private void done(ExportOutcome.Done done, int kept) {
        done.stories().stream()
                .filter(Soundness::isSound)
                .flatMap(one -> one.warnings().stream()
                        .map(warning -> Notice.of(
                                "cli.export.warning", one.story().article().headline(), warning)))
                .forEach(tahrir::tell);
        if (!tahrir.json) {
            tahrir.say(
                    "cli.export.done",
                    done.stories().size() - kept,
                    out.toString(),
                    done.written().bundleId(),
                    done.written().sha256());
            return;
        }
        var node = JsonOutput.object();
        node.put("exported", true);
        node.put("file", out.toString());
        node.put("bundleId", done.written().bundleId());
        node.put("sha256", done.written().sha256());
        node.put("bytes", done.written().bytes());
        node.set(
                "stories",
                JsonOutput.array(done.stories(), (one, sound) -> JsonOutput.soundness(one, sound, tahrir.messages())));
        tahrir.print(node.toString());
    }

    private void json(boolean exported, List<Soundness> stories) {
        if (tahrir.json) {
            var node = JsonOutput.object();
            node.put("exported", exported);
            node.set(
                    "stories",
                    JsonOutput.array(stories, (one, sound) -> JsonOutput.soundness(one, sound, tahrir.messages())));
            tahrir.print(node.toString());
        }
    }

    private String reasons(Soundness sound) {
        return sound.blocking().stream().map(tahrir.messages()::text).collect(Collectors.joining(" "));
    }
}
