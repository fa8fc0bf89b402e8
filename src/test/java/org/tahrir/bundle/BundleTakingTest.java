package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Arrival;
import org.tahrir.article.Article;
import org.tahrir.article.MediaFile;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// What is taken out of a bundle: its pictures, its numbers, and bags that went through other programs.
class BundleTakingTest {
    private static final MediaFile PICTURE = BundleSamples.picture("صورة مشتركة", "image/png");

    @TempDir
    Path folder;

    private Path zip = Path.of("");
    private Path work = Path.of("");
    private Map<String, byte[]> files = Map.of();
    private String root = "";

    @BeforeEach
    void writeTwoStoriesWithOnePicture() throws IOException {
        zip = folder.resolve("two.zip");
        work = Files.createDirectory(folder.resolve("work"));
        Bundle bundle = BundleSamples.bundle(entry(1), entry(2));
        BundleWriter.write(bundle, zip, Progress.NONE);
        files = Zips.files(zip);
        root = bundle.root();
    }

    private static Entry entry(int number) {
        Article article = BundleSamples.article(number)
                .withBody(Body.of(new Block.Picture(PICTURE.media().sha256(), "شرح", "", "وصف", Direction.INHERIT)));
        return BundleSamples.entry(article, List.of(PICTURE));
    }

    private Path copy() {
        return work.resolve(PICTURE.media().fileName());
    }

    @Test
    void copiesAPictureOnceForAllStoriesThatShowIt() throws IOException {
        List<Arrival> arrivals = BundleReader.read(zip, work).arrivals();
        try (Stream<Path> copies = Files.list(work)) {
            assertThat(copies).containsExactly(copy());
        }
        for (Arrival arrival : arrivals) {
            assertThat(arrival.media()).hasSize(1);
            assertThat(arrival.media().getFirst().media()).isEqualTo(PICTURE.media());
            for (int time = 0; time < 2; time++) {
                try (InputStream bytes = arrival.media().getFirst().content().open()) {
                    assertThat(Checksums.of(bytes).sha256())
                            .isEqualTo(PICTURE.media().sha256());
                }
            }
        }
    }

    @Test
    void mendsACopyThatACrashLeftHalfWritten() throws IOException {
        for (String left : List.of("", "half", "x".repeat((int) PICTURE.media().bytes()))) {
            Files.writeString(copy(), left);
            BundleReader.read(zip, work);
            assertThat(Checksums.of(Files.readAllBytes(copy())).sha256())
                    .as(left)
                    .isEqualTo(PICTURE.media().sha256());
        }
    }

    @Test
    void leavesAWholeCopyAsItIs() throws IOException {
        BundleReader.read(zip, work);
        Object before = Files.getLastModifiedTime(copy());
        Files.setLastModifiedTime(copy(), java.nio.file.attribute.FileTime.fromMillis(86_400_000));
        BundleReader.read(zip, work);
        assertThat(Files.getLastModifiedTime(copy()).toMillis())
                .as("untouched, written first at %s", before)
                .isEqualTo(86_400_000);
    }

    @Test
    void takesNothingTwiceFromABundleItReadsTwice() {
        assertThat(BundleReader.read(zip, work).arrivals())
                .extracting(Arrival::article)
                .isEqualTo(BundleReader.read(zip, work).arrivals().stream()
                        .map(Arrival::article)
                        .toList());
    }

    /// Sealed again by somebody who knows how, but with numbers that can't be.
    @ParameterizedTest
    @CsvSource({
        "newsroom.json, \"version\": 1, \"version\": 4294967297",
        "newsroom.json, \"version\": 1, \"version\": -1",
        "newsroom.json, \"version\": 1, \"version\": 1.0",
        "newsroom.json, \"version\": 1, \"version\": 99999999999999999999",
        "newsroom.json, \"told\": 0, \"told\": -1",
        "newsroom.json, \"told\": 0, \"tolt\": 0",
        "newsroom.json, \"width\": 640, \"width\": 4294967936",
        "newsroom.json, \"height\": 480, \"height\": \"480\"",
        "newsroom.json, \"breaking\": false, \"breaking\": \"no\"",
        "newsroom.json, \"related\": [, \"related\": [7",
        "newsroom.json, \"media\": [, \"media\": [7",
        "newsroom.json, \"kicker\": \"\", \"kicker\": \"\\ud800\"",
        "ninjs.json, \"urgency\": 5, \"urgency\": \"5\"",
        "ninjs.json, \"headlines\": [, \"headlines\": [null"
    })
    void refusesNumbersAndKindsThatCannotBe(String file, String from, String to) throws IOException {
        assertThat(problems(file, from, to))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key)
                        .isIn("bundle.bad-field", "bundle.bad-json", "bundle.unstorable", "bundle.story-inconsistent"));
    }

    @Test
    void refusesAnUploadersActionThatTheStoryBelies() throws IOException {
        Map<String, byte[]> forged = new LinkedHashMap<>(files);
        forged.replaceAll((path, bytes) -> path.endsWith("newsroom.json") || path.endsWith("manifest.json")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replace("\"action\": \"create\"", "\"action\": \"kill\"")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        assertThat(problems(forged)).containsOnly("bundle.story-inconsistent");
    }

    @Test
    void refusesABagZippedAgainWithFoldersAndSaysHowToDoItRight() throws IOException {
        RawZip again = RawZip.of(root, files);
        again.items.addFirst(new RawZip.Item(root + "/", new byte[0]));
        assertSaysHow(again, "bundle.zip-no-file");
        RawZip withTimes = RawZip.of(root, files);
        withTimes.items.forEach(item -> item.localExtra = item.extra = new byte[] {'U', 'T', 1, 0, 3});
        assertSaysHow(withTimes, "bundle.zip-extra");
    }

    private void assertSaysHow(RawZip zip, String key) throws IOException {
        Path file = Files.write(folder.resolve("again.zip"), zip.bytes());
        Finding finding = BundleCheck.verify(file, false).problems().getFirst();
        assertThat(finding.notice().key()).isEqualTo(key);
        assertThat(BundleSamples.LABELS.text("en", finding.notice())).contains("zip -r -X -D");
        assertThat(BundleSamples.LABELS.text("ar", finding.notice())).contains("zip -r -X -D");
        assertThatThrownBy(() -> BundleReader.read(file, work)).hasMessageContaining(key);
        assertThat(work).isEmptyDirectory();
    }

    @Test
    void takesABagZippedAgainTheRightWay() throws IOException {
        RawZip again = RawZip.of(root, files);
        java.util.Collections.reverse(again.items);
        for (RawZip.Item item : again.items) {
            item.made = 0x031E;
            item.attributes = 0x81A4L << 16;
            item.flags = item.localFlags = 2;
        }
        Path file = Files.write(folder.resolve("again.zip"), again.bytes());
        assertThat(BundleCheck.verify(file, true).problems()).isEmpty();
        assertThat(BundleReader.read(file, work).arrivals()).hasSize(2);
    }

    @Test
    void refusesAByteChangedAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(zip);
        Path file = folder.resolve("flipped.zip");
        for (int at = 0; at < whole.length; at += 131) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 0x10;
            Files.write(file, flipped);
            int place = at;
            assertThatThrownBy(() -> assertUnchanged(file))
                    .as("byte %s", place)
                    .isInstanceOf(org.tahrir.notice.TahrirException.class);
        }
    }

    /// A few bytes (times, who made it) mean nothing: then what is taken is the same.
    private void assertUnchanged(Path file) {
        List<Arrival> arrivals = BundleReader.read(file, work).arrivals();
        assertThat(arrivals.getFirst().article()).isEqualTo(entry(1).story().article());
        throw org.tahrir.notice.TahrirException.unreadable("unchanged");
    }

    private List<String> problems(String ending, String from, String to) throws IOException {
        Map<String, byte[]> forged = new LinkedHashMap<>(files);
        forged.replaceAll((path, bytes) -> path.endsWith(ending)
                ? new String(bytes, StandardCharsets.UTF_8).replace(from, to).getBytes(StandardCharsets.UTF_8)
                : bytes);
        return problems(forged);
    }

    private List<String> problems(Map<String, byte[]> forged) throws IOException {
        Path file = folder.resolve("forged.zip");
        Files.write(file, RawZip.of(root, Forgery.sealed(forged)).bytes());
        return BundleCheck.verify(file, true).problems().stream()
                .map(problem -> problem.notice().key())
                .toList();
    }
}
