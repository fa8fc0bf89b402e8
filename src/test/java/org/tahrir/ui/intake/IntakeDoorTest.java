package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Article;
import org.tahrir.article.Headlines;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.bundle.Progress;
import org.tahrir.desk.ExportWish;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.OpenStory;

/// Taking in through the window: by menu, folder, clipboard and dropping; what came, and its undoing.
class IntakeDoorTest {
    @TempDir
    Path folder;

    private final List<StoryId> opened = new ArrayList<>();
    private TestPlace place;
    private OpenStory open;
    private DoorStage window;
    private Messages words;
    private IntakeDoor door;

    @BeforeEach
    void openWindow() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.EN));
        words = place.workplace().words();
        open = Screen.get(() -> new OpenStory(place.workplace()));
        window = new DoorStage(words, folder);
        door = Screen.get(() -> new IntakeDoor(
                place.workplace(),
                open,
                window.chrome,
                (id, target) -> {
                    opened.add(id);
                    place.newsroom().library().stories().find(id).ifPresent(open::open);
                },
                window.outside));
        Screen.run(() -> door.installOn(window.root));
    }

    @AfterEach
    void closeWindow() {
        window.close();
        place.close();
    }

    @Test
    void aSinglePageIsLookedAtThenTakenOpenedAndCanBeTakenBack() throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PageSamples.PAGE);
        window.outside.files = List.of(page);
        window.run("desk.import");
        window.press(words.text("intake.page.take"));
        Screen.until("opened", () -> !opened.isEmpty() && open.story() != null);
        assertThat(window.isSheetOpen()).isFalse();
        assertThat(story(opened.getFirst()).stage()).isEqualTo(Stage.DRAFT);

        window.press(words.text("toast.undo"));
        Screen.until("said", () -> window.seen().contains("The import was undone"));
        assertThat(story(opened.getFirst()).stage()).isEqualTo(Stage.TRASH);
        assertThat(Screen.get(() -> Objects.requireNonNull(open.story()).stage()))
                .isEqualTo(Stage.TRASH);
    }

    @Test
    void aStoryThatWasWorkedOnIsNotTakenBack() throws IOException {
        take(Files.writeString(folder.resolve("a.md"), "# عنوان\n\nنص.\n"));
        Screen.until("opened", () -> open.story() != null);
        Screen.run(() -> open.edit(article -> article.withHeadlines(Headlines.of("عنوان آخر"))));
        window.press(words.text("toast.undo"));
        Screen.until("said", () -> window.seen().contains("worked on since"));
        assertThat(story(opened.getFirst()).stage()).isEqualTo(Stage.DRAFT);
        assertThat(story(opened.getFirst()).article().headline()).isEqualTo("عنوان آخر");
    }

    @Test
    void aFolderIsTakenWithAllThatMayHoldStories() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/deeper"));
        Files.writeString(in.resolve("a.md"), "# أول\n\nنص.\n");
        Files.writeString(in.resolveSibling("b.txt"), "ثان\n\nنص.\n");
        Files.writeString(in.resolve("notes.xyz"), "x");
        Files.writeString(in.resolve(".hidden.txt"), "x");
        window.outside.folder = Optional.of(folder.resolve("in"));
        window.run("desk.import-folder");
        Screen.until("came", () -> Stream.of("2 new stories", "أول", "ثان").allMatch(window.seen()::contains));

        window.press(words.text("intake.undo"));
        Screen.until("undone", () -> window.seen().contains("2 stories are in the trash"));
        assertThat(place.newsroom().library().stories().counts()).containsEntry(Stage.TRASH, 2);
    }

    @Test
    void whatIsHereAlreadyIsSaidAndCanBeOpened() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# عنوان\n\nنص.\n");
        take(file);
        Screen.until("opened", () -> opened.size() == 1);
        take(file);
        Screen.until("said", () -> window.seen().contains("1 here already"));
        window.press(words.text("intake.open"));
        Screen.until("opened again", () -> opened.size() == 2);
        assertThat(opened.get(1)).isEqualTo(opened.get(0));
    }

    @Test
    void whatLiesInTheTrashCanBeBroughtBack() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# عنوان\n\nنص.\n");
        take(file);
        Screen.until("opened", () -> opened.size() == 1);
        Screen.run(open::close);
        place.newsroom().reviewing(TestPlace.EDITOR).move(story(opened.getFirst()), Stage.TRASH, "");
        take(file);
        window.press(words.text("intake.restore"));
        Screen.until("restored", () -> opened.size() == 2);
        assertThat(story(opened.getFirst()).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void anotherVersionOfAStoryLeadsToItsComparisonAndCanBeLetGoOf() {
        Story mine = place.story("عنوان", Stage.DRAFT, "نص");
        Path bundle = folder.resolve("other.zip");
        place.newsroom()
                .publishing(TestPlace.EDITOR)
                .handOver(List.of(mine), new ExportWish(bundle, TestPlace.START, true, false), Progress.NONE);
        Article changed = mine.article().withHeadlines(Headlines.of("عنوان عندنا"));
        place.newsroom().drafting(TestPlace.EDITOR).keep(mine, changed);

        take(bundle);
        Screen.until("said", () -> window.seen().contains("1 in another version"));
        assertThat(place.newsroom().library().stories().theirs(mine.id())).hasSize(1);
        window.press(words.text("intake.undo"));
        Screen.until("undone", () -> window.seen().contains("One other version was dropped"));
        assertThat(place.newsroom().library().stories().theirs(mine.id())).isEmpty();

        Screen.run(() -> window.chrome.sheets().close());
        take(bundle);
        window.press(words.text("intake.compare"));
        Screen.until("opened", () -> opened.contains(mine.id()));
    }

    @Test
    void aPastedPageKeepsItsFormatting() {
        window.outside.clip = new Outside.Clip(
                "<article><h1>عنوان من المتصفح</h1><p>نص <b>قوي</b> من الصفحة.</p></article>", "نص", List.of());
        window.run("desk.paste-page");
        window.press(words.text("intake.page.take"));
        Screen.until("opened", () -> !opened.isEmpty());
        assertThat(story(opened.getFirst()).article().headline()).isEqualTo("عنوان من المتصفح");
        assertThat(story(opened.getFirst()).article().body().proses().flatMap(prose -> prose.runs().stream()))
                .hasSize(3);
    }

    @Test
    void filesDroppedWhileAPastedPageIsReadComeInAfterIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# خبر من ملف\n\nنص.\n");
        window.outside.clip =
                new Outside.Clip("<article><h1>عنوان من المتصفح</h1><p>نص الصفحة.</p></article>", "نص", List.of());
        Screen.run(() -> {
            window.chrome.commands().get("desk.paste-page").run();
            door.take(List.of(file));
        });
        window.press(words.text("intake.page.take"));
        Screen.until("both are here", () -> opened.size() == 2);
        assertThat(opened)
                .extracting(id -> story(id).article().headline())
                .containsExactlyInAnyOrder("عنوان من المتصفح", "خبر من ملف");
        assertThat(window.isSheetOpen()).isFalse();
    }

    @Test
    void anEmptyClipboardAndALoneAddressAreSaid() {
        window.run("desk.paste-page");
        Screen.until("said", () -> window.seen().contains("no text on the clipboard"));
        Screen.run(() -> window.chrome.sheets().close());
        window.outside.clip = new Outside.Clip("", " https://example.org/page ", List.of());
        window.run("desk.paste-page");
        Screen.until("said", () -> window.seen().contains("only the address of a page"));
    }

    @Test
    void textAndHtmlCanBeDroppedAndInnerDragsAreLeftAlone() {
        assertThat(Dropping.text("كلمات").over(window.behind, window.behind)).isFalse();
        assertThat(Dropping.text("عنوان\n\nنص.").over(window.behind, null)).isTrue();
        assertThat(window.seen()).contains(words.text("intake.drop-here"));
        assertThat(Dropping.html("<h1>عنوان</h1><p>نص.</p>", "x").on(window.behind))
                .isTrue();
        window.button(words.text("intake.page.take"));
        assertThat(window.seen()).doesNotContain(words.text("intake.drop-here"));
        assertThat(Dropping.text("x").over(window.behind, null))
                .as("while a sheet is open")
                .isFalse();
    }

    @Test
    void aPictureOverThePaperIsLeftToThePaper() throws IOException {
        StackPane paper = Screen.get(() -> {
            StackPane pane = new StackPane();
            pane.getStyleClass().add("paper");
            ((StackPane) window.root.getChildren().getFirst()).getChildren().add(pane);
            return pane;
        });
        Dropping picture = Dropping.files(
                List.of(Files.write(folder.resolve("a.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 16, 0})));
        assertThat(picture.over(paper, null)).isFalse();
        assertThat(picture.over(window.behind, null)).isTrue();
        picture.on(window.behind);
        Screen.until("said", () -> window.seen().contains("is a picture, not a story"));
    }

    @Test
    void aLongImportShowsHowFarItIsAndCanBeCalledOff() throws IOException {
        Path archive = folder.resolve("archive.jsonl");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            lines.append("{\"id\":\"")
                    .append(i)
                    .append("\",\"source\":\"أ\",\"title\":\"خبر رقم ")
                    .append(i);
            lines.append("\",\"body\":\"")
                    .append("نص طويل من الأرشيف. ".repeat(20))
                    .append("\"}\n");
        }
        Files.writeString(archive, lines);
        take(archive);
        Screen.until("under way", () -> window.seen().contains("stories so far"));
        assertThat(window.seen()).contains("archive.jsonl");
        window.press(words.text("intake.stop"));
        Screen.until("stopped", () -> window.seen().contains("called off"));

        int kept = place.newsroom().library().stories().counts().getOrDefault(Stage.EXPORTED, 0);
        assertThat(kept).isPositive().isLessThan(12_000);
        window.press(words.text("intake.undo"));
        Screen.until("undone", () -> window.seen().contains("The import was undone"));
        assertThat(place.newsroom().library().stories().counts()).containsEntry(Stage.EXPORTED, 0);
    }

    private void take(Path file) {
        Screen.run(() -> door.take(List.of(file)));
    }

    private Story story(StoryId id) {
        return place.newsroom().story(id.toString());
    }
}
