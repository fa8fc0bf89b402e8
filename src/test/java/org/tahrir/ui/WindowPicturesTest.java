package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;

/// Pictures of the window in its languages, looks and sizes, to be looked at.
class WindowPicturesTest {
    @TempDir
    Path folder;

    static Stream<Arguments> combinations() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK)
                        .flatMap(theme -> Stream.of(
                                Arguments.of(language, theme, 1440, 900), Arguments.of(language, theme, 1024, 700))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void showsADeskAtWork(Language language, Theme theme, int width, int height) {
        try (TestPlace place = new TestPlace(folder, TestPlace.EDITOR, language)) {
            place.takeSamples();
            TestWindow window = new TestWindow(place, folder, theme, width, height);
            Screen.pulses(20);
            window.shot("window-%s-%s-%dx%d".formatted(language.code(), theme.code(), width, height));
            assertThat(Screen.get(() -> window.stage().getScene().getWidth())).isEqualTo(width);
            Screen.close(window.stage());
        }
    }
}
