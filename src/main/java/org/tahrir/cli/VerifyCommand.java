package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.Finding;
import org.tahrir.bundle.Report;
import org.tahrir.desk.Difference;
import org.tahrir.notice.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir verify`: whether a bundle is whole and sound, and how it differs from the library.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "BUNDLE", descriptionKey = "cli.verify.bundle")
    Path bundle = Path.of("");

    @Option(names = "--diff", descriptionKey = "cli.verify.diff")
    boolean diff;

    @Option(names = "--publish", descriptionKey = "cli.verify.publish")
    boolean publish;

    @Override
    public Integer call() {
        Report report = BundleCheck.verify(bundle, publish);
        boolean sound = report.isSound();
        List<Difference> differences =
                diff && sound ? tahrir.reading(newsroom -> newsroom.comparing().compare(bundle)) : List.of();
        report.problems().forEach(this::tell);
        if (tahrir.json) {
            tahrir.print(
                    VerifyJson.of(report, diff, differences, tahrir.messages()).toString());
        } else {
            print(report, differences);
        }
        return sound ? CommandLineDoor.DONE : CommandLineDoor.REFUSED;
    }

    private void tell(Finding problem) {
        tahrir.tell(Notice.of(
                "cli.verify.problem", problem.file().isEmpty() ? bundle.toString() : problem.file(), problem.notice()));
    }

    private void print(Report report, List<Difference> differences) {
        Report.Summary summary = report.summary();
        if (report.isSound() && summary != null) {
            tahrir.say("cli.verify.sound", summary.articles(), summary.media(), summary.bundleId());
        } else {
            tahrir.say("cli.verify.unsound", report.problems().size());
        }
        for (Difference difference : differences) {
            tahrir.say(
                    "cli.verify.state." + difference.state().code(),
                    difference.headline(),
                    String.join(", ", difference.parts()));
        }
    }
}
