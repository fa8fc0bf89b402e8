package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.House;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.text.Body;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;

/// The house’s quotation marks, chosen in the preferences and set into stories of both directions.
class QuotationMarksTest {
    @TempDir
    Path folder;

    private AtTheKeyboard desk;
    private Story arabic;
    private Story english;

    @BeforeEach
    void come() {
        TestPlace place = new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.EN);
        arabic = place.story("خبر", Stage.DRAFT, "قالت نعم");
        Article news = Article.of(place.nextId(), "News", Body.ofParagraphs(List.of("She said yes")));
        english = place.save(news.withFiling(news.filing().withLanguage("en")), Stage.DRAFT);
        desk = new AtTheKeyboard(place, folder, Theme.LIGHT, 1440, 900);
    }

    @AfterEach
    void leave() {
        desk.close();
    }

    @Test
    void areTheUsualOnesOfEachDirectionAtFirst() {
        assertThat(quoted(arabic, 5, 8, "لا")).isEqualTo("قالت «لا»");
        assertThat(quoted(english, 9, 12, "no")).isEqualTo("She said “no”");
    }

    @Test
    void areThoseChosenInThePreferencesAtOnce() {
        choose("preferences.quotes", "“…”");
        choose("preferences.latin-quotes", "«…»");
        assertThat(quoted(arabic, 5, 8, "لا")).isEqualTo("قالت “لا”");
        assertThat(button()).isEqualTo("“”");
        assertThat(quoted(english, 9, 12, "no")).isEqualTo("She said «no»");
        assertThat(button()).isEqualTo("«»");
        choose("preferences.latin-quotes", "\"…\"");
        assertThat(button()).isEqualTo("\"\"");
        assertThat(quoted(english, 0, 3, "He")).isEqualTo("\"He\" said «no»");
        assertThat(quoted(arabic, 6, 8, "نعم")).isEqualTo("قالت “‘نعم’”");
    }

    /// Chooses with the mouse and closes the sheet.
    private void choose(String row, String marks) {
        desk.press(KeyCode.CONTROL, KeyCode.COMMA);
        desk.click(desk.words().text("preferences.page.house"));
        House before = desk.place.workplace().names().house();
        desk.click(desk.words().text(row) + ": " + marks);
        desk.until("kept", () -> !desk.place.workplace().names().house().equals(before));
        desk.press(KeyCode.ESCAPE);
        desk.until("the sheet is closed", () -> !desk.window.chrome().sheets().isOpen());
    }

    /// The text after a stretch of it was set in quotation marks by the keyboard and written anew.
    private String quoted(Story story, int from, int to, String typed) {
        Screen.run(() -> desk.window.open(story.id()));
        desk.until("open", () -> desk.isOnPaper(story.id()));
        Screen.pulses(6);
        BodyEditor text = (BodyEditor) desk.part(".body-editor");
        Screen.run(() -> text.select(new Position(0, from), new Position(0, to)));
        Screen.pulses(2);
        desk.press(KeyCode.CONTROL, KeyCode.Q);
        desk.type(typed);
        desk.untilSaved();
        return desk.saved().article().body().plain();
    }

    private String button() {
        return Screen.get(() -> ((Labeled) desk.part(".tool-marks")).getText());
    }
}
