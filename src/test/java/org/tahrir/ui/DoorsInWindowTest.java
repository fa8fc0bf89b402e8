package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.text.Body;
import org.tahrir.ui.intake.Dropping;

/// What goes out of and comes into the assembled window.
class DoorsInWindowTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"AR, LIGHT, 1440, 900", "EN, DARK, 1024, 700"})
    void theExportSheetStandsOverTheWindowAndLeadsToProblems(
            Language language, Theme theme, double width, double height) {
        try (TestWindow window = TestWindow.withSamples(folder, language, theme, width, height)) {
            Story broken = window.place()
                    .save(
                            Article.of(window.place().nextId(), "", Body.ofParagraphs(List.of("نص بلا عنوان"))),
                            Stage.READY);
            window.run("desk.export");
            Screen.until("looked at", () -> find(window, window.words("publish.go")) != null);
            Screen.pulses(6);
            window.shot("window-export-" + language.code());
            Region sheet = Objects.requireNonNull(top(window));
            assertThat(Screen.<Double>get(sheet::getHeight)).isLessThan(height);

            Screen.run(() -> Objects.requireNonNull(find(window, window.words("publish.go")))
                    .fire());
            Screen.until(
                    "the broken story is on the paper",
                    () -> window.window().openStory().story() != null
                            && broken.id()
                                    .equals(Objects.requireNonNull(
                                                    window.window().openStory().story())
                                            .id()));
            assertThat(top(window)).isNull();
        }
    }

    @Test
    void whatIsDroppedIsOpenedOnThePaper() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.md"), "# رسالة من الميناء\n\nنص الرسالة.\n");
        try (TestWindow window =
                TestWindow.withSamples(folder.resolve("library"), Language.AR, Theme.LIGHT, 1024, 700)) {
            assertThat(Dropping.files(List.of(letter)).over(window.root(), null))
                    .isTrue();
            Screen.pulses(3);
            window.shot("window-drop");
            assertThat(Dropping.files(List.of(letter)).on(window.root())).isTrue();
            Screen.until(
                    "the story is on the paper",
                    () -> window.window().openStory().story() != null
                            && Objects.requireNonNull(
                                            window.window().openStory().story())
                                    .article()
                                    .headline()
                                    .equals("رسالة من الميناء"));
            Screen.until("can be taken back", () -> find(window, window.words("toast.undo")) != null);
            window.shot("window-dropped");
            Screen.run(() -> Objects.requireNonNull(find(window, window.words("toast.undo")))
                    .fire());
            Screen.until(
                    "taken back",
                    () -> window.place().newsroom().library().stories().counts().getOrDefault(Stage.TRASH, 0) == 1);
        }
    }

    private static Region top(TestWindow window) {
        return Screen.get(() -> window.window().chrome().sheets().top());
    }

    private static @Nullable Button find(TestWindow window, String words) {
        return window.root().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElse(null);
    }
}
