package org.tahrir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;
import org.tahrir.article.Article;
import org.tahrir.bundle.Bundle;
import org.tahrir.bundle.BundleSamples;
import org.tahrir.bundle.BundleWriter;
import org.tahrir.bundle.Entry;
import org.tahrir.bundle.Progress;
import org.tahrir.text.Body;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures an export of a thousand stories beside the bare cost of serialising, squeezing and hashing the same bytes,
/// in the same run. Run it by its main method.
public final class ExportSpeed {
    private static final int STORIES = 1_000;
    private static final String SENTENCE =
            "أعلنت الوزارة اليوم خطة جديدة لترميم المدارس في المحافظة رقم %d، وقالت إن العمل يبدأ مطلع الشهر المقبل. ";

    private ExportSpeed() {}

    public static void main(String[] args) throws Exception {
        List<Entry> entries = entries();
        Path folder = Files.createTempDirectory("export-speed");
        Path zip = folder.resolve("bundle.zip");
        for (int round = 1; round <= 5; round++) {
            long begun = System.nanoTime();
            Bundle bundle = Bundle.of(
                    entries,
                    List.of(),
                    BundleSamples.HOUSE,
                    BundleSamples.NOW,
                    org.tahrir.bundle.Purpose.PUBLISH,
                    BundleSamples.LABELS);
            BundleWriter.write(bundle, zip, Progress.NONE);
            double export = seconds(begun);
            double bare = bare(zip);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: export %.2f s (%.0f stories/s), bare cost %.2f s, ratio %.2f, %d KB%n",
                    round,
                    export,
                    STORIES / export,
                    bare,
                    export / bare,
                    Files.size(zip) / 1024);
        }
        Files.delete(zip);
        Files.delete(folder);
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            List<String> paragraphs = new ArrayList<>();
            for (int p = 0; p < 10; p++) {
                int number = i * 10 + p;
                paragraphs.add(String.format(Locale.ROOT, SENTENCE.repeat(3), number, number + 1, number + 2));
            }
            Article article = BundleSamples.article(i).withBody(Body.ofParagraphs(paragraphs));
            entries.add(BundleSamples.entry(article));
        }
        return entries;
    }

    /// What nobody could leave out: the same texts through Jackson (those that are JSON), deflate and both hashes once.
    private static double bare(Path zip) throws Exception {
        List<byte[]> texts = new ArrayList<>();
        List<JsonNode> trees = new ArrayList<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                byte[] bytes = file.getInputStream(entry).readAllBytes();
                texts.add(bytes);
                if (entry.getName().endsWith(".json")) {
                    trees.add(mapper.readTree(bytes));
                }
            }
        }
        long begun = System.nanoTime();
        long total = 0;
        for (JsonNode tree : trees) {
            total += mapper.writeValueAsBytes(tree).length;
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        byte[] piece = new byte[1 << 16];
        for (byte[] text : texts) {
            Deflater deflater = new Deflater(6, true);
            deflater.setInput(text);
            deflater.finish();
            while (!deflater.finished()) {
                total += deflater.deflate(piece);
            }
            deflater.end();
            total += sha256.digest(text).length + sha512.digest(text).length;
        }
        if (total == 0) {
            throw new IOException("nothing was measured");
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
