package org.tahrir.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tahrir.article.Article;
import org.tahrir.settings.Language;
import org.tahrir.store.DeskLists;
import org.tahrir.text.Body;
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

/// The desk column: its places, and what lies there.
class DeskViewTest {
    @TempDir
    Path folder;

    private final List<String> chosen = new ArrayList<>();
    private TestPlace place;
    private DeskModel desk;
    private Chrome chrome;
    private DeskView view;
    private Stage stage;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.REPORTER, Language.EN);
        place.story("أ", org.tahrir.article.Stage.REVIEW, "نص");
        place.story("ب", org.tahrir.article.Stage.REVIEW, "نص");
        OpenStory open = Screen.get(() -> new OpenStory(place.workplace()));
        desk = Screen.get(() -> new DeskModel(place.workplace(), open));
        chrome = Screen.get(() -> new Chrome(
                new Commands(),
                new Sheets(new StackPane()),
                new Toasts(place.workplace().words())));
        Screen.run(() -> DeskCommands.addTo(chrome, place.workplace(), desk, (id, target) -> {}));
        view = Screen.get(() -> new DeskView(place.workplace(), desk, chrome.commands(), () -> chosen.add("chosen")));
        stage = Screen.show(() -> view, 220, 600, Look.LIGHT, Language.EN);
        Screen.until("counted", () -> spoken().contains("For review 2"));
    }

    @AfterEach
    void close() {
        Screen.close(stage);
        place.close();
    }

    @Test
    void everyPlaceIsThereOnceUnderItsHeading() {
        assertThat(headings()).containsExactly("Workflow");
        assertThat(spoken())
                .containsExactly(
                        "My drafts", "For review 2", "Returned", "Ready", "Exported", "All stories 2", "Trash");
        place.newsroom().library().lists().add(DeskLists.Kind.SECTION, "ثقافة");
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until("a section", () -> spoken().contains("ثقافة"));
        assertThat(headings()).containsExactly("Workflow", "Sections");
        assertThat(spoken())
                .containsExactly(
                        "My drafts",
                        "For review 2",
                        "Returned",
                        "Ready",
                        "Exported",
                        "All stories 2",
                        "ثقافة",
                        "Trash");
    }

    @Test
    void aSectionThatOnlyStoriesCarryComesAfterThoseOfTheHouse() {
        Article article = Article.of(place.nextId(), "خبر", Body.EMPTY);
        place.save(article.withFiling(article.filing().withSection("أدب")), org.tahrir.article.Stage.DRAFT);
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until("the section", () -> spoken().contains("أدب 1"));
        place.newsroom().library().lists().rename(DeskLists.Kind.SECTION, "أدب", "ثقافة");
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until("both sections", () -> spoken().contains("ثقافة"));
        assertThat(spoken()).containsSubsequence("ثقافة", "أدب 1", "Trash");
        assertThat(spoken()).containsOnlyOnce("أدب 1");
    }

    @Test
    void countsStandAtTheFarEndOfTheirPlaces() {
        Screen.pulses(2);
        Screen.run(() -> {
            PlaceButton button = button("For review 2");
            Bounds count = inScene(button.lookup(".place-count"));
            Bounds whole = inScene(button);
            assertThat(((Labeled) button.lookup(".place-count")).getText()).isEqualTo("2");
            assertThat(whole.getMaxX() - count.getMaxX()).isBetween(0.0, 16.0);
        });
    }

    @Test
    void aLongNameGivesWayToItsCount() {
        String name = "التقارير الخاصة من مكاتب المحافظات والمناطق";
        place.newsroom().library().lists().add(DeskLists.Kind.SECTION, name);
        Article article = Article.of(place.nextId(), "ج", Body.ofParagraphs(List.of("نص")));
        place.save(article.withFiling(article.filing().withSection(name)), org.tahrir.article.Stage.DRAFT);
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until("counted", () -> spoken().contains(name + " 1"));
        Screen.pulses(2);
        Screen.shot(view, "long-place");
        Screen.run(() -> {
            Bounds count = inScene(button(name + " 1").lookup(".place-count"));
            assertThat(inScene(button(name + " 1")).getMaxX() - count.getMaxX()).isBetween(0.0, 16.0);
        });
    }

    @ParameterizedTest
    @CsvSource({"story, true", "story, false", "desk_entry, true", "desk_entry, false"})
    void whatCannotBeReadIsToldUntilItCan(String table, boolean whole) {
        if (!whole) {
            Screen.run(() -> stage.getScene()
                    .setRoot(new DeskRail(place.workplace(), desk, chrome.commands(), () -> {}, () -> {})));
        }
        Screen.pulses(2);
        Node mark = Screen.get(() -> stage.getScene().getRoot().lookup(".desk-stale"));
        assertThat(Screen.get(mark::isVisible)).isFalse();
        LostTable.during(folder, table, () -> {
            Screen.run(() -> place.workplace().changes().changedMany());
            Screen.until("told", mark::isVisible);
            Screen.pulses(2);
            Screen.shot(stage, "desk-stale-" + whole);
        });
        assertThat(Screen.get(mark::getAccessibleText))
                .startsWith(place.workplace().words().text("desk-place.stale") + " ")
                .contains(folder.toString());
        assertThat(Screen.get(() -> ((Labeled) mark).getText()).isEmpty()).isEqualTo(!whole);
        Screen.run(() -> place.workplace().changes().changedMany());
        Screen.until("read again", () -> !mark.isVisible());
    }

    @Test
    void aPlaceThatIsPressedIsLookedAt() {
        new FxRobot().clickOn("For review");
        assertThat(Screen.get(desk::place)).isEqualTo(new DeskPlace.At(org.tahrir.article.Stage.REVIEW));
        assertThat(chosen).containsExactly("chosen");
        assertThat(Screen.get(() -> button("For review 2").isSelected())).isTrue();
        assertThat(Screen.get(() -> button("My drafts").isSelected())).isFalse();
    }

    private List<String> headings() {
        return Screen.get(() -> view.lookupAll(".desk-heading").stream()
                .map(heading -> ((Labeled) heading).getText())
                .toList());
    }

    private List<String> spoken() {
        return Screen.get(() -> buttons().stream().map(Node::getAccessibleText).toList());
    }

    private PlaceButton button(String spoken) {
        return buttons().stream()
                .filter(button -> spoken.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private List<PlaceButton> buttons() {
        return view.lookupAll(".place").stream()
                .filter(PlaceButton.class::isInstance)
                .map(PlaceButton.class::cast)
                .toList();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
