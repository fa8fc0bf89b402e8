package org.tahrir.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes the bundled word list anew: counts the normalised Arabic words of news archives and writes the commonest, one
/// `form TAB count` a line, the most frequent first, equal counts by letters. The same archives give the same bytes.
/// Run it as `WordListMaker words.txt.gz archive.jsonl.gz…`; archives hold one object with `title` and `body` a line.
public final class WordListMaker {
    private static final int FORMS = 60_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private WordListMaker() {}

    public static void main(String[] args) throws IOException {
        List<Path> files = List.of(args).stream().map(Path::of).toList();
        Map<String, Integer> counts = new HashMap<>();
        for (Path archive : files.subList(1, files.size())) {
            for (String text : texts(archive)) {
                count(text, counts);
            }
        }
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(files.getFirst()))) {
            packed.write(lines(counts).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// The headlines and bodies of an archive, a blank line between them.
    static List<String> texts(Path archive) throws IOException {
        try (InputStream packed = Files.newInputStream(archive);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().map(WordListMaker::text).toList();
        }
    }

    private static String text(String line) {
        JsonNode story = JSON.readTree(line);
        return story.path("title").asString("") + "\n\n" + story.path("body").asString("");
    }

    private static void count(String text, Map<String, Integer> counts) {
        for (Token token : new ArabicAnalyzer(WordList.EMPTY).analyze(text)) {
            if (Folding.isArabic(token.normal().charAt(0))) {
                counts.merge(token.normal(), 1, Integer::sum);
            }
        }
    }

    private static String lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(FORMS)
                .map(word -> word.getKey() + "\t" + word.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
