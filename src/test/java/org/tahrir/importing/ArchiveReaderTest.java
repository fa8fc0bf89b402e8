package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.notice.TahrirException;

class ArchiveReaderTest {
    @TempDir
    private Path folder;

    private final List<Arrival> came = new ArrayList<>();
    private final List<Skipped> left = new ArrayList<>();

    private int read(Path file) {
        return Samples.importer().readArchive(file, came::add, left::add);
    }

    private int read(String... lines) {
        return read(Samples.write(folder, "a.jsonl", String.join("\n", lines)));
    }

    @Test
    void readsEveryFieldOfALine() {
        read("{\"id\": 7, \"title\": \"عنوان &quot;خاص&quot;\", \"body\": \"أولى\\r\\n\\n ثانية &amp; تتمة\\n\","
                + " \"source\": \"وكالة\", \"date\": \"2015-07-21 02:52:26\", \"category\": \"اقتصاد\","
                + " \"author\": \"هالة\", \"url\": \"https://example.org/7\", \"abstract\": \"موجز\","
                + " \"keywords\": [\"أ\", \"ب\"], \"other\": {\"x\": [1]}}");

        Arrival arrival = came.getFirst();
        Article article = arrival.article();
        assertThat(left).isEmpty();
        assertThat(arrival.stage()).isEqualTo(Stage.EXPORTED);
        assertThat(arrival.modified()).isEqualTo(Instant.parse("2015-07-21T02:52:26Z"));
        assertThat(article.headline()).isEqualTo("عنوان \"خاص\"");
        assertThat(article.headlines().standfirst()).isEqualTo("موجز");
        assertThat(article.body().plain()).isEqualTo("أولى\n\nثانية & تتمة");
        assertThat(article.origin().externalId()).isEqualTo("7");
        assertThat(article.origin().source()).isEqualTo("وكالة");
        assertThat(article.filing().section()).isEqualTo("اقتصاد");
        assertThat(article.filing().keywords()).containsExactly("أ", "ب");
        assertThat(article.byline().line()).isEqualTo("هالة");
        assertThat(article.address()).isEqualTo("https://example.org/7");
    }

    @Test
    void leavesBadLinesOutAndTakesTheRest() {
        String good = "{\"title\":\"عنوان\",\"body\":\"نص\"}";
        int taken = read(
                good,
                "{\"title\":\"أ\",\"title\":\"ب\",\"body\":\"نص\"}",
                good + " {}",
                "",
                "{\"title\":\"\\ud800\",\"body\":\"نص\"}",
                "{\"title\":\"a\\u0000\",\"body\":\"نص\"}",
                "{\"title\":\"عنوان\"}",
                "{\"body\":\"نص\"}",
                "{\"title\":{},\"body\":\"نص\"}",
                "[1]",
                "{\"title\":\"عنوان",
                "{\"title\":\"&#55296;\",\"body\":\"نص &#0;\"}",
                good);

        assertThat(taken).isEqualTo(came.size());
        assertThat(left)
                .extracting(skipped -> skipped.line() + " " + skipped.reason().key())
                .startsWith(
                        "2 importing.line-not-json",
                        "3 importing.line-more-than-one",
                        "5 importing.line-broken-text",
                        "6 importing.line-broken-text",
                        "7 importing.line-no-body",
                        "8 importing.line-no-title",
                        "9 importing.line-wrong-kind",
                        "10 importing.line-not-an-object",
                        "11 importing.line-not-json");
        assertThat(came.getLast().article().headline()).isEqualTo("عنوان");
    }

    @Test
    void leavesOutLinesThatAreNotUtf8OrTooLong() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"title\":\"x\",\"body\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xC3, '"', '}', '\n'});
        byte[] blank = new byte[(16 << 20) + 1];
        Arrays.fill(blank, (byte) 'x');
        bytes.writeBytes(blank);
        bytes.writeBytes("\r\n{\"title\":\"عنوان\",\"body\":\"نص\"}\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read(Files.write(folder.resolve("b.jsonl"), bytes.toByteArray())))
                .isEqualTo(1);
        assertThat(left)
                .extracting(skipped -> skipped.line() + " " + skipped.reason().key())
                .containsExactly("1 importing.line-not-utf8", "2 importing.line-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-07-21T02:52:26+03:00,2015-07-20T23:52:26Z",
        "2015-07-21T02:52:26Z,2015-07-21T02:52:26Z",
        "2015-07-21T02:52:26,2015-07-21T02:52:26Z",
        "2015-07-21 02:52,2015-07-21T02:52:00Z",
        "2015-07-21 02:52:26 +0300,2015-07-20T23:52:26Z",
        "2015-07-21,2015-07-21T00:00:00Z",
        "20150721,2015-07-21T00:00:00Z",
        "1437447146,2015-07-21T02:52:26Z",
        "1437447146000,2015-07-21T02:52:26Z",
        "'Tue, 21 Jul 2015 02:52:26 GMT',2015-07-21T02:52:26Z",
        "٢٠١٥-٠٧-٢١,2015-07-21T00:00:00Z"
    })
    void readsDatesInManyForms(String written, String moment) {
        assertThat(StoryDate.read(written).orElseThrow().toInstant()).isEqualTo(moment);
    }

    @Test
    void readsNoDateWhereThereIsNone() {
        assertThat(List.of("", "None", "2015-13-40", "yesterday", "99999999999999999999"))
                .allMatch(text -> StoryDate.read(text).isEmpty());
    }

    @Test
    void readsAPackedArchiveAndRefusesADamagedOrSwellingOne() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"title\":\"عنوان\",\"body\":\"نص\"}\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        Path whole = Samples.write(folder, "a.gz", packed.toByteArray());
        assertThat(InputKind.of(whole)).isEqualTo(InputKind.ARCHIVE);
        assertThat(read(whole)).isEqualTo(50);

        Path half = Samples.write(folder, "half.gz", Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        assertRefused(half, "importing.archive-damaged");

        Path bomb = folder.resolve("bomb.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) '\n');
            for (int i = 0; i < 40; i++) {
                gzip.write(blank);
            }
        }
        assertRefused(bomb, "importing.archive-bomb");
    }

    private void assertRefused(Path file, String key) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> read(file))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo(key));
    }
}
