package org.tahrir.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.desk.Linking;
import org.tahrir.notice.TahrirException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir link`: adds related pieces under a story, in order.
@Command(name = "link")
final class LinkCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TARGET|HEADLINE", descriptionKey = "cli.link.targets")
    List<String> targets = List.of();

    @Option(names = "--url", paramLabel = "ADDRESS", descriptionKey = "cli.link.url")
    @Nullable
    String url;

    @Override
    public Integer call() {
        return tahrir.writing(newsroom -> {
            Linking linking = newsroom.linking(tahrir.person());
            Story linked = add(linking, newsroom.story(id));
            Answers.standing(linked, linking.shown(linked), tahrir);
            return CommandLineDoor.DONE;
        });
    }

    private Story add(Linking linking, Story story) {
        if (url == null) {
            return linking.add(story, targets);
        }
        if (targets.size() != 1) {
            throw TahrirException.usage("link.one-headline-for-address");
        }
        return linking.addAddress(story, targets.getFirst(), url);
    }
}
