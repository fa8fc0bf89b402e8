package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir backup`: a whole, checked copy of the library, also while a window writes in it.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.backup.file")
    Path file = Path.of("");

    @Override
    public Integer call() {
        return tahrir.reading(this::backUp);
    }

    private int backUp(Newsroom newsroom) {
        List<String> lacking = newsroom.library().backup(file);
        int stories = newsroom.library().stories().counts().values().stream()
                .mapToInt(count -> count)
                .sum();
        if (tahrir.json) {
            var node = JsonOutput.object();
            node.put("file", file.toAbsolutePath().toString());
            node.put("stories", stories);
            node.set("lacking", JsonOutput.words(lacking));
            tahrir.print(node.toString());
        } else {
            tahrir.say("cli.backup.done", stories, file.toString());
        }
        if (!lacking.isEmpty()) {
            tahrir.tell(Notice.of("cli.backup.lacking", lacking.size()));
        }
        return CommandLineDoor.DONE;
    }
}
