package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tahrir.ui.Columns.Column;
import org.tahrir.ui.inspector.InspectorTab;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.library.DeskPlace;
import org.tahrir.ui.work.Target;
import org.testfx.robot.Motion;

/// The columns of the window: moved, folded, opened over the paper, away.
class WindowPartsTest extends InTheWindow {
    @BeforeEach
    void open() {
        window.openFirst(new DeskPlace.All());
    }

    private Node rail(int tab) {
        return window.root().lookupAll(".inspector-rail .rail-tool").stream()
                .skip(tab)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMovedBorderIsRememberedByColumn() {
        Node border = Objects.requireNonNull(Screen.get(() -> window.root().lookupAll(".column-divider").stream()
                .filter(node -> window.words("column-border.list").equals(node.getAccessibleText()))
                .findFirst()
                .orElse(null)));
        double before = width(".story-column");
        window.robot().moveTo(border).press(MouseButton.PRIMARY);
        Point2D from = window.robot().robotContext().getBaseRobot().retrieveMouse();
        for (int step = 1; step <= 12; step++) {
            window.robot().moveTo(from.getX() - 5 * step, from.getY(), Motion.DIRECT);
            Screen.pulses(1);
        }
        window.robot().release(MouseButton.PRIMARY);
        Screen.pulses(3);
        double moved = width(".story-column");
        assertThat(moved).isBetween(before + 56, before + 61);
        assertThat(Screen.get(() ->
                        window.place().workplace().settings().window().widths().get("list")))
                .isEqualTo(moved);

        Screen.run(border::requestFocus);
        window.press("Right");
        assertThat(width(".story-column")).isEqualTo(moved - 16);
        assertThat(width(".paper")).isGreaterThan(400);
    }

    @Test
    void sideColumnsFoldIntoRailsAndOpenOverThePaper() {
        window.run("view.fold");
        assertThat(isThere(".inspector-rail")).isTrue();
        assertThat(isThere(".desk-rail")).isTrue();
        assertThat(isThere(".inspector")).isFalse();
        assertThat(Screen.get(
                        () -> window.place().workplace().settings().window().folded()))
                .containsExactly(ViewCommands.FOLDED);

        Screen.run(() -> focus(".story-list"));
        Screen.run(() -> window.window().frame().openInspector(InspectorTab.RELATED));
        Screen.pulses(4);
        assertThat(isThere(".inspector")).isTrue();
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".inspector"))))
                .isTrue();
        window.press("Esc");
        assertThat(isThere(".inspector")).isFalse();
        assertThat(Screen.get(() -> owner().getStyleClass())).contains("story-list");

        for (int tab : List.of(0, 2)) {
            window.robot().clickOn(rail(tab));
            Screen.until(
                    "keyboard inside",
                    () -> Focus.isWithin(owner(), window.root().lookup(".inspector")));
        }
        Screen.run(() -> rail(2).requestFocus());
        window.press("Esc");
        assertThat(isThere(".inspector")).isFalse();

        window.run("view.fold");
        assertThat(isThere(".inspector")).isTrue();
        assertThat(isThere(".inspector-rail")).isFalse();
    }

    @Test
    void aClickBesideThePanelClosesIt() {
        narrow(1024);
        Screen.run(() -> window.window().frame().toggleDesk());
        Screen.pulses(4);
        assertThat(panel()).isPresent();
        window.robot().clickOn(".overlay-beside");
        Screen.pulses(2);
        assertThat(panel()).isEmpty();
    }

    @Test
    void aPlaceThatIsPressedShowsItsStories() {
        narrow(1024);
        Screen.run(() -> window.window().frame().toggleDesk());
        Screen.pulses(4);
        window.robot().clickOn(window.words("desk-place.review"));
        Screen.pulses(4);
        assertThat(panel()).isEmpty();
        assertThat(Screen.get(() -> window.window().models().desk().place()))
                .isEqualTo(new DeskPlace.At(org.tahrir.article.Stage.REVIEW));
    }

    @Test
    void aSmallWindowOpensTheListOverThePaper() {
        narrow(820);
        assertThat(isThere(".story-list")).isFalse();
        window.robot().clickOn(".desk-rail .place:selected");
        Screen.pulses(6);
        assertThat(isThere(".story-list")).isTrue();
        window.shot("small-list");
        assertThat(Screen.get(() -> Sight.cut(window.root()))).isEmpty();
        narrow(1440);
        assertThat(panel()).isEmpty();
        assertThat(isThere(".story-list")).isTrue();
    }

    @Test
    void thePaperStandsAloneUntilEscape() {
        window.run("view.focus");
        assertThat(isThere(".top-bar")).isFalse();
        assertThat(isThere(".story-list")).isFalse();
        assertThat(isThere(".paper")).isTrue();
        assertThat(width(".paper")).isEqualTo(860);
        window.press("F9");
        assertThat(isThere(".top-bar")).isTrue();
        window.press("F9");
        window.press("Esc");
        assertThat(isThere(".story-list")).isTrue();
    }

    @Test
    void leadsToAFieldInAFoldedInspector() {
        narrow(1024);
        Screen.run(() -> window.window().open(story(), new Target.Field("section")));
        Screen.pulses(6);
        assertThat(panel()).isPresent();
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".inspector"))))
                .isTrue();
        Screen.run(() -> window.window().open(story(), new Target.Headline()));
        Screen.pulses(4);
        assertThat(panel()).isEmpty();
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".headline"))))
                .isTrue();
    }

    @Test
    void theKeyboardGoesFromColumnToColumn() {
        Screen.run(() -> focus(".story-list"));
        window.press("F6");
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".paper"))))
                .isTrue();
        window.press("F6");
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".inspector"))))
                .isTrue();
        window.press("F6");
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".top-bar"))))
                .isTrue();
        window.press("F6");
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".desk"))))
                .isTrue();
        window.robot().press(KeyCode.SHIFT, KeyCode.F6).release(KeyCode.F6, KeyCode.SHIFT);
        Screen.pulses(2);
        assertThat(Screen.get(() -> Focus.isWithin(owner(), window.root().lookup(".top-bar"))))
                .isTrue();
    }

    @Test
    void everythingGrowsAndTheColumnsGiveWay() {
        for (int i = 0; i < 4; i++) {
            window.run("view.larger");
        }
        assertThat(Screen.get(
                        () -> window.place().workplace().settings().looks().zoom()))
                .isEqualTo(140);
        Screen.pulses(4);
        window.shot("zoomed");
        assertThat(isThere(".inspector-rail")).isTrue();
        assertThat(Screen.get(() -> Sight.cut(window.root()))).isEmpty();
        window.run("view.usual-size");
        Screen.pulses(4);
        assertThat(isThere(".inspector-rail")).isFalse();
        assertThat(width(".story-column"))
                .isEqualTo(Screen.get(
                        () -> window.window().frame().shell().columns().width(Column.LIST)));
    }

    private org.tahrir.article.StoryId story() {
        return Objects.requireNonNull(window.window().openStory().story()).id();
    }

    @Test
    void shortcutsThatListsKnowSomethingElseByWorkInTheListToo() {
        var stories = Screen.get(() -> window.window().models().list());
        Screen.run(() -> focus(".story-list"));
        var first = Screen.get(() -> window.window().openStory().story());
        window.robot().push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        Screen.until(
                "the next one",
                () -> !Objects.equals(window.window().openStory().story(), first));
        window.robot().push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        Screen.pulses(3);
        assertThat(isThere(".inspector-rail")).isTrue();
        assertThat(Screen.get(stories::chosen)).hasSize(1);
        window.robot().push(KeyCode.CONTROL, KeyCode.A);
        assertThat(Screen.get(stories::chosen)).hasSize(22);
    }

    @Test
    void aClickOnTheStoryThatIsOpenGivesTheListTheKeyboard() {
        Screen.run(() -> focus(".body-editor"));
        Node line = Screen.get(() -> window.root().lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> row && row.isSelected())
                .findFirst()
                .orElseThrow());
        window.robot().clickOn(line);
        Screen.pulses(20);
        assertThat(Screen.get(this::owner)).isInstanceOf(ListView.class);
    }

    @Test
    void filterAndSizeNameTheirKeys() {
        assertThat(Screen.get(() -> window.root().lookupAll("*").stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(Node::getAccessibleText)
                        .filter(Objects::nonNull)
                        .toList()))
                .contains(
                        window.words("command.list.filter") + "  (\u2066Ctrl+Shift+F\u2069)",
                        window.words("command.view.usual-size") + "  (\u2066Ctrl+0\u2069)");
    }

    private void narrow(double width) {
        Screen.run(() -> window.stage().setWidth(width));
        Screen.pulses(5);
    }

    private Optional<Node> panel() {
        return Screen.get(() -> window.window().frame().shell().overlay().panel());
    }

    private boolean isThere(String selector) {
        return Screen.get(() -> window.root().lookup(selector) != null);
    }

    private double width(String selector) {
        return Screen.get(() -> Objects.requireNonNull(window.root().lookup(selector))
                .getLayoutBounds()
                .getWidth());
    }

    private void focus(String selector) {
        Objects.requireNonNull(window.root().lookup(selector)).requestFocus();
    }
}
