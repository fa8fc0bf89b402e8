package org.tahrir.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.tahrir.desk.Newsroom;
import org.tahrir.notice.TahrirException;
import org.tahrir.store.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `tahrir search`: finds stories. With `-` for the query it answers one query a line with one JSON array a line.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Tahrir tahrir;

    @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "cli.search.query")
    List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "cli.search.limit")
    int limit;

    @Option(names = "--typing", descriptionKey = "cli.search.typing")
    boolean typing;

    private int worst = CommandLineDoor.DONE;

    @Override
    public Integer call() {
        checkWords();
        if (query.equals(List.of("-"))) {
            return tahrir.reading(this::answerLines);
        }
        List<Hit> hits = tahrir.reading(newsroom -> find(newsroom, String.join(" ", query)));
        if (tahrir.json) {
            tahrir.print(JsonOutput.array(hits, JsonOutput::hit).toString());
        } else if (hits.isEmpty()) {
            tahrir.say("cli.search.none", String.join(" ", query));
        } else {
            for (Hit hit : hits) {
                tahrir.print(hit.id().toString().substring(0, 8) + "  " + hit.headline());
                tahrir.print("          " + hit.snippet());
            }
        }
        return CommandLineDoor.DONE;
    }

    /// A word with one dash before it is left out of the search; two dashes are an option that isn't there.
    private void checkWords() {
        for (String word : query) {
            if (word.startsWith("--")) {
                throw TahrirException.usage("cli.usage.unknown", word);
            }
        }
        if (limit < 1) {
            throw TahrirException.usage("cli.usage.bad-value", limit, "--limit");
        }
    }

    private int answerLines(Newsroom newsroom) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(tahrir.surroundings().terminal().in(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .forEach(line -> tahrir.print(JsonOutput.array(found(newsroom, line), JsonOutput::hit)
                            .toString()));
            return worst;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// One query that fails must not cost the others their lines.
    private List<Hit> found(Newsroom newsroom, String line) {
        try {
            return find(newsroom, line);
        } catch (TahrirException broken) {
            tahrir.tell(broken.notice());
            worst = Math.max(worst, CommandLineDoor.codeOf(broken));
            return List.of();
        }
    }

    private List<Hit> find(Newsroom newsroom, String words) {
        int most = Math.clamp(limit, 0, 10_000);
        return typing
                ? newsroom.library().search().typing(words, most)
                : newsroom.library().search().search(words, most);
    }
}
