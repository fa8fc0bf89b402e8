package org.tahrir.ui.intake;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.work.OpenStory;

/// The sheets of what comes in, drawn in each language, theme and size, to be looked at in target/shots; and that
/// each of them fits the window.
class IntakePicturesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"AR, LIGHT, 1440, 900", "AR, DARK, 1024, 700", "EN, LIGHT, 1024, 700", "EN, DARK, 1440, 900"})
    void sheetsFitTheWindow(Language language, Look look, double width, double height) throws Exception {
        TestPlace place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, language));
        DoorStage window = new DoorStage(place.workplace().words(), folder, width, height, look);
        OpenStory open = Screen.get(() -> new OpenStory(place.workplace()));
        IntakeDoor door = Screen.get(
                () -> new IntakeDoor(place.workplace(), open, window.chrome, (id, target) -> {}, window.outside));
        place.story("خطة النقل حتى 2030", Stage.EXPORTED, "نص");
        String name = "-" + language.code() + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + (int) width;
        try {
            Path page = Files.writeString(folder.resolve("page.txt"), PageSamples.PAGE);
            Screen.run(() -> door.take(List.of(page)));
            window.assertSheetFits("page" + name, place.workplace().words().text("intake.page.found"));
            Screen.run(() -> window.chrome.sheets().close());

            Path old = Files.write(
                    folder.resolve("old.txt"),
                    "عنوان قصير\n\nنص قصير لا يشبه صفحة.".getBytes(Charset.forName("windows-1256")));
            Screen.run(() -> door.take(List.of(old)));
            window.assertSheetFits("page-unsure" + name, "windows-1256");
            Screen.run(() -> window.chrome.sheets().close());

            Path bad = Files.write(folder.resolve("broken.zip"), new byte[] {'P', 'K', 3, 4, 1, 2, 3});
            Path lines = Files.writeString(
                    folder.resolve("archive.jsonl"),
                    "{\"title\":\"خبر من الأرشيف\",\"body\":\"نص أول\\nنص ثان\"}\n{\"title\":\n");
            Path letter = Files.writeString(folder.resolve("letter.md"), "# Letter from the port\n\nA short text.\n");
            Screen.run(() -> door.take(List.of(bad, lines, letter, letter, Path.of("samples/newsroom.zip"))));
            window.assertSheetFits("came" + name, place.workplace().words().text("intake.undo"));
            window.press(place.workplace().words().text("intake.done"));
        } finally {
            window.close();
            place.close();
        }
    }
}
