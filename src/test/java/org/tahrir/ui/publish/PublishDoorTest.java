package org.tahrir.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.article.Correction;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.bundle.BundleCheck;
import org.tahrir.bundle.Purpose;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.SaveState;

/// The commands by which stories leave the window.
class PublishDoorTest extends AtTheExportDoor {
    @Test
    void commandsOfTheStoryNeedOneOnThePaper() {
        assertThat(applicable("story.preview")).isFalse();
        assertThat(applicable("story.export")).isFalse();
        assertThat(applicable("desk.export")).isTrue();
        open(place.story("خبر", Stage.DRAFT, "نص"));
        assertThat(applicable("story.preview")).isTrue();
        assertThat(applicable("story.export")).isTrue();
    }

    @Test
    void thePreviewShowsWhatIsWrittenNow() throws IOException {
        open(place.story("قديم", Stage.DRAFT, "نص."));
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("عنوان لم يُحفظ بعد"))));
        robot.press(KeyCode.CONTROL).press(KeyCode.SHIFT).type(KeyCode.P);
        robot.release(KeyCode.SHIFT).release(KeyCode.CONTROL);
        Screen.until("opened", () -> !window.outside.opened.isEmpty());
        String html = Files.readString(window.outside.opened.getFirst(), StandardCharsets.UTF_8);
        assertThat(html).contains("عنوان لم يُحفظ بعد");
        assertThat(window.isSheetOpen()).isFalse();
    }

    @Test
    void withoutABrowserThePathIsOnTheClipboard() {
        window.outside.nothingOpens = true;
        open(place.story("خبر", Stage.DRAFT, "نص."));
        window.run("story.preview");
        Screen.until("said", () -> window.seen().contains(words.text("publish.cannot-open")));
        assertThat(window.outside.copied).endsWith("article.html");
    }

    @Test
    void aPreviewThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("previews"), "a file where the folder should be");
        open(place.story("خبر", Stage.DRAFT, "نص."));
        window.run("story.preview");
        Screen.until("said", () -> window.seen().contains("The preview can’t be written"));
        assertThat(window.outside.opened).isEmpty();
    }

    @Test
    void whatCannotBeSavedIsSaidInsteadOfPreviewed() {
        open(place.story("خبر", Stage.DRAFT, "نص."));
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("نصف محرف \uD800"))));
        Screen.until("not saved", () -> open.saveStateProperty().get() instanceof SaveState.NotSaved);
        SaveState.NotSaved unsaved =
                (SaveState.NotSaved) open.saveStateProperty().get();
        window.run("story.preview");
        Screen.until("said", () -> window.seen().contains(words.text(unsaved.why())));
        assertThat(window.outside.opened).isEmpty();
    }

    @Test
    void theStoryOnThePaperAloneIsExported() {
        place.story("جاهز آخر", Stage.READY, "نص");
        Story story = place.story("هذا وحده", Stage.READY, "نص");
        open(story);
        window.run("story.export");
        window.press("Export all (1)");
        Screen.until("exported", () -> window.seen().contains(words.text("publish.verified")));
        assertThat(place.newsroom().library().stories().counts()).containsEntry(Stage.READY, 1);
        assertThat(again(story).stage()).isEqualTo(Stage.EXPORTED);
    }

    @Test
    void chosenStoriesAreHandedOverFirst() {
        Story one = place.story("أول", Stage.DRAFT, "نص");
        Story two = place.story("ثان", Stage.REVIEW, "نص");
        Story shown = place.story("المفتوح", Stage.DRAFT, "نص");
        open(shown);
        Screen.run(() -> door.setChosen(() -> List.of(one.id(), two.id())));
        window.run("desk.hand-over");
        Screen.until("looked at", () -> window.seen().contains("Hand over (2)"));

        window.press(words.text("publish.choice.this"));
        Screen.until("the other choice", () -> window.seen().contains("Hand over (1)"));
        window.press("Hand over (1)");
        Screen.until("packed", () -> window.seen().contains("One story packed for the other desk"));
        Path bundle = out.resolve("tahrir-handover-2026-11-22-1.zip");
        assertThat(Objects.requireNonNull(BundleCheck.verify(bundle, false).summary())
                        .purpose())
                .isEqualTo(Purpose.HANDOVER);
        assertThat(again(shown).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whatHasGoneOutCanBeLookedUp() throws IOException {
        Story story = place.story("خبر مصدَّر", Stage.READY, "نص");
        export(1);
        place.newsroom().reviewing(TestPlace.EDITOR).reopen(again(story), Correction.Kind.CORRECT, "صُحح رقم");
        Screen.run(() -> place.workplace().changes().changedMany());
        export(2);
        Files.delete(out.resolve("tahrir-2026-11-22-1.zip"));

        window.run("desk.receipts");
        Screen.until("the newest is shown", () -> window.seen().contains("correction"));
        assertThat(window.seen()).contains("version 2", "خبر مصدَّر", "tahrir-2026-11-22-2.zip");
        ListView<?> list = (ListView<?>) Screen.get(() -> window.root.lookup(".receipts-list"));
        Screen.until("focused", list::isFocused);
        robot.type(KeyCode.DOWN);
        Screen.until("the older", () -> window.seen().contains(words.text("publish.file-gone")));
        assertThat(window.seen()).contains("version 1", "new");

        window.press(words.text("publish.open"));
        assertThat(led).extracting(Led::story).containsExactly(story.id().toString());
        assertThat(window.isSheetOpen()).isFalse();
    }

    @Test
    void nothingGoneOutIsSaid() {
        window.run("desk.receipts");
        Screen.until("said", () -> window.seen().contains(words.text("publish.receipts-none")));
        window.press(words.text("publish.done"));
        assertThat(window.isSheetOpen()).isFalse();
    }

    private void export(int number) {
        Path file = out.resolve("tahrir-2026-11-22-" + number + ".zip");
        window.run("desk.export");
        window.press("Export all (1)");
        Screen.until("exported", () -> Files.exists(file) && window.seen().contains(words.text("publish.verified")));
        window.press(words.text("publish.done"));
    }

    private boolean applicable(String command) {
        return Screen.get(
                () -> window.chrome.commands().get(command).applicable().get());
    }

    private void open(Story story) {
        Screen.run(() -> open.open(story));
        Screen.until("open", () -> open.story() != null);
    }

    private Story again(Story story) {
        return place.newsroom().story(story.id().toString());
    }
}
