package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture is taken or refused, whatever its bytes.
class HostilePicturesTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void isTakenOrRefused(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, out);
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = out.toByteArray();
            for (int i = random.nextInt(10); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PictureFiles.read(bytes, "x")).isNotNull();
            } catch (RuntimeException broken) {
                fail("seed " + seed + " broke the reader of " + format, broken);
            }
        }
    }
}
