package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Question;
import org.tahrir.ui.library.DeskPlace;

/// The window in its languages, looks and sizes: nothing of its own words is cut short, every control has a name, and
/// a picture of each state is taken to be looked at.
class WindowLooksTest {
    @TempDir
    Path folder;

    private final Set<String> faults = new TreeSet<>();
    private @Nullable TestWindow opened;
    private String combination = "";

    static Stream<Arguments> combinations() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK)
                        .flatMap(theme -> Stream.of(
                                Arguments.of(language, theme, 1440, 900), Arguments.of(language, theme, 1024, 700))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void showsADeskAtWork(Language language, Theme theme, int width, int height) {
        combination = language.code() + "-" + theme.code() + "-" + width + "x" + height;
        try (TestWindow begun = TestWindow.withSamples(folder, language, theme, width, height)) {
            opened = begun;
            look("empty");
            window().openFirst(new DeskPlace.At(org.tahrir.article.Stage.READY));
            look("story");
            for (InspectorTab tab : InspectorTab.values()) {
                Screen.run(() -> window().window().frame().reveal(tab));
                Screen.pulses(8);
                look("inspector-" + tab.name().toLowerCase(java.util.Locale.ROOT));
            }
            closeOverlay();
            window().run("palette.open");
            look("palette-empty");
            window().robot().write(language == Language.AR ? "المدارس" : "school");
            Screen.until(
                    "found", () -> !window().root().lookupAll(".snippet-found").isEmpty());
            look("palette");
            window().press("Esc");
            window().run("list.filter");
            look("filter");
            window().press("Esc");
            window().run("view.keys");
            look("keys");
            window().press("Esc");
            window().run("desk.person");
            look("person");
            window().press("Esc");
            askAndTell();
            look("question");
            window().press("Esc");
            window().run("view.focus");
            look("focus");
            window().press("Esc");
            if (width < Shell.WIDE) {
                Screen.run(() -> window().window().frame().toggleDesk());
                Screen.pulses(6);
                look("desk");
            }
            assertThat(faults).isEmpty();
        }
    }

    private void closeOverlay() {
        Screen.run(() -> window().window().frame().shell().overlay().close());
        Screen.pulses(2);
    }

    private void askAndTell() {
        Screen.run(() -> {
            Question.ask(
                    window().window().chrome().sheets(),
                    window().words("closing.title"),
                    window().words("closing.sentence", window().words("window.unexpected")),
                    Question.Answer.main(window().words("closing.stay"), () -> {}),
                    Question.Answer.losing(window().words("closing.lose"), () -> {}));
            window().window().chrome().toasts().offerUndo(window().words("list-empty.drafts"), () -> {});
        });
        Screen.pulses(6);
    }

    private void look(String state) {
        window().shot("%s-%s".formatted(state, combination));
        Screen.get(() -> Sight.nameless(window().root())).forEach(each -> faults.add(state + ": no name: " + each));
        Screen.get(() -> Sight.cut(window().root())).forEach(each -> faults.add(state + ": " + each));
    }

    private TestWindow window() {
        return Objects.requireNonNull(opened);
    }
}
