package org.tahrir.ui.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.runtime.VersionInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tahrir.ui.Screen;

/// How our shaping gets into JavaFX, and what happens where it can't.
class ArabicTextTest {
    /// Our shaping reaches into JavaFX. Before a release is added: run the tests of this room and of ui.editor,
    /// `GeometryRates` and `Fuzz` with it, and look at the pictures they make.
    @Test
    void hasBeenTriedWithTheJavaFxInUse() {
        assertThat(ArabicText.TRIED_RELEASES).contains(VersionInfo.getVersion().replaceFirst("[+-].*", ""));
    }

    @Test
    void staysInForceWhenInstalledAgain() {
        Screen.run(() -> {});
        assertThat(ArabicText.install()).isEqualTo(ArabicText.Shaping.HARFBUZZ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARFBUZZ", "CRASH_GUARD"})
    void wrapsArabicWithEitherShaping(String shaping) throws Exception {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dtahrir.shaping=" + shaping,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WrapCases.class.getName(),
                        shaping))
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(said).isEqualTo(80);
    }
}
