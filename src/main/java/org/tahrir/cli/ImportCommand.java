package org.tahrir.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahrir.desk.Intake;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Taken;
import org.tahrir.importing.Skipped;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir import`: takes in files of any known kind, each file whole or not at all.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.files")
    List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    boolean dryRun;

    private @Nullable Notice failure;
    private int worst = CommandLineDoor.DONE;

    @Override
    public Integer call() {
        List<Taken> taken = dryRun ? tahrir.reading(this::takeAll) : tahrir.writing(this::takeAll);
        Notice failed = failure;
        if (tahrir.json && taken.isEmpty() && failed != null) {
            tahrir.print(JsonOutput.error(failed, tahrir.messages()));
        } else if (tahrir.json) {
            tahrir.print(JsonOutput.array(taken, (node, one) -> JsonOutput.taken(node, one, tahrir.messages()))
                    .toString());
        }
        return worst;
    }

    private List<Taken> takeAll(Newsroom newsroom) {
        Intake intake = newsroom.intake(tahrir.person());
        List<Taken> all = new ArrayList<>();
        for (Path file : files) {
            try {
                List<Taken> taken = intake.take(file, dryRun, this::skipped, this::progress);
                all.addAll(taken);
                tell(file, taken);
            } catch (TahrirException broken) {
                Notice told = Notice.of("cli.import.file-failed", file.toString(), broken.notice());
                tahrir.tell(told);
                failure = failure == null ? told : failure;
                worst = Math.max(worst, CommandLineDoor.codeOf(broken));
            }
        }
        return all;
    }

    private void skipped(Skipped line) {
        tahrir.tell(Notice.of("cli.import.line-skipped", line.line(), line.reason()));
        worst = Math.max(worst, CommandLineDoor.REFUSED);
    }

    private void progress(int stories) {
        if (stories % 5_000 == 0 && stories > 0) {
            tahrir.surroundings().terminal().err().println(tahrir.messages().count("cli.import.progress", stories));
        }
    }

    private void tell(Path file, List<Taken> taken) {
        if (tahrir.json || taken.size() > 20) {
            long fresh = taken.stream()
                    .filter(one -> one.verdict() == Taken.Verdict.NEW)
                    .count();
            tahrir.tell(Notice.of("cli.import.summary", file.toString(), taken.size(), fresh));
            return;
        }
        for (Taken one : taken) {
            if (one.verdict() != Taken.Verdict.NEW) {
                one.warnings().forEach(warning -> tahrir.print(Hints.text(warning, tahrir.messages())));
                continue;
            }
            tahrir.say(
                    dryRun ? "cli.import.would-take" : "cli.import.taken",
                    one.id().toString(),
                    one.headline(),
                    one.source().isEmpty() ? "—" : one.source(),
                    one.paragraphs(),
                    one.related(),
                    Notice.of("cli.import.kind." + one.kind()));
            one.warnings()
                    .forEach(warning -> tahrir.print("  " + tahrir.messages().text(warning)));
        }
    }
}
