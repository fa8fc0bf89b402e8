package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Seeds;

/// Every form that a field of an archive's line may take, and the archive's budgets.
class ArchiveLinesTest {
    @TempDir
    private Path folder;

    private final List<Arrival> came = new ArrayList<>();
    private final List<Skipped> left = new ArrayList<>();

    private int read(Path file) {
        return Samples.importer().readArchive(file, came::add, left::add);
    }

    /// The story of a line with sound title and body and these further members.
    private Arrival with(String members) {
        read(Samples.write(folder, "a.jsonl", "{\"title\":\"عنوان\",\"body\":\"نص\"," + members + "}"));
        assertThat(left).isEmpty();
        return came.removeLast();
    }

    private String reason(String line) {
        read(Samples.write(folder, "a.jsonl", line));
        assertThat(came).isEmpty();
        return left.removeLast().reason().key();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"id\":7#7",
                "\"id\":\"a/7\"#a/7",
                "\"id\":7.50#7.50",
                "\"id\":12345678901234567890#12345678901234567890",
                "\"id\":true#true",
                "\"id\":null#''",
                "\"id\":\" x\\n y \"#x y"
            })
    void anIdMayBeAnyScalar(String member, String id) {
        assertThat(with(member).article().origin().externalId()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[\"أ\",\"ب\"]#أ+ب",
                "[\"أ\",\"أ\",\" ب \",\"\",null]#أ+ب",
                "[1,true]#1+true",
                "[]#''",
                "\"أ، ب؛ ج,أ\"#أ+ب+ج",
                "null#''",
                "5#''",
                "{\"a\":1}#''"
            })
    void keywordsMayBeAListOrALine(String value, String words) {
        assertThat(String.join(
                        "+", with("\"keywords\":" + value).article().filing().keywords()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "&quot;أ&quot; &amp; &lt;ب&gt;¦\"أ\" & <ب>",
                "&amp;amp;¦&amp;",
                "AT&T; ok¦AT&T; ok",
                "&#1593;&#x639;¦عع",
                "&nosuch; &¦&nosuch; &",
                "&laquo;قال&raquo;&hellip;¦«قال»…",
                "a\\tb¦a\tb",
                "\\u0639\\ud83d\\ude00¦ع😀",
                "سطر\\u2028آخر¦سطر آخر",
                "سطر\\r\\n\\r\\nآخر¦سطر آخر"
            })
    void entitiesAndEscapesOfATitleAreResolvedOnce(String written, String title) {
        read(Samples.write(folder, "a.jsonl", "{\"title\":\"" + written + "\",\"body\":\"نص\"}"));

        assertThat(came.getFirst().article().headline()).isEqualTo(title);
    }

    @Test
    void aBodyIsCutIntoItsLines() {
        Article article =
                with("\"x\":1,\"url\":\"https://example.org/خبر جديد\"").article();
        assertThat(article.address()).isEqualTo("https://example.org/خبر%20جديد");

        read(Samples.write(folder, "a.jsonl", "{\"title\":\"ع\",\"body\":\"أ\\r\\n \\u00a0\\n\\tب \\u2029ج\\n\\n\"}"));
        assertThat(came.getLast().article().body().plain()).isEqualTo("أ\n\nب\n\nج");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"title\":\"ع\",\"body\":\"نص\"} {}#more-than-one",
                "{\"title\":\"ع\",\"body\":\"نص\"},#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\"}]#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\",}#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\",\"x\":{\"a\":1,\"a\":2}}#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\",\"id\":1,\"id\":1}#not-json",
                "{'title':'ع','body':'نص'}#not-json",
                "{\"title\":\"ع\",\"body\":NaN}#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\",\"keywords\":[\"أ\"#not-json",
                "{\"title\":\"ع\",\"body\":\"نص\",\"keywords\":[[\"أ\"]]}#wrong-kind",
                "{\"title\":\"ع\",\"body\":[\"نص\"]}#wrong-kind",
                "{\"title\":{\"ar\":\"ع\"},\"body\":\"نص\"}#wrong-kind",
                "{\"title\":\"ع\",\"body\":\"\\udc00\"}#broken-text",
                "{\"title\":\"ع\",\"body\":\"نص\",\"source\":\"\\ud800x\"}#broken-text",
                "{\"title\":\"ع\",\"body\":\"نص\",\"keywords\":[\"\\u0000\"]}#broken-text",
                "{\"title\":null,\"body\":\"نص\"}#no-title",
                "{\"title\":\" \\n\",\"body\":\"نص\"}#no-title",
                "{\"title\":\"ع\",\"body\":\" \\n\\u00a0\"}#no-body",
                "{}#no-title",
                "null#not-an-object",
                "\"x\"#not-an-object",
                "true#not-an-object",
                "nonsense#not-json"
            })
    void aLineThatIsNotExactlyOneSoundStoryIsLeftOut(String line, String key) {
        assertThat(reason(line)).isEqualTo("importing.line-" + key);
    }

    @Test
    void nestingWithoutEndIsLeftOut() {
        assertThat(reason("{\"x\":" + "[".repeat(100_000))).isEqualTo("importing.line-not-json");
        assertThat(reason("{\"x\":" + "{\"a\":".repeat(100_000))).isEqualTo("importing.line-not-json");
    }

    @Test
    void blankLinesCountButAreNoStories() {
        String good = "{\"title\":\"ع\",\"body\":\"نص\"}";

        assertThat(read(Samples.write(folder, "a.jsonl", "\uFEFF" + good + "\r\n\n \t\r\n" + good + "\nx\n")))
                .isEqualTo(2);
        assertThat(left).extracting(Skipped::line).containsExactly(5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\uFEFF"})
    void anArchiveWithoutLinesGivesNothing(String text) {
        assertThat(read(Samples.write(folder, "a.jsonl", text))).isZero();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"yesterday", "+300000000-01-01T00:00:00Z", "-0100-01-01T00:00:00Z", "2015-02-30", "20151340"})
    void aDateThatIsNoneIsToldAndTheStoryTaken(String date) {
        Arrival arrival = with("\"date\":\"" + date + "\"");

        assertThat(arrival.modified()).isNull();
        assertThat(arrival.article().origin().date()).isNull();
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.field-malformed", "date", date));
    }

    @Test
    void aDateAheadOfTheClockIsTakenAndTold() {
        assertThat(with("\"date\":\"2026-06-02T23:00:00Z\"").warnings()).isEmpty();
        assertThat(with("\"date\":\"2026-06-03T01:00:00Z\"").warnings())
                .containsExactly(Notice.of("importing.date-ahead", "2026-06-03T01:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:x", "mailto:a@example.org", "/a", "www.example.org"})
    void anAddressThatIsNoneOfTheWebIsDroppedAndTold(String url) {
        Arrival arrival = with("\"url\":\"" + url + "\"");

        assertThat(arrival.article().address()).isEmpty();
        assertThat(arrival.warnings()).containsExactly(Notice.of("importing.address-dropped", url));
    }

    @Test
    void endlessValuesAreShownShortAndWhole() {
        String address = "x" + "😀".repeat(100);

        assertThat(with("\"url\":\"" + address + "\",\"date\":\"" + address + "\"")
                        .warnings())
                .containsExactlyInAnyOrder(
                        Notice.of("importing.field-malformed", "date", "x" + "😀".repeat(29) + "…"),
                        Notice.of("importing.address-dropped", "x" + "😀".repeat(29) + "…"));
    }

    @Test
    void linesAreCutWhereverTheBufferEnds() throws IOException {
        Seeds.each(300, chance -> {
            int limit = 20 + chance.nextInt(200);
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (int i = chance.nextInt(12); i > 0; i--) {
                String line = "x".repeat(chance.nextInt(limit * 2));
                text.append(line).append("\n");
                expected.add(line.length() > limit ? "too long" : line);
            }
            assertThat(lines(text.toString(), limit, 1 + chance.nextInt(40))).isEqualTo(expected);
        });
    }

    private static List<String> lines(String text, int limit, int portion) {
        InputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, portion));
            }
        };
        List<String> lines = new ArrayList<>();
        ByteLines reader = new ByteLines(slow, limit);
        try {
            for (byte[] line = reader.next(); line != null; line = reader.next()) {
                lines.add(reader.wasTooLong() ? "too long" : new String(line, StandardCharsets.UTF_8));
                assertThat(reader.number()).isEqualTo(lines.size());
            }
        } catch (IOException trouble) {
            throw new AssertionError(trouble);
        }
        return lines;
    }

    @Test
    void whatCameBeforeABombIsSound() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"title\":\"ع\",\"body\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 30; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        Path bomb = Files.write(folder.resolve("a.jsonl.gz"), packed.toByteArray());

        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> read(bomb))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo("importing.archive-bomb"));
        assertThat(came).hasSize(1);
    }

    @Test
    void aPackedArchiveMayHaveSeveralParts() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < 3; i++) {
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write("{\"title\":\"ع\",\"body\":\"نص\"}\n".getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(read(Files.write(folder.resolve("a.gz"), packed.toByteArray())))
                .isEqualTo(3);
    }
}
