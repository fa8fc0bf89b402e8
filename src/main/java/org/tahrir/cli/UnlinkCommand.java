package org.tahrir.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tahrir.article.Story;
import org.tahrir.desk.Linking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir unlink`: takes related pieces away, by their numbers.
@Command(name = "unlink")
final class UnlinkCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "N", descriptionKey = "cli.unlink.numbers")
    List<Integer> numbers = List.of();

    @Override
    public Integer call() {
        return tahrir.writing(newsroom -> {
            Linking linking = newsroom.linking(tahrir.person());
            Story left = linking.remove(newsroom.story(id), Set.copyOf(numbers));
            Answers.standing(left, linking.shown(left), tahrir);
            return CommandLineDoor.DONE;
        });
    }
}
