package org.tahrir.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Library;
import org.tahrir.store.Revision;
import org.tahrir.store.SaveOutcome;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.BodyDiff;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.text.Seeds;
import org.tahrir.text.TextCount;
import org.tahrir.text.WordList;
import tools.jackson.databind.json.JsonMapper;

/// Measures a long history: 1,000 versions of a story of 3,000 words, none of which may go yet. Prints one JSON object:
/// bytes of the library's file, and milliseconds to list the versions, to open one of them, to compare two, to open the
/// library and to write the whole history as JSON lines, the median and the 95th of 100. The argument is the archive
/// whose paragraphs the story is made of; each version has another one in place of one of them.
public final class HistorySize {
    private static final int VERSIONS = 1_000;
    private static final int WORDS = 3_000;
    private static final int PARAGRAPHS = 5_000;
    private static final int ROUNDS = 100;
    private static final StoryId STORY = new StoryId(new UUID(1, 2));

    private final RandomGenerator chance = Seeds.chance(7);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-14T12:00:00Z"));
    private final List<String> paragraphs;
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.bundled());

    private HistorySize(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("tahrir-history");
        try {
            System.out.println(new HistorySize(paragraphs(Path.of(args[0]))).run(folder));
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private String run(Path folder) throws IOException {
        try (Library library = open(folder)) {
            write(library);
        }
        StringBuilder json = new StringBuilder("{\"versions\":" + VERSIONS + ",\"words\":" + WORDS);
        json.append(",\"bytes\":").append(Files.size(folder.resolve("library.db")));
        json.append(timed("openLibrary", 20, i -> open(folder).close()));
        try (Library library = open(folder)) {
            int listed = library.revisions().of(STORY).size();
            json.append(",\"listed\":").append(listed);
            json.append(timed("list", ROUNDS, i -> library.revisions().of(STORY)));
            json.append(timed("openVersion", ROUNDS, i -> article(library, 1 + i * 37 % VERSIONS)));
            json.append(timed(
                    "compareTwo",
                    ROUNDS,
                    i -> BodyDiff.between(
                            article(library, 1 + i * 37 % VERSIONS).body(),
                            article(library, 1 + i * 91 % VERSIONS).body())));
            json.append(timed("writeHistory", 5, i -> library.revisions().write(STORY, line -> {})));
        }
        return json.append('}').toString();
    }

    private Library open(Path folder) {
        return Library.open(folder, Library.Access.WRITE, now::get, analyzer);
    }

    private static Article article(Library library, int number) {
        return library.revisions().at(STORY, number).orElseThrow().article();
    }

    /// Every minute something is written and kept, a stage each time, since writing alone is kept every ten minutes.
    private void write(Library library) {
        List<Block> blocks = new ArrayList<>();
        while (TextCount.of(new Body(blocks)).words() < WORDS) {
            blocks.add(paragraph());
        }
        Story story = Story.fresh(Article.of(STORY, "خبر طويل", new Body(blocks)), Stage.DRAFT, "ريم", now.get());
        story = save(library, story, Revision.Cause.CREATED);
        for (int i = 1; i < VERSIONS; i++) {
            now.set(now.get().plus(Duration.ofMinutes(1)));
            blocks.set(chance.nextInt(blocks.size()), paragraph());
            story = save(
                    library,
                    story.withArticle(story.article().withBody(new Body(blocks)), now.get()),
                    Revision.Cause.STAGE);
        }
    }

    private static Story save(Library library, Story story, Revision.Cause cause) {
        return ((SaveOutcome.Saved) library.stories().save(story, "ريم", cause)).story();
    }

    private Block paragraph() {
        return new Block.Paragraph(Prose.of(paragraphs.get(chance.nextInt(paragraphs.size()))), Direction.INHERIT);
    }

    /// Paragraphs of real news, of twenty words at least.
    private static List<String> paragraphs(Path archive) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String> paragraphs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(archive)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && paragraphs.size() < PARAGRAPHS;
                    line = lines.readLine()) {
                json.readTree(line)
                        .path("body")
                        .asString()
                        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                        .lines()
                        .filter(text ->
                                TextCount.of(Body.ofParagraphs(List.of(text))).words() >= 20)
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }

    private static String timed(String what, int rounds, IntConsumer work) {
        for (int i = 0; i < rounds / 5; i++) {
            work.accept(i);
        }
        long[] nanos = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                ",\"%s\":{\"p50\":%.2f,\"p95\":%.2f}",
                what,
                nanos[rounds / 2] / 1e6,
                nanos[rounds * 95 / 100] / 1e6);
    }
}
