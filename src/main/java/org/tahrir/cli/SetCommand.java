package org.tahrir.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.desk.Drafting;
import org.tahrir.notice.TahrirException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir set`: sets fields of a story, or exchanges its text for that of a file.
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "cli.id")
    String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FIELD=VALUE", descriptionKey = "cli.set.fields")
    List<String> fields = List.of();

    @Option(names = "--body", paramLabel = "FILE", descriptionKey = "cli.set.body")
    @Nullable
    Path body;

    @Override
    public Integer call() {
        Map<String, String> values = values();
        if (values.isEmpty() && body == null) {
            throw TahrirException.usage("cli.set.nothing");
        }
        return tahrir.writing(newsroom -> {
            Drafting drafting = newsroom.drafting(tahrir.person());
            Story story = newsroom.story(id);
            story = body == null
                    ? drafting.set(story, values)
                    : drafting.write(story, newsroom.intake(tahrir.person()).one(body), values);
            Answers.standing(story, newsroom.linking(tahrir.person()).shown(story), tahrir);
            return CommandLineDoor.DONE;
        });
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw TahrirException.usage("cli.set.no-equals", field);
            }
            values.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return values;
    }
}
