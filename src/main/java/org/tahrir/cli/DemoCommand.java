package org.tahrir.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tahrir.desk.Newsroom;
import org.tahrir.store.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `tahrir demo`: the main job on the samples, step by step in words, in a folder of its own.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "tahrir-demo", descriptionKey = "cli.demo.out")
    Path out = Path.of("tahrir-demo");

    @Override
    public Integer call() {
        return run(tahrir, out);
    }

    /// Runs the demonstration in a folder.
    static int run(Tahrir tahrir, Path out) {
        DemoFolder folder = DemoFolder.fresh(out.toAbsolutePath().normalize());
        Surroundings world = tahrir.surroundings();
        try (Newsroom newsroom = Newsroom.open(folder.library(), Library.Access.WRITE, world.clock(), world.ids())) {
            if (!tahrir.json) {
                return new Demo(newsroom, folder, tahrir).run();
            }
            int code = new Demo(newsroom, folder, tahrir.aside()).run();
            tahrir.print(JsonOutput.object()
                    .put("folder", folder.path().toString())
                    .put("bundle", folder.bundle("bundle.zip").toString())
                    .put("sound", code == CommandLineDoor.DONE)
                    .toString());
            return code;
        }
    }
}
