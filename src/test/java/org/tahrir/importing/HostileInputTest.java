package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tahrir.article.Arrival;
import org.tahrir.notice.TahrirException;
import org.tahrir.text.InvalidText;

/// Whatever the bytes, a reader answers with stories that can be stored, or refuses with a sentence.
class HostileInputTest {
    private static final int CASES = 2_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = InputKind.class,
            mode = Mode.EXCLUDE,
            names = {"BUNDLE", "NINJS"})
    void neverBreaksAReader(InputKind kind) throws IOException {
        byte[] sound = sound(kind);
        for (long seed = 1; seed <= CASES; seed++) {
            byte[] bytes = mutated(sound, new Random(seed));
            Path file = Files.write(folder.resolve("case"), bytes);
            try {
                InputKind.of(file);
                Samples.importer().read(file, kind).forEach(HostileInputTest::assertStorable);
            } catch (TahrirException refused) {
                assertThat(refused.notice().key()).startsWith("importing.");
            } catch (RuntimeException | StackOverflowError broken) {
                fail("seed " + seed + " broke the reader of " + kind, broken);
            }
        }
    }

    private static void assertStorable(Arrival arrival) {
        assertThat(InvalidText.firstUnstorable(arrival.article().headline())).isEmpty();
        assertThat(InvalidText.firstUnstorable(arrival.article().body().plain()))
                .isEmpty();
    }

    private static byte[] mutated(byte[] sound, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return noise;
        }
        byte[] bytes = sound.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = java.util.Arrays.copyOf(bytes, Math.max(at, 1));
                default -> {
                    int length = Math.min(random.nextInt(30), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private byte[] sound(InputKind kind) throws IOException {
        Samples.write(folder, "a.png", Samples.png(3, 3));
        return switch (kind) {
            case DOCX ->
                Files.readAllBytes(new WordFile()
                        .relation("p1", "image", "media/a.png", false)
                        .part("word/media/a.png", Samples.png(4, 3))
                        .paragraph("Title", WordFile.run("عنوان"))
                        .paragraph("", WordFile.picture("r:embed=\"p1\""))
                        .write(folder.resolve("sound.docx")));
            case HTML ->
                utf8("<html><title>a - b</title><body><article><h1>عنوان</h1><p style='font-weight:bold'>نص <a"
                        + " href='https://example.org'>رابط</a><img src=a.png></p><ul><li>أ<ol><li>ب</ol></ul><table>"
                        + "<tr><td colspan=2>1<td>2</table><h3>Related</h3><ul><li><a href=/x>y</a></ul>&#x41;&nbsp;");
            case MARKDOWN ->
                utf8("---\nheadline: عنوان\nauthors:\n  - أ | b\ndate: 2026-03-14T09:30:00+03:00\nrelated:\n  - أ |"
                        + " https://example.org\n---\n# ع\n\nنص **قوي** [ر](https://example.org) &#x41;\n\n> ق\n\n- أ\n"
                        + "  1. ب\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\n![x](a.png \"y | z\")\n");
            case ARCHIVE ->
                utf8("{\"id\":1,\"title\":\"عنوان &amp;\",\"body\":\"نص\\nثان\",\"date\":\"2015-07-21\",\"url\":"
                        + "\"https://example.org\",\"keywords\":[\"أ\"]}\n{\"title\":\"\\u0639\",\"body\":\"b\"}\n");
            default ->
                utf8("عنوان طويل - موقع\n\nعنوان طويل\n\nبلدي نيوز\n\nنص الفقرة.\n\nمقالات ذات صلة\n\nأول\nثان\n");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
