package org.tahrir.cli;

import java.util.concurrent.Callable;
import org.tahrir.article.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/// `tahrir update`: takes up a story that has gone out because there is more to tell.
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Mixin
    private final Reopening reopening = new Reopening();

    @Override
    public Integer call() {
        return reopening.run(Correction.Kind.UPDATE, tahrir);
    }
}
