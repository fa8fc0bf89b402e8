package org.tahrir.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahrir.notice.Notice;
import org.tahrir.store.Restoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir restore`: the library back from a backup; the one of before is set aside.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.restore.file")
    Path file = Path.of("");

    @Override
    public Integer call() {
        Restoring.Restored restored = Restoring.restore(
                tahrir.libraryFolder(), file, tahrir.surroundings().clock());
        String aside = restored.setAside().map(Path::toString).orElse(null);
        if (tahrir.json) {
            var node = JsonOutput.object();
            node.put("stories", restored.stories());
            JsonOutput.putOrNull(node, "setAside", aside == null ? "" : aside);
            node.set("lacking", JsonOutput.words(restored.lacking()));
            tahrir.print(node.toString());
        } else {
            tahrir.say("cli.restore.done", restored.stories(), file.toString());
            if (aside != null) {
                tahrir.say("cli.restore.set-aside", aside);
            }
        }
        if (!restored.lacking().isEmpty()) {
            tahrir.tell(Notice.of("cli.restore.lacking", restored.lacking().size()));
        }
        return CommandLineDoor.DONE;
    }
}
