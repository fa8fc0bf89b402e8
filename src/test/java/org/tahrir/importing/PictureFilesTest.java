package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Media;

class PictureFilesTest {
    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg", "gif,image/gif"})
    void takesRealPictures(String format, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(12, 7, BufferedImage.TYPE_INT_RGB), format, out);

        Media media = taken(out.toByteArray());

        assertThat(media.type()).isEqualTo(type);
        assertThat(media.width()).isEqualTo(12);
        assertThat(media.height()).isEqualTo(7);
        assertThat(media.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void takesWebp() {
        byte[] webp = {
            'R', 'I', 'F', 'F', 22, 0, 0, 0, 'W', 'E', 'B', 'P', 'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0,
            6, 0, 0
        };

        assertThat(taken(webp)).extracting(Media::width, Media::height).containsExactly(12, 7);
    }

    @Test
    void refusesAPictureOfTooManyPixelsByItsHeaderAlone() {
        assertRefused(Samples.png(30_000, 30_000), "importing.picture-too-many-pixels");
    }

    @Test
    void refusesWhatIsNoPictureOfOurs() {
        assertRefused("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), "importing.picture-type");
        assertRefused(new byte[0], "importing.picture-type");
        assertRefused(java.util.Arrays.copyOf(Samples.png(3, 3), 12), "importing.picture-broken");
    }

    @Test
    void picturesAreKnownByTheirNames() {
        assertThat(PictureFiles.areNamedSo(List.of(Path.of("a.JPG"), Path.of("b.webp"))))
                .isTrue();
        assertThat(PictureFiles.areNamedSo(List.of(Path.of("a.jpg"), Path.of("b.txt"))))
                .isFalse();
        assertThat(PictureFiles.areNamedSo(List.of())).isFalse();
    }

    private static Media taken(byte[] bytes) {
        assertThat(PictureFiles.read(bytes, "x")).isInstanceOf(PictureFiles.Outcome.Taken.class);
        return ((PictureFiles.Outcome.Taken) PictureFiles.read(bytes, "x"))
                .file()
                .media();
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThat(PictureFiles.read(bytes, "x"))
                .isInstanceOfSatisfying(
                        PictureFiles.Outcome.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
