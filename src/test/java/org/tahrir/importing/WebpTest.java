package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Media;

/// WebP in its three kinds, whole and damaged: the JDK can't write it, so the headers are made here.
class WebpTest {
    private static byte[] riff(String chunk, byte... content) {
        return ByteBuffer.allocate(20 + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(12 + content.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunk.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    private static byte[] webp(String kind, int width, int height) {
        return switch (kind) {
            case "VP8 " ->
                riff(
                        kind,
                        little(10)
                                .put(new byte[] {0x10, 0, 0, (byte) 0x9D, 1, 0x2A})
                                .putShort((short) width)
                                .putShort((short) height)
                                .array());
            case "VP8L" ->
                riff(
                        kind,
                        little(10)
                                .put((byte) 0x2F)
                                .putInt((width - 1) | (height - 1) << 14)
                                .array());
            default ->
                riff(
                        "VP8X",
                        little(10)
                                .putInt(0)
                                .put(three(width - 1))
                                .put(three(height - 1))
                                .array());
        };
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] three(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    @ParameterizedTest
    @CsvSource({"'VP8 ',640,480", "VP8L,640,480", "VP8X,640,480", "VP8X,1,1", "VP8X,10000,10000", "VP8L,16383,2"})
    void everyKindNamesItsMeasures(String kind, int width, int height) {
        assertThat(PictureFiles.read(webp(kind, width, height), "x"))
                .isInstanceOfSatisfying(PictureFiles.Outcome.Taken.class, taken -> {
                    assertThat(taken.file().media())
                            .extracting(Media::type, Media::width, Media::height)
                            .containsExactly("image/webp", width, height);
                    assertThat(taken.file().media().fileName()).endsWith(".webp");
                });
    }

    @Test
    void tooManyPixelsAreRefusedByTheHeaderAlone() {
        assertThat(PictureFiles.read(webp("VP8X", 1 << 24, 1 << 24), "x"))
                .isInstanceOfSatisfying(
                        PictureFiles.Outcome.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("importing.picture-too-many-pixels"));
    }

    @ParameterizedTest
    @CsvSource({"'VP8 '", "VP8L", "VP8X"})
    void damagedOnesAreTakenOrRefused(String kind) {
        byte[] whole = webp(kind, 640, 480);
        for (int length = 0; length < whole.length; length++) {
            assertThat(PictureFiles.read(Arrays.copyOf(whole, length), "x")).isNotNull();
        }
        for (long seed = 1; seed <= 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = whole.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertSound(PictureFiles.read(bytes, "x"));
            } catch (RuntimeException | OutOfMemoryError broken) {
                fail("seed " + seed + " broke the reader of " + kind, broken);
            }
        }
    }

    private static void assertSound(PictureFiles.Outcome outcome) {
        if (outcome instanceof PictureFiles.Outcome.Taken taken) {
            Media media = taken.file().media();
            assertThat(media.width()).isPositive();
            assertThat(media.height()).isPositive();
            assertThat((long) media.width() * media.height()).isLessThanOrEqualTo(Limits.PICTURE_PIXELS);
        }
    }
}
