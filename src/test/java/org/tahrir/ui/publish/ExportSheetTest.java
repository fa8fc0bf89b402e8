package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.text.Body;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.work.Target;

/// The export sheet as a person uses it, most of it by keyboard alone.
class ExportSheetTest extends AtTheExportDoor {
    @Test
    void exportsByKeyboardAlone() {
        place.story("سليم", Stage.READY, "نص");
        robot.press(KeyCode.CONTROL).press(KeyCode.E).release(KeyCode.E).release(KeyCode.CONTROL);
        untilFocused("Export all (1)");

        robot.type(KeyCode.ENTER);
        Screen.until("exported", () -> window.seen().contains(words.text("publish.verified")));
        untilFocused(words.text("publish.done"));
        assertThat(window.seen()).contains("One story exported", "new", "version 1");
        assertThat(out.resolve("tahrir-2026-11-22-1.zip")).exists();

        robot.type(KeyCode.ENTER);
        assertThat(window.isSheetOpen()).isFalse();
        assertThat(window.focused()).isEqualTo(window.behind);
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() {
        place.story("سليم", Stage.READY, "نص");
        window.run("desk.export");
        untilFocused("Export all (1)");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.isSheetOpen()).isFalse();
        assertThat(window.focused()).isEqualTo(window.behind);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void tabGoesRoundWithinTheSheet() {
        place.story("سليم", Stage.READY, "نص");
        place.story("", Stage.READY, "بلا عنوان");
        window.run("desk.export");
        untilFocused("Export the sound ones (1)");
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.TAB);
            Screen.pulses(1);
            assertThat(Focus.isWithin(
                            window.focused(),
                            Objects.requireNonNull(window.chrome.sheets().top())))
                    .isTrue();
            seen.add(((Labeled) Objects.requireNonNull(window.focused())).getText());
        }
        assertThat(seen).contains("Go to the problem", "Change…", "Cancel", "Export the sound ones (1)");
    }

    @Test
    void enterOnAWayLeadsToTheProblemAndExportsNothing() {
        Story bad = place.save(Article.of(place.nextId(), "", Body.ofParagraphs(List.of("بلا عنوان"))), Stage.READY);
        place.story("سليم", Stage.READY, "نص");
        window.run("desk.export");
        untilFocused("Export the sound ones (1)");
        focus("Go to the problem");
        robot.type(KeyCode.ENTER);

        Screen.until("closed", () -> !window.isSheetOpen());
        assertThat(led).containsExactly(new Led(bad.id().toString(), new Target.Headline()));
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void aSheetWithNothingSoundPutsTheFocusOnTheWayToTheProblem() {
        place.story("", Stage.READY, "بلا عنوان");
        window.run("desk.export");
        untilFocused("Go to the problem");
        assertThat(Screen.get(() -> window.button("Export the sound ones (0)").isDisabled()))
                .isTrue();
        assertThat(window.seen()).contains("It has no headline.");
    }

    @Test
    void anEmptyDeskIsSaid() {
        window.run("desk.export");
        Screen.until("said", () -> window.seen().contains(words.text("publish.none-ready")));
        untilFocused(words.text("publish.cancel"));
    }

    @Test
    void aReporterIsToldTheWayOut() {
        place.story("سليم", Stage.READY, "نص");
        Screen.run(() -> place.workplace().sitDown(TestPlace.REPORTER));
        window.run("desk.export");
        Screen.until("said", () -> window.seen().contains(words.text("publish.editors-only")));
        ButtonBase export = window.button("Export all (1)");
        assertThat(Screen.get(export::isDisabled)).isTrue();
    }

    @Test
    void anotherPlaceCanBeChosenAndTakesItsEnding() {
        place.story("سليم", Stage.READY, "نص");
        window.outside.target = Optional.of(folder.resolve("عدد اليوم"));
        window.run("desk.export");
        untilFocused("Export all (1)");
        window.press("Change…");
        Screen.until("shown", () -> window.seen().contains("عدد اليوم.zip"));
        window.press("Export all (1)");
        Screen.until("exported", () -> window.seen().contains(words.text("publish.verified")));

        assertThat(folder.resolve("عدد اليوم.zip")).exists();
        window.press(words.text("publish.show-in-folder"));
        window.press(words.text("publish.copy-path"));
        assertThat(window.outside.shown).containsExactly(folder.resolve("عدد اليوم.zip"));
        assertThat(window.outside.copied)
                .isEqualTo(folder.resolve("عدد اليوم.zip").toString());
    }

    @Test
    void aSystemWithoutAFileManagerIsSaid() {
        place.story("سليم", Stage.READY, "نص");
        window.outside.nothingOpens = true;
        window.run("desk.export");
        untilFocused("Export all (1)");
        robot.type(KeyCode.ENTER);
        window.press(words.text("publish.show-in-folder"));
        assertThat(window.seen()).contains("could not be opened from here");
    }

    @Test
    void troubleIsSaidInTheSheetWhichStaysUsable() throws IOException {
        place.story("سليم", Stage.READY, "نص");
        window.run("desk.export");
        untilFocused("Export all (1)");
        Files.delete(out);
        robot.type(KeyCode.ENTER);
        Screen.until("said", () -> window.seen().contains("There is no folder to write"));

        window.outside.target = Optional.of(folder.resolve("elsewhere.zip"));
        window.press("Change…");
        Screen.until("gone", () -> !window.seen().contains("There is no folder to write"));
        window.press("Export all (1)");
        Screen.until("exported", () -> window.seen().contains(words.text("publish.verified")));
    }

    @Test
    void whatIsMendedWhileTheSheetIsOpenIsSeen() {
        Story bad = place.story("", Stage.READY, "بلا عنوان");
        window.run("desk.export");
        Screen.until("looked at", () -> window.seen().contains("It has no headline."));
        place.newsroom().drafting(TestPlace.EDITOR).set(bad, java.util.Map.of("headline", "عنوان"));
        Screen.run(() -> place.workplace().changes().changed(bad.id()));
        Screen.until("seen", () -> window.seen().contains("Export all (1)"));
    }

    @Test
    void arabicWindowsSpeakArabic() {
        closeWindow();
        openWindow(Language.AR);
        place.story("سليم", Stage.READY, "نص");
        window.run("desk.export");
        untilFocused("تصدير الكل (1)");
        assertThat(window.seen()).contains("تصدير حزمة للنشر", "كلمة واحدة", "سليم");
    }

    private void untilFocused(String label) {
        Screen.until(
                "focus on " + label,
                () -> window.scene().getFocusOwner() instanceof Labeled labeled && label.equals(labeled.getText()));
    }

    private void focus(String label) {
        ButtonBase button = window.button(label);
        Screen.run(button::requestFocus);
        untilFocused(label);
    }
}
