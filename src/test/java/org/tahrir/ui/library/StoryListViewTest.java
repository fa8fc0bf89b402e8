package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.ui.LostTable;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Look;
import org.tahrir.ui.kit.Sheets;
import org.tahrir.ui.kit.Toasts;
import org.tahrir.ui.work.OpenStory;
import org.testfx.api.FxRobot;

/// The list under the fingers: three stories, of which the first is the newest.
class StoryListViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<StoryId> opened = new ArrayList<>();
    private final List<String> toPaper = new ArrayList<>();
    private final List<StoryId> stories = new ArrayList<>();
    private TestPlace place;
    private DeskModel desk;
    private StoryListModel model;
    private StoryListView list;
    private Chrome chrome;
    private Stage stage;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        for (String headline : List.of("الثالث", "الثاني", "الأول")) {
            stories.addFirst(place.story(headline, org.tahrir.article.Stage.READY, "نص " + headline)
                    .id());
        }
        OpenStory open = Screen.get(() -> new OpenStory(place.workplace()));
        StackPane window = Screen.get(() -> new StackPane());
        desk = Screen.get(() -> new DeskModel(place.workplace(), open));
        Screen.run(() -> desk.choose(new DeskPlace.All()));
        model = Screen.get(() -> new StoryListModel(place.workplace(), open, desk));
        chrome = Screen.get(() -> new Chrome(
                new Commands(), new Sheets(window), new Toasts(place.workplace().words())));
        Screen.run(() -> DeskCommands.addTo(chrome, place.workplace(), desk, (id, target) -> opened.add(id)));
        list = Screen.get(() -> new StoryListView(
                place.workplace(),
                open,
                desk,
                model,
                chrome,
                (id, target) -> opened.add(id),
                () -> toPaper.add("paper")));
        Screen.run(() -> window.getChildren().add(list));
        stage = Screen.show(
                () -> new StackPane(window, chrome.sheets(), chrome.toasts()), 316, 600, Look.LIGHT, Language.AR);
        Screen.until(
                "read", () -> model.rows().size() == 3 && model.rows().get(2).story() != null);
        Screen.run(list::focusList);
        Screen.pulses(3);
    }

    @AfterEach
    void close() {
        Screen.close(stage);
        place.close();
    }

    @Test
    void aListThatCannotBeReadSaysWhyAndIsReadAgain() {
        LostTable.during(folder, "story", () -> {
            Screen.run(() -> desk.choose(new DeskPlace.At(org.tahrir.article.Stage.READY)));
            Screen.until("told", () -> sentences().contains(word("list-unread.title")));
            assertThat(sentences()).anyMatch(said -> said.contains(folder.toString()));
            assertThat(Screen.get(() -> list.lookup(".story-list").isVisible())).isFalse();
        });
        robot.clickOn(word("list-unread.again"));
        Screen.until(
                "read",
                () -> list.lookup(".story-list").isVisible() && model.rows().size() == 3);
        assertThat(sentences()).doesNotContain(word("list-unread.title"));
    }

    @Test
    void linesFromBeforeStayWhileWhyTheyMayBeOldIsSaid() {
        LostTable.during(folder, "story", () -> {
            Screen.run(() -> place.workplace().changes().changedMany());
            Screen.until("told", () -> chrome.toasts().lookup(".toast-text") != null);
            assertThat(Screen.get(() -> ((Labeled) chrome.toasts().lookup(".toast-text")).getText()))
                    .contains(folder.toString());
            assertThat(Screen.get(() -> list.lookup(".story-list").isVisible())).isTrue();
        });
    }

    private String word(String key) {
        return place.workplace().words().text(key);
    }

    private List<String> sentences() {
        return Screen.get(() -> list.lookupAll(".empty-state .label").stream()
                .filter(label -> label.getParent().isVisible())
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    @Test
    void arrowsOpenStoriesAndEnterGoesOnToThePaper() {
        robot.clickOn("الأول");
        Screen.until("opened", () -> opened.contains(stories.getFirst()));
        type(KeyCode.DOWN);
        Screen.until("opened", () -> opened.contains(stories.get(1)));
        assertThat(toPaper).isEmpty();
        type(KeyCode.ENTER);
        assertThat(toPaper).containsExactly("paper");
    }

    @Test
    void passingOverStoriesDoesNotOpenThem() {
        robot.clickOn("الأول");
        Screen.until("opened", () -> opened.contains(stories.getFirst()));
        Screen.run(() -> {
            list.step(1);
            list.step(1);
        });
        Screen.until("opened", () -> opened.contains(stories.get(2)));
        assertThat(opened).doesNotContain(stories.get(1));
    }

    @Test
    void severalStoriesGoToTheTrashAndBackAtOnce() {
        robot.clickOn("الأول");
        robot.press(KeyCode.SHIFT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.SHIFT);
        Screen.pulses(2);
        assertThat(Screen.get(model::chosen)).containsExactly(stories.get(0), stories.get(1));

        type(KeyCode.DELETE);

        Screen.until("gone", () -> model.rows().size() == 1);
        assertThat(labels()).contains("نُقل الخبران إلى سلة المحذوفات.");
        robot.clickOn(".toast-button");
        Screen.until("back", () -> model.rows().size() == 3);
    }

    @Test
    void typedWordsFilterTheList() {
        Screen.run(list::filter);
        Screen.pulses(2);
        robot.write("الثاني");
        Screen.until("filtered", () -> model.rows().size() == 1);
        type(KeyCode.ESCAPE);
        Screen.until("whole", () -> model.rows().size() == 3);
        Screen.until("in the list", () -> list.lookup(".story-list").isFocused());
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        Screen.run(() -> desk.choose(new DeskPlace.Drafts()));
        Screen.until(
                "empty", () -> model.rows().isEmpty() && model.readyProperty().get());
        Screen.pulses(2);
        assertThat(labels()).contains("لا مسودات لك");
        robot.clickOn(".empty-state .main-button");
        Screen.until("begun", () -> !opened.isEmpty());
    }

    @Test
    void aListWhoseLastStoryLeavesSaysThatItIsEmpty() {
        robot.clickOn("الأول");
        robot.press(KeyCode.SHIFT, KeyCode.END).release(KeyCode.END, KeyCode.SHIFT);
        type(KeyCode.DELETE);
        Screen.until("empty", () -> model.rows().isEmpty());
        Screen.pulses(3);
        assertThat(labels()).contains("المكتبة فارغة");
        assertThat(Screen.get(() -> list.lookup(".story-list").isVisible())).isFalse();
    }

    @Test
    void aRowIsAsHighAsItsLines() {
        for (String headline : List.of("المرفأ تشغّل خط E-12 مع GreenLine Motors", "قصير", "طويل جدًا ".repeat(9))) {
            place.story(headline, org.tahrir.article.Stage.READY, "نص");
        }
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until(
                "read", () -> model.rows().size() == 6 && model.rows().get(2).story() != null);
        Screen.pulses(6);
        List<Double> spare = Screen.get(() -> list.lookupAll(".story-cell").stream()
                .filter(cell -> cell instanceof StoryCell row && row.getGraphic() instanceof Region)
                .map(cell -> (StoryCell) cell)
                .map(cell -> cell.getHeight()
                        - ((Region) cell.getGraphic()).prefHeight(((Region) cell.getGraphic()).getWidth()))
                .toList());
        assertThat(spare).hasSizeGreaterThan(3).allMatch(room -> room >= 0 && room <= 2);
    }

    @Test
    void offersWhatCanBeDoneWithTheChosenStories() {
        robot.clickOn("الأول");
        robot.rightClickOn("الأول");
        Screen.pulses(4);
        assertThat(robot.lookup("نقل إلى سلة المحذوفات").tryQuery()).isPresent();
        assertThat(robot.lookup("خبر جديد").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
    }

    @Test
    void showsStageFirstLineAndFacts() {
        assertThat(labels())
                .contains("الأول", "نص الأول", "جاهز للنشر", "كلمتان · الآن")
                .doesNotContain(place.workplace().words().text("list.breaking"));
        ListView<?> view = (ListView<?>) Screen.get(() -> list.lookup(".story-list"));
        assertThat(Screen.get(() -> view.getAccessibleText())).isEqualTo("الأخبار");
        Screen.shot(stage, "story-list");
    }

    private void type(KeyCode key) {
        robot.press(key).release(key);
        Screen.pulses(2);
    }

    private List<String> labels() {
        return Screen.get(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(node -> node.isVisible())
                .map(node -> node instanceof Labeled label ? label.getText() : "")
                .toList());
    }
}
