package org.tahrir.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.RelatedLink;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.tahrir.ui.work.Target;
import org.testfx.api.FxRobot;

/// The tabs of the inspector and what leads to them.
class InspectorViewTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private InspectorScreen screen;

    @BeforeEach
    void open() {
        screen = new InspectorScreen(folder, TestPlace.REPORTER);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void saysWhatToDoWhileNoStoryIsOpen() {
        assertThat(screen.all("inspector-empty")).isNotEmpty();
        screen.show(story());
        assertThat(screen.all("field-row")).isNotEmpty();
        Screen.run(screen.open::close);
        Screen.until("nothing is open", () -> screen.open.story() == null);
        Screen.shot(screen.stage, "inspector-nothing");
        assertThat(Screen.get(() -> screen.chrome
                        .commands()
                        .get("story.add-related")
                        .applicable()
                        .get()))
                .isFalse();
    }

    @Test
    void goesFromTabToTabByMouseAndArrows() {
        screen.show(story());
        robot.clickOn(tab(1));
        assertThat(Screen.get(() -> screen.view.selectedProperty().get())).isEqualTo(InspectorTab.RELATED);
        robot.clickOn(tab(1));
        assertThat(Screen.get(() -> tab(1).isSelected())).isTrue();
        robot.push(KeyCode.LEFT);
        assertThat(Screen.get(() -> screen.view.selectedProperty().get())).isEqualTo(InspectorTab.VERSIONS);
        robot.push(KeyCode.LEFT);
        Screen.until("the first tab", () -> tab(0).isFocused());
        robot.push(KeyCode.RIGHT);
        assertThat(Screen.get(() -> tab(2).isSelected())).isTrue();
    }

    @Test
    void leadsToFieldsAndPiecesWhicheverTabIsChosen() {
        screen.show(story());
        screen.select(InspectorTab.VERSIONS);
        Screen.run(() -> screen.view.goTo(new Target.Field("rights")));
        robot.write("© المرفأ");
        robot.push(KeyCode.ENTER);
        assertThat(screen.now().article().clearance().rights()).isEqualTo("© المرفأ");
        Screen.run(() -> screen.view.goTo(new Target.Related(1)));
        robot.push(KeyCode.DELETE);
        Screen.until(
                "the second piece is gone",
                () -> screen.now().article().related().size() == 1);
        assertThat(screen.now().article().related().getFirst().headline()).isEqualTo("أولى");
    }

    @Test
    void leavesItToOthersHowATabIsRevealed() {
        List<InspectorTab> revealed = new ArrayList<>();
        Screen.run(() -> screen.view.setReveal(revealed::add));
        screen.show(story());
        Screen.run(() -> screen.view.goTo(new Target.Field("place")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(revealed).containsExactly(InspectorTab.DETAILS, InspectorTab.RELATED);
    }

    @Test
    void takesAContentBackThatWasShownElsewhere() {
        screen.show(story());
        Screen.run(() -> screen.chrome.toasts().getChildren().add(screen.view.content(InspectorTab.DETAILS)));
        Screen.run(() -> screen.view.select(InspectorTab.DETAILS));
        assertThat(Screen.get(() -> screen.chrome.toasts().getChildren())).isEmpty();
    }

    @Test
    void everyNamedFieldBesideThePaperHasItsRow() {
        screen.show(story());
        List<String> onThePaper = List.of("kicker", "headline", "standfirst");
        for (String field : org.tahrir.desk.Fields.names()) {
            if (!onThePaper.contains(field)) {
                assertThat(screen.all("field-" + field)).as(field).isNotEmpty();
            }
        }
    }

    private Story story() {
        Story fresh = screen.place.story("المرفأ", Stage.DRAFT, "نص.");
        return screen.place.save(
                fresh.article()
                        .withId(screen.place.nextId())
                        .withRelated(List.of(RelatedLink.headlineOnly("أولى"), RelatedLink.headlineOnly("ثانية"))),
                Stage.DRAFT);
    }

    private ToggleButton tab(int index) {
        return (ToggleButton) screen.all("inspector-tab").get(index);
    }
}
