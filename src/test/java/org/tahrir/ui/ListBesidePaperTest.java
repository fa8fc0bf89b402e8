package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.ui.library.DeskPlace;

/// The list follows what happens on the paper beside it.
class ListBesidePaperTest {
    @TempDir
    Path folder;

    private TestPlace place;
    private TestWindow window;
    private Story ready;

    @BeforeEach
    void open() {
        place = new TestPlace(folder, TestPlace.EDITOR, Language.AR);
        place.story("الأول", Stage.DRAFT, "نص الأول");
        place.story("الثاني", Stage.DRAFT, "نص الثاني");
        ready = place.story("الثالث", Stage.READY, "نص الثالث");
        window = new TestWindow(place, folder, Theme.LIGHT, 1300, 800);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aNewStoryIsTheChosenOne() {
        look(new DeskPlace.All());
        window.robot().clickOn("الثالث");
        Screen.until("open", () -> ready.id().equals(onPaper()));
        window.run("story.new");
        Screen.until("begun", () -> !ready.id().equals(onPaper()));
        Screen.until("chosen", () -> chosen().equals(List.of(onPaper())));
        window.robot().write("عاجل");
        Screen.run(() -> window.window().openStory().saveThen(() -> {}, why -> {}));
        Screen.pulses(30);
        assertThat(Screen.get(this::chosen)).containsExactly(Screen.get(this::onPaper));
    }

    @Test
    void theLastStoryLeavesAWordBehind() {
        look(new DeskPlace.At(Stage.READY));
        window.robot().clickOn("الثالث");
        Screen.until("open", () -> ready.id().equals(onPaper()));
        window.run("workflow.draft");
        Screen.until("left", () -> window.window().models().list().rows().isEmpty());
        Screen.pulses(6);

        Node empty = window.root().lookup(".story-column .empty-state");
        assertThat(Screen.get(empty::isVisible)).isTrue();
        assertThat(Screen.get(() -> ((Labeled) empty.lookup(".empty-title")).getText()))
                .isEqualTo(window.words("list-empty.ready"));
    }

    private void look(DeskPlace where) {
        Screen.run(() -> window.window().models().desk().choose(where));
        Screen.until(
                "the list is read",
                () -> window.window().models().list().readyProperty().get());
        Screen.pulses(6);
    }

    private StoryId onPaper() {
        Story story = window.window().openStory().story();
        return story == null ? new StoryId(new java.util.UUID(0, 0)) : story.id();
    }

    private List<StoryId> chosen() {
        ListView<?> list = (ListView<?>) window.root().lookup(".story-list");
        return list.getSelectionModel().getSelectedIndices().stream()
                .map(row -> Objects.requireNonNull(
                                window.window().models().list().rows().get(row).story())
                        .story()
                        .id())
                .toList();
    }
}
