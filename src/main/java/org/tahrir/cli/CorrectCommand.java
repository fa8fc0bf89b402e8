package org.tahrir.cli;

import java.util.concurrent.Callable;
import org.tahrir.article.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `tahrir correct`: corrects a story that has gone out: it goes out again as its next version.
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Mixin
    private final Reopening reopening = new Reopening();

    @Override
    public Integer call() {
        return reopening.run(Correction.Kind.CORRECT, tahrir);
    }
}
