package org.tahrir.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tahrir.notice.Notice;
import org.tahrir.notice.TahrirException;

class TextDecodingTest {
    private static final String TEXT = "قالت البلدية إن الطريق سيفتح غدا، وإن العمل فيه انتهى.";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(new DecodedText(TEXT, java.util.List.of()));
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithMark() {
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(TEXT);
        assertThat(decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void guessesOldArabicAndSaysSo() {
        DecodedText decoded = decode(TEXT.getBytes(Charset.forName("windows-1256")));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.warnings()).containsExactly(Notice.of("importing.charset-guessed", "windows-1256"));
    }

    @Test
    void guessesOldLatinForLatinText() {
        assertThat(decode("Le café a rouvert près du théâtre.".getBytes(StandardCharsets.ISO_8859_1))
                        .text())
                .contains("café", "théâtre");
    }

    @Test
    void refusesNulAndNoise() {
        assertRefused("a\0b".getBytes(StandardCharsets.UTF_8), "importing.text-has-nul");
        assertRefused(new byte[] {(byte) 0xFF, 0, 1, 2, (byte) 0x80}, "importing.not-text");
        assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}, "importing.not-text");
    }

    @Test
    void dropsControlCharactersWithAWarning() {
        DecodedText decoded = decode("أ\u0007ب\u009Fج\n\tد".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo("أبج\n\tد");
        assertThat(decoded.warnings()).containsExactly(Notice.of("importing.controls-dropped", 2));
    }

    private static DecodedText decode(byte[] bytes) {
        return TextDecoding.decode(bytes, "x.txt");
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatExceptionOfType(TahrirException.class)
                .isThrownBy(() -> decode(bytes))
                .satisfies(refusal -> assertThat(refusal.notice().key()).isEqualTo(key));
    }
}
