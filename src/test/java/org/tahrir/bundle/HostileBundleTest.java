package org.tahrir.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.article.MediaFile;
import org.tahrir.article.RelatedLink;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;

/// Bundles that somebody has tampered with, each in one way; every one is refused with its own sentence.
class HostileBundleTest {
    @TempDir
    Path folder;

    private Map<String, byte[]> files = new LinkedHashMap<>();
    private String root = "";

    @BeforeEach
    void writeASoundOne() throws IOException {
        Path sound = folder.resolve("sound.zip");
        MediaFile picture = BundleSamples.picture("صورة", "image/png");
        Body body = Body.of(
                BundleSamples.article(1).body().blocks().getFirst(),
                new Block.Picture(picture.media().sha256(), "شرح", "تصوير", "وصف", Direction.INHERIT));
        Bundle bundle = BundleSamples.bundle(
                BundleSamples.entry(
                        BundleSamples.article(1)
                                .withBody(body)
                                .withRelated(List.of(RelatedLink.toStory(BundleSamples.id(2), "عنوان"))),
                        List.of(picture)),
                BundleSamples.entry(BundleSamples.article(2)));
        BundleWriter.write(bundle, sound, Progress.NONE);
        files = Zips.files(sound);
        root = bundle.root();
    }

    @Test
    void takesTheSameFilesZippedByAnother() throws IOException {
        assertThat(keys(RawZip.of(root, files).bytes())).isEmpty();
        RawZip streamed = RawZip.of(root, files);
        for (RawZip.Item item : streamed.items) {
            item.flags = 8;
            item.localFlags = 8;
            item.localCrc = 0;
            java.nio.ByteBuffer sums = java.nio.ByteBuffer.allocate(16).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            sums.putInt(0x08074b50)
                    .putInt((int) item.crc)
                    .putInt((int) item.packedSize)
                    .putInt((int) item.size);
            item.after = sums.array();
        }
        assertThat(keys(streamed.bytes())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refusesAZipThatLies(String key, Consumer<RawZip> lie) throws IOException {
        RawZip zip = RawZip.of(root, files);
        lie.accept(zip);
        assertThat(keys(zip.bytes())).containsExactly(key);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("bundle.name-leads-out", zip -> rename(zip, "bagit.txt", "../bagit.txt")),
                lie("bundle.name-leads-out", zip -> rename(zip, "bagit.txt", "/etc/passwd")),
                lie("bundle.name-leads-out", zip -> rename(zip, "bagit.txt", "data\\..\\..\\x")),
                lie("bundle.name-leads-out", zip -> rename(zip, "bagit.txt", "C:/x")),
                lie("bundle.name-characters", zip -> rename(zip, "bagit.txt", "bagit\u202Etxt.exe")),
                lie("bundle.name-characters", zip -> rename(zip, "bagit.txt", "bag\nit.txt")),
                lie("bundle.name-too-long", zip -> rename(zip, "bagit.txt", "a/" + "b".repeat(260))),
                lie("bundle.name-unknown", zip -> add(zip, "data/run.sh")),
                lie("bundle.name-unknown", zip -> zip.items.getFirst().name = zip.items.getFirst().localName = "x.txt"),
                lie("bundle.two-bags", zip -> rename(zip, "bagit.txt", "2026-03-23-00000000/bagit.txt")),
                lie("bundle.zip-no-file", zip -> add(zip, "data/")),
                lie("bundle.zip-no-file", zip -> {
                    zip.item("bagit.txt").made = 0x0314;
                    zip.item("bagit.txt").attributes = 0xA1FFL << 16;
                }),
                lie("bundle.zip-twice", zip -> zip.items.add(zip.items.getFirst())),
                lie("bundle.zip-encrypted", zip -> {
                    zip.item("bagit.txt").flags = 1;
                    zip.item("bagit.txt").localFlags = 1;
                }),
                lie("bundle.zip-before", zip -> zip.before = new byte[] {'M', 'Z', 0, 0}),
                lie("bundle.zip-end", zip -> zip.after = new byte[] {1}),
                lie("bundle.zip-end", zip -> zip.comment = "hello".getBytes(StandardCharsets.US_ASCII)),
                lie(
                        "bundle.zip-disagrees",
                        zip -> zip.item("bagit.txt").localName =
                                zip.item("bagit.txt").name.replace("bagit", "bagot")),
                lie("bundle.zip-disagrees", zip -> zip.item("bagit.txt").localCrc ^= 1),
                lie("bundle.zip-disagrees", zip -> zip.item("bagit.txt").localFlags = 4),
                lie("bundle.zip-overlap", zip -> zip.item("bagit.txt").localOffsetShift = -9),
                lie("bundle.zip-overlap", zip -> zip.items.getFirst().after = new byte[7]),
                lie("bundle.zip-extra", zip -> zip.item("bagit.txt").localExtra = new byte[] {9, 9, 0, 0}),
                lie("bundle.zip-extra", zip -> zip.item("bagit.txt").extra = new byte[] {9, 9, 0, 0}),
                lie("bundle.zip-feature", zip -> zip.item("bagit.txt").method = 12),
                lie("bundle.zip-gaps", zip -> zip.countShift = -1),
                lie("bundle.too-many-entries", zip -> zip.countShift = 20_000),
                lie("bundle.zip-disks", zip -> zip.end = bytes -> set(bytes, 4, 1)),
                lie("bundle.zip64", zip -> zip.end = bytes -> set(set(bytes, 10, 0xFF), 11, 0xFF)),
                lie("bundle.zip64", zip -> {
                    zip.item("bagit.txt").size = 0xFFFF_FFFFL;
                    zip.item("bagit.txt").packedSize = zip.item("bagit.txt").packed.length;
                }),
                lie("bundle.zip-damaged", zip -> Arrays.fill(zip.item("bagit.txt").packed, (byte) 0x55)),
                lie("bundle.zip-damaged", zip -> zip.item("bagit.txt").size += 5),
                lie("bundle.zip-bomb", zip -> {
                    RawZip.Item item = new RawZip.Item(zip.item("data/manifest.json").name, new byte[4 << 20]);
                    zip.items.set(zip.items.indexOf(zip.item("data/manifest.json")), item);
                }));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("changes")
    void refusesABagThatWasChanged(String key, String file, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> changed = changed(file, change);
        assertThat(keys(RawZip.of(root, changed).bytes())).contains(key);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("bundle.wrong-hash", "article.html", text -> text + " "),
                change("bundle.wrong-hash", "bag-info.txt", text -> text.replace("External", "Extremal")),
                change("bundle.wrong-hash", "manifest-sha512.txt", text -> flipped(text)),
                change("bundle.unknown-bagit", "bagit.txt", text -> text.replace("1.0", "2.0")),
                change(
                        "bundle.missing-file",
                        "manifest-sha256.txt",
                        text -> text + "ab".repeat(32) + "  data/media/" + "ab".repeat(32) + ".png\n"),
                change("bundle.extra-file", "manifest-sha256.txt", text -> text.substring(text.indexOf('\n') + 1)),
                change("bundle.bad-tag-file", "manifest-sha256.txt", text -> "nonsense\n" + text));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("forgeries")
    void refusesASealedForgery(String key, String file, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> forged = Forgery.sealed(changed(file, change));
        assertThat(keys(RawZip.of(root, forged).bytes())).contains(key);
    }

    static Stream<Arguments> forgeries() {
        String manifest = "data/manifest.json";
        return Stream.of(
                change(
                        "bundle.unknown-format",
                        manifest,
                        text -> text.replace("\"formatVersion\": 1", "\"formatVersion\": 2")),
                change("bundle.manifest-inconsistent", manifest, text -> text.replace("\"media\": 1", "\"media\": 2")),
                change(
                        "bundle.manifest-inconsistent",
                        manifest,
                        text -> text.replace("\"generator\"", "\"more\": 1,\n  \"generator\"")),
                change(
                        "bundle.bad-json",
                        manifest,
                        text -> text.replace("\"generator\"", "\"purpose\": \"publish\",\n  \"generator\"")),
                change("bundle.bad-json", manifest, text -> text + "{}"),
                change("bundle.bad-json-somewhere", manifest, text -> "[".repeat(200)),
                change("bundle.no-json-object", manifest, text -> "[]"),
                change("bundle.bad-field", manifest, text -> text.replace("\"publish\"", "\"fun\"")),
                change("bundle.wrong-name", manifest, text -> text.replace("10:15:30", "10:15:31")),
                change(
                        "bundle.story-inconsistent",
                        manifest,
                        text -> text.replaceFirst("\"version\": \"1\"", "\"version\": \"9\"")),
                change(
                        "bundle.story-inconsistent",
                        "ninjs.json",
                        text -> text.replace("والفقرة", "والقصة").replace("عنوان الخبر", "عنوان آخر")),
                change("bundle.story-inconsistent", "ninjs.json", text -> text.replace("\"usable\"", "\"canceled\"")),
                change(
                        "bundle.story-inconsistent",
                        "newsroom.json",
                        text -> text.replace("\"action\": \"create\"", "\"action\": \"update\"")),
                change(
                        "bundle.story-inconsistent",
                        "newsroom.json",
                        text -> text.replace("\"bytes\": 8", "\"bytes\": 9")),
                change(
                        "bundle.unknown-format",
                        "newsroom.json",
                        text -> text.replace("\"formatVersion\": 1", "\"formatVersion\": 7")),
                change(
                        "bundle.bad-field",
                        "newsroom.json",
                        text -> text.replace("\"stage\": \"exported\"", "\"stage\": \"printed\"")),
                change(
                        "bundle.bad-json",
                        "newsroom.json",
                        text -> text.replace("\"kicker\"", "\"kicker\": \"\", \"kicker\"")));
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put("data/manifest.json", new byte[] {'{', '"', (byte) 0xC3, '"', ':', '1', '}'});
        assertThat(keys(RawZip.of(root, Forgery.sealed(changed)).bytes())).contains("bundle.no-utf8");
    }

    @Test
    void refusesAStoryThatNoListNames() throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put("data/media/" + "ab".repeat(32) + ".png", new byte[] {1});
        assertThat(keys(RawZip.of(root, Forgery.sealed(changed)).bytes())).contains("bundle.extra-file");
    }

    @Test
    void refusesAScriptInTheBody() throws IOException {
        Map<String, byte[]> changed = changed("ninjs.json", text -> text.replace("<p>", "<p><script>x</script>"));
        assertThat(keys(RawZip.of(root, Forgery.sealed(changed)).bytes())).isNotEmpty();
    }

    @Test
    void refusesWhatIsNoZipAtAll() throws IOException {
        Path file = folder.resolve("letter.zip");
        Files.writeString(file, "Dear desk, this is no zip but long enough to be one.");
        assertThatThrownBy(() -> BundleCheck.verify(file, false))
                .isInstanceOf(TahrirException.class)
                .hasMessageContaining("bundle.not-a-zip");
        assertThatThrownBy(() -> BundleCheck.verify(folder.resolve("nothing.zip"), false))
                .hasMessageContaining("bundle.no-such-file");
    }

    @Test
    void refusesEveryPrefixOfASoundBundle() throws IOException {
        byte[] whole = RawZip.of(root, files).bytes();
        for (int length = 4; length < whole.length; length += 97) {
            assertThat(keys(Arrays.copyOf(whole, length)))
                    .as("cut at %s", length)
                    .isNotEmpty();
        }
    }

    @Test
    void readsNothingFromAnUnsoundBundle() throws IOException {
        Path file = folder.resolve("changed.zip");
        Files.write(
                file,
                RawZip.of(root, changed("article.html", text -> text + " ")).bytes());
        Path work = Files.createDirectory(folder.resolve("work"));
        assertThatThrownBy(() -> BundleReader.read(file, work)).hasMessageContaining("bundle.not-sound");
        assertThat(work).isEmptyDirectory();
    }

    private Map<String, byte[]> changed(String file, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.replaceAll((path, bytes) -> {
            if (!path.endsWith(file) || (file.equals("manifest-sha512.txt") && path.startsWith("tag"))) {
                return bytes;
            }
            return change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        });
        return changed;
    }

    private List<String> keys(byte[] zip) throws IOException {
        Path file = folder.resolve("hostile.zip");
        Files.write(file, zip);
        try {
            return BundleCheck.verify(file, false).problems().stream()
                    .map(problem -> problem.notice().key())
                    .toList();
        } catch (TahrirException refused) {
            return List.of(refused.notice().key());
        }
    }

    private static Arguments lie(String key, Consumer<RawZip> lie) {
        return Arguments.of(key, lie);
    }

    private static Arguments change(String key, String file, UnaryOperator<String> change) {
        return Arguments.of(key, file, change);
    }

    private static void rename(RawZip zip, String from, String to) {
        RawZip.Item item = zip.item("/" + from);
        boolean whole = to.startsWith("/") || to.matches("[0-9]{4}-.*");
        item.name = whole ? to : item.name.substring(0, item.name.indexOf('/') + 1) + to;
        item.localName = item.name;
    }

    private static void add(RawZip zip, String path) {
        String first = zip.items.getFirst().name;
        zip.items.add(new RawZip.Item(first.substring(0, first.indexOf('/') + 1) + path, new byte[] {1}));
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static String flipped(String text) {
        return (text.charAt(0) == '0' ? "1" : "0") + text.substring(1);
    }
}
