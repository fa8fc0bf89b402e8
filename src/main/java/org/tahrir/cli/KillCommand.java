package org.tahrir.cli;

import java.util.concurrent.Callable;
import org.tahrir.article.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `tahrir kill`: withdraws a story that has gone out.
@Command(name = "kill")
final class KillCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Mixin
    private final Reopening reopening = new Reopening();

    @Override
    public Integer call() {
        return reopening.run(Correction.Kind.KILL, tahrir);
    }
}
