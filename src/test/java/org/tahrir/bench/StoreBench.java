package org.tahrir.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tahrir.article.Article;
import org.tahrir.article.Origin;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.store.Library;
import org.tahrir.store.Listing;
import org.tahrir.store.Revision;
import org.tahrir.store.StoryFilter;
import org.tahrir.text.ArabicAnalyzer;
import org.tahrir.text.Body;
import org.tahrir.text.WordList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the library on real news: bulk saving, single saves, search and lists at 10,000 stories. The README says
/// how
/// to run it. The first argument is the archive; a second one names the folder to work in, which is left there; else a
/// temporary one is used.
public final class StoreBench {
    private static final int STORIES = 10_000;
    private static final int BATCH = 500;
    private static final int ROUNDS = 500;

    private final PrintStream out;
    private final Path folder;
    private final List<Story> stories;
    private final ArabicAnalyzer analyzer = new ArabicAnalyzer(WordList.bundled());

    private StoreBench(PrintStream out, Path folder, List<Story> stories) {
        this.out = out;
        this.folder = folder;
        this.stories = stories;
    }

    public static void main(String[] args) throws IOException {
        List<Story> stories = read(Path.of(args[0]));
        if (args.length > 1) {
            new StoreBench(System.out, Path.of(args[1]), stories).run();
            return;
        }
        Path folder = Files.createTempDirectory("tahrir-bench");
        try {
            new StoreBench(System.out, folder.resolve("library"), stories).run();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws IOException {
        try (Library library = Library.open(folder, Library.Access.WRITE, Instant::now, analyzer)) {
            saveInBulk(library);
            out.println(
                    String.format(Locale.ROOT, "library file %.1f MB", Files.size(folder.resolve("library.db")) / 1e6));
            String[] titles =
                    stories.stream().map(story -> story.article().headline()).toArray(String[]::new);
            timed("single save", i -> save(library, i));
            timed("search, whole headline", i -> library.search().search(titles[i * 19 % STORIES], 10));
            timed("search, two words", i -> library.search().search(words(titles[i * 19 % STORIES], 2), 10));
            timed("search, one word", i -> library.search().search(words(titles[i * 19 % STORIES], 1), 10));
            timed("typing, three letters", i -> library.search().typing(titles[i * 19 % STORIES].substring(0, 3), 10));
            timed(
                    "find one",
                    i -> library.stories().find(stories.get(i * 19 % STORIES).id()));
            rounds("list of 10,000", 20, i -> library.stories().list(StoryFilter.ALL));
            rounds(
                    "list of 100",
                    100,
                    i -> library.stories().list(new StoryFilter(StoryFilter.ALL.stages(), null, 100, 0)));
            Listing newest = Listing.of(EnumSet.of(Stage.EXPORTED));
            rounds(
                    "first page of the window's list",
                    100,
                    i -> library.listings().page(library.listings().order(newest, 200), 0, 120));
            rounds(
                    "whole order of the window's list",
                    50,
                    i -> library.listings().order(newest, Integer.MAX_VALUE));
            rounds("counts of the desk", 100, i -> library.listings().tally());
        }
        rounds(
                "open for writing and close",
                20,
                i -> Library.open(folder, Library.Access.WRITE, Instant::now, analyzer)
                        .close());
    }

    private void saveInBulk(Library library) {
        long start = System.nanoTime();
        for (int from = 0; from < STORIES; from += BATCH) {
            library.stories().saveAll(stories.subList(from, from + BATCH), "", Revision.Cause.IMPORT);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long words = library.stories().list(StoryFilter.ALL).stream()
                .mapToLong(summary -> summary.words())
                .sum();
        out.println(String.format(
                Locale.ROOT,
                "bulk save: %.0f stories/s (%d words each), %.0f words/s",
                STORIES / seconds,
                words / STORIES,
                words / seconds));
    }

    private void save(Library library, int round) {
        Story story =
                library.stories().find(stories.get(round * 19 % STORIES).id()).orElseThrow();
        String text = story.article().body().plain() + "\n\nفقرة جديدة " + round;
        Article longer = story.article().withBody(Body.ofParagraphs(text.lines().toList()));
        library.stories().save(story.withArticle(longer, Instant.now()), "", Revision.Cause.WRITING);
    }

    private void timed(String what, IntConsumer work) {
        rounds(what, ROUNDS, work);
    }

    private void rounds(String what, int rounds, IntConsumer work) {
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
        out.println(String.format(
                Locale.ROOT,
                "%s: p50 %.2f ms, p95 %.2f ms",
                what,
                nanos[rounds / 2] / 1e6,
                nanos[rounds * 95 / 100] / 1e6));
    }

    private static String words(String title, int count) {
        return String.join(" ", Arrays.stream(title.split("\\s+")).limit(count).toList());
    }

    private static List<Story> read(Path corpus) throws IOException {
        JsonMapper json = new JsonMapper();
        List<Story> stories = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && stories.size() < STORIES; line = lines.readLine()) {
                stories.add(story(json.readTree(line)));
            }
        }
        return stories;
    }

    private static Story story(JsonNode line) {
        String id = line.path("id").asString();
        Body body = Body.ofParagraphs(line.path("body")
                .asString()
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .lines()
                .map(String::strip)
                .toList());
        StoryId name = new StoryId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)));
        Article article = Article.of(name, line.path("title").asString(), body)
                .withOrigin(new Origin(line.path("source").asString(""), "", "", null, id));
        return Story.fresh(article, Stage.EXPORTED, "", Instant.parse("2026-01-01T00:00:00Z"));
    }
}
