package org.tahrir.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.tahrir.article.Role;
import org.tahrir.article.StoryId;
import org.tahrir.desk.Newsroom;
import org.tahrir.desk.Person;
import org.tahrir.store.Hit;
import org.tahrir.store.Library;
import org.tahrir.text.ArabicAnalyzer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Recall of search over a real archive: fifty known-item queries, every one made of three words of a headline and
/// altered in one of ten ways in which people type. Prints recall@10 and mean reciprocal rank, for all and by way. The
/// README
/// says how to run it.
public final class SearchRecall {
    private static final int QUERIES = 50;
    private static final Map<Character, Character> PRESENTATION = presentationForms();
    private static final Map<String, UnaryOperator<String>> WAYS = ways();

    private record Item(String headline, String id) {}

    private SearchRecall() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        Path folder = Files.createTempDirectory("recall-");
        AtomicLong count = new AtomicLong();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Newsroom newsroom = Newsroom.open(
                folder,
                Library.Access.WRITE,
                Clock.systemUTC(),
                () -> new StoryId(new UUID(7, Long.MIN_VALUE + count.incrementAndGet())))) {
            newsroom.intake(new Person("bench", Role.EDITOR)).take(corpus, false, skipped -> {}, done -> {});
            report(newsroom, items(corpus), out);
        }
    }

    private static void report(Newsroom newsroom, List<Item> items, PrintStream out) {
        List<String> names = List.copyOf(WAYS.keySet());
        Map<String, double[]> byWay = new HashMap<>();
        double found = 0;
        double reciprocal = 0;
        for (int i = 0; i < QUERIES; i++) {
            Item item = items.get(i * items.size() / QUERIES);
            String way = names.get(i % names.size());
            String query = WAYS.getOrDefault(way, text -> text).apply(words(item.headline()));
            int rank = rank(newsroom.library().search().search(query, 10), item);
            double[] sums = byWay.computeIfAbsent(way, any -> new double[3]);
            sums[0]++;
            if (rank > 0) {
                found++;
                reciprocal += 1.0 / rank;
                sums[1]++;
                sums[2] += 1.0 / rank;
            } else {
                out.printf(Locale.ROOT, "missed  %-14s %s  (%s)%n", way, query, item.headline());
            }
        }
        out.printf(Locale.ROOT, "all            recall@10 %.2f  MRR %.2f%n", found / QUERIES, reciprocal / QUERIES);
        for (String way : names) {
            double[] sums = byWay.getOrDefault(way, new double[] {1, 0, 0});
            out.printf(Locale.ROOT, "%-14s recall@10 %.2f  MRR %.2f%n", way, sums[1] / sums[0], sums[2] / sums[0]);
        }
    }

    private static int rank(List<Hit> hits, Item item) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).headline().equals(item.headline())) {
                return i + 1;
            }
        }
        return 0;
    }

    /// The three longest words of a headline, in its order.
    private static String words(String headline) {
        List<String> words = new ArrayList<>();
        for (String word : headline.split("[^\\p{L}\\p{M}\\p{N}]+", -1)) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        List<String> longest = words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .limit(3)
                .toList();
        words.retainAll(longest);
        return String.join(" ", words);
    }

    private static List<Item> items(Path corpus) throws IOException {
        List<Item> items = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = JsonMapper.shared().readTree(line);
                String headline = node.path("title").asString("").strip();
                if (words(headline).split(" ", -1).length == 3) {
                    items.add(new Item(headline, node.path("id").asString("")));
                }
            }
        }
        return items;
    }

    private static Map<String, UnaryOperator<String>> ways() {
        Map<String, UnaryOperator<String>> ways = new java.util.LinkedHashMap<>();
        ways.put("as written", text -> text);
        ways.put("tashkeel", text -> text.replaceAll("([\\u0621-\\u064A])(?=[\\u0621-\\u064A])", "$1\u064E"));
        ways.put("glued waw", text -> text.replaceAll("(^| )(?=[\\u0621-\\u064A])", "$1و"));
        ways.put(
                "hamza", text -> text.replaceAll("[أإآ]", "ا").replace('ى', 'ي').replace('ة', 'ه'));
        ways.put("presentation", SearchRecall::inPresentationForms);
        ways.put("zero width", text -> text.replaceAll("(\\p{L})(\\p{L})", "$1\u200B$2"));
        ways.put("without ال", text -> text.replaceAll("(^| )ال(?=\\p{L}{3})", "$1"));
        ways.put("with ال", text -> text.replaceAll("(^| )(?!ال)(?=[\\u0621-\\u064A]{3})", "$1ال"));
        ways.put("tatweel", text -> text.replaceAll("([بتثجحخسشصضطظعغفقكلمنهي])(?=\\p{L})", "$1ـ"));
        ways.put("normalised", ArabicAnalyzer::normalize);
        return ways;
    }

    private static String inPresentationForms(String text) {
        StringBuilder forms = new StringBuilder();
        text.chars().forEach(c -> forms.append((char) PRESENTATION.getOrDefault((char) c, (char) c)));
        return forms.toString();
    }

    private static Map<Character, Character> presentationForms() {
        Map<Character, Character> forms = new HashMap<>();
        for (char form = '\uFE80'; form <= '\uFEF4'; form++) {
            String base = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            if (base.length() == 1) {
                forms.put(base.charAt(0), form);
            }
        }
        return forms;
    }
}
