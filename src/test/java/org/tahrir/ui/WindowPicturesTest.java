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
import org.tahrir.ui.kit.Question;
import org.tahrir.ui.library.DeskPlace;

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
        String name = "%s-%s-%dx%d".formatted(language.code(), theme.code(), width, height);
        try (TestWindow window = TestWindow.withSamples(folder, language, theme, width, height)) {
            window.openFirst(new DeskPlace.All());
            window.shot("window-" + name);
            window.run("palette.open");
            window.robot().write(language == Language.AR ? "المدارس" : "school");
            Screen.until("found", () -> !window.root().lookupAll(".snippet-found").isEmpty());
            window.shot("palette-" + name);
            window.press("Esc");
            window.run("view.keys");
            window.shot("keys-" + name);
            window.press("Esc");
            window.run("desk.person");
            window.shot("person-" + name);
            window.press("Esc");
            Screen.run(() -> Question.ask(
                    window.window().chrome().sheets(),
                    window.words("closing.title"),
                    window.words("closing.sentence", window.words("window.unexpected")),
                    Question.Answer.main(window.words("closing.stay"), () -> {}),
                    Question.Answer.losing(window.words("closing.lose"), () -> {})));
            Screen.run(() -> window.window().chrome().toasts().offerUndo(window.words("list.filter"), () -> {}));
            window.shot("question-" + name);
            window.press("Esc");
            window.run("view.focus");
            window.shot("focus-" + name);
            window.press("Esc");
            assertThat(Screen.get(() -> window.window().chrome().sheets().isOpen())).isFalse();
            assertThat(Screen.get(() -> window.stage().getScene().getWidth())).isEqualTo(width);
        }
    }
}
