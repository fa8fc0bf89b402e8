package org.tahrir.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.desk.Taken;
import org.tahrir.importing.LineRole;
import org.tahrir.importing.PageDraft;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.DoorStage;
import org.tahrir.ui.Screen;
import org.tahrir.ui.TestPlace;
import org.testfx.api.FxRobot;

/// The sheet on which a page is put right, by keyboard alone and by mouse.
class PageSheetTest {
    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final List<Taken> taken = new ArrayList<>();
    private TestPlace place;
    private DoorStage window;
    private Messages words;
    private PageModel model;
    private PageList list;

    @BeforeEach
    void openSheet() {
        place = Screen.get(() -> new TestPlace(folder.resolve("library"), TestPlace.EDITOR, Language.AR));
        words = place.workplace().words();
        window = new DoorStage(words, folder);
        model = Screen.get(
                () -> new PageModel(place.workplace(), PageDraft.ofText(PageSamples.PAGE), Optional.empty()));
        Screen.run(
                () -> new PageSheet(model, words, place.workplace().dates(), window.chrome, taken::add).show(() -> {}));
        Screen.until("shown", () -> window.root.lookup(".page-list") != null);
        list = (PageList) Objects.requireNonNull(Screen.get(() -> window.root.lookup(".page-list")));
        Screen.until(
                "focus on the main button",
                () -> window.scene().getFocusOwner() instanceof Labeled labeled
                        && words.text("intake.page.take").equals(labeled.getText()));
        Screen.pulses(3);
    }

    @AfterEach
    void closeWindow() {
        window.close();
        place.close();
    }

    @Test
    void enterTakesThePageAsItIs() {
        robot.type(KeyCode.ENTER);
        Screen.until("taken", () -> !taken.isEmpty());
        assertThat(taken.getFirst().paragraphs()).isEqualTo(4);
        assertThat(taken.getFirst().related()).isEqualTo(3);
    }

    @Test
    void bordersAreReachedByTabAndMovedByArrows() {
        int end = model.split().borders().bodyEnd();
        focusList();
        robot.type(KeyCode.TAB);
        assertThat(Screen.get(list::selectedEdge)).contains(Edge.TEXT_START);
        robot.type(KeyCode.TAB);
        assertThat(Screen.get(list::selectedEdge)).contains(Edge.TEXT_END);
        robot.type(KeyCode.UP);
        assertThat(model.split().borders().bodyEnd()).isEqualTo(end - 1);
        assertThat(Screen.get(list::selectedEdge)).contains(Edge.TEXT_END);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        assertThat(model.split().borders().bodyEnd()).isEqualTo(end + 1);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(Screen.get(list::selectedEdge)).contains(Edge.TEXT_START);
    }

    @Test
    void everyBorderOfALongPageComesIntoViewByTab() {
        robot.type(KeyCode.ESCAPE);
        Screen.pulses(2);
        String sentence = "وقال مدير النقل في البلدية إن الخط الجديد سينقل اثني عشر ألف راكب يوميا. ";
        String headline = "البلدية تعلن خطة النقل النظيف حتى نهاية العقد وتدعو السكان إلى إبداء الرأي فيها\n\n";
        String page = PageSamples.PAGE.replace(
                "مقالات ذات صلة", (sentence.repeat(5) + "\n\n").repeat(9) + "مقالات ذات صلة\n\n" + headline.repeat(6));
        Screen.run(() -> new PageSheet(
                        new PageModel(place.workplace(), PageDraft.ofText(page), Optional.empty()),
                        words,
                        place.workplace().dates(),
                        window.chrome,
                        taken::add)
                .show(() -> {}));
        Screen.pulses(6);
        list = (PageList) Objects.requireNonNull(Screen.get(() -> window.root.lookup(".page-list")));
        focusList();
        for (Edge edge : Edge.values()) {
            robot.type(KeyCode.TAB);
            Screen.pulses(3);
            assertThat(Screen.get(list::selectedEdge)).contains(edge);
            assertThat(Screen.get(this::selectedInView)).as("%s", edge).isTrue();
        }
    }

    private boolean selectedInView() {
        return list.lookupAll(".page-cell").stream()
                .map(PageCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isSelected())
                .anyMatch(cell -> {
                    double top = list.sceneToLocal(cell.localToScene(0, 0)).getY();
                    return top >= 0
                            && top + cell.getHeight() <= list.getHeight()
                            && cell.getGraphic() != null
                            && cell.getGraphic().getLayoutBounds().getHeight() > 0;
                });
    }

    @Test
    void tabLeavesTheListBehindTheLastBorderAndComesRound() {
        focusList();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(window.focused()).isNotEqualTo(list);
        for (int i = 0; i < 4 && !list.equals(window.focused()); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(window.focused()).isEqualTo(list);
    }

    @Test
    void arrowsGoFromLineToLineOverBorders() {
        focusList();
        int start = model.split().borders().bodyStart();
        for (int i = 0; i < start; i++) {
            robot.type(KeyCode.DOWN);
        }
        PageRow.Line line =
                (PageRow.Line) Screen.get(() -> list.getSelectionModel().getSelectedItem());
        assertThat(line.index()).isEqualTo(start);
    }

    @Test
    void aRoleIsChosenFromTheLinesMenu() {
        focusList();
        robot.type(KeyCode.ENTER);
        Screen.until("menu", () -> menus() > 0);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        Screen.until("role", () -> model.split().lines().getFirst().role() != LineRole.TITLE_LINE);
        assertThat(RoleWords.CHOICES).contains(model.split().lines().getFirst().role());
        assertThat(window.isSheetOpen()).isTrue();
    }

    @Test
    void aBorderIsDraggedByTheMouse() {
        Bounds border = boundsOf(new PageRow.Border(Edge.TEXT_START));
        int start = model.split().borders().bodyStart();
        Bounds before =
                boundsOf(new PageRow.Line(start - 1, model.split().lines().get(start - 1)));
        robot.drag(middle(border), MouseButton.PRIMARY).dropTo(middle(before).add(0, -before.getHeight() / 4));
        Screen.until("moved", () -> model.split().borders().bodyStart() == start - 1);
        assertThat(model.split().paragraphs()).hasSize(5);
    }

    @Test
    void thePictureFollows() {
        Screen.run(() -> model.giveRole(model.split().borders().bodyStart(), LineRole.CLUTTER));
        Screen.until("picture", () -> pictureText().startsWith("وقال مدير النقل"));
        assertThat(Screen.get(this::pictureText)).doesNotContain("بدأت بلدية");
    }

    private String pictureText() {
        StringBuilder text = new StringBuilder();
        window.root.lookupAll(".picture-paragraph").forEach(node -> text.append(((Labeled) node).getText()));
        return text.toString();
    }

    @Test
    void aPageThatWasPutRightIsNotLostByAClickBesideIt() {
        Screen.run(() -> model.giveRole(model.split().borders().bodyStart(), LineRole.CLUTTER));
        clickBeside();
        assertThat(window.isSheetOpen()).isTrue();
    }

    @Test
    void aPageAsItCameIsLetGoByAClickBesideIt() {
        clickBeside();
        assertThat(window.isSheetOpen()).isFalse();
        assertThat(taken).isEmpty();
    }

    @Test
    void aRoleIsChosenFromTheButtonBesideTheLine() {
        LineRole before = model.split().lines().getFirst().role();
        robot.clickOn(".page-list .role-chip");
        Screen.until("menu", () -> menus() > 0);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        Screen.until("role", () -> model.split().lines().getFirst().role() != before);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        robot.type(KeyCode.ESCAPE);
        assertThat(window.isSheetOpen()).isFalse();
        assertThat(taken).isEmpty();
        assertThat(window.focused()).isEqualTo(window.behind);
    }

    /// In a window with room around the sheet and its shadow.
    private void clickBeside() {
        Screen.run(() -> {
            window.stage.setX(0);
            window.stage.setWidth(1240);
        });
        Screen.pulses(3);
        robot.clickOn(window.stage.getX() + 6, window.stage.getY() + 350);
        Screen.pulses(2);
    }

    private void focusList() {
        Screen.run(list::requestFocus);
        Screen.pulses(1);
    }

    private Bounds boundsOf(PageRow row) {
        Screen.until("row " + row, () -> cell(row).isPresent());
        return Screen.get(() -> {
            PageCell cell = cell(row).orElseThrow();
            return cell.localToScreen(cell.getLayoutBounds());
        });
    }

    private Optional<PageCell> cell(PageRow row) {
        return list.lookupAll(".page-cell").stream()
                .map(PageCell.class::cast)
                .filter(cell -> row.equals(cell.getItem()))
                .findFirst();
    }

    private static Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static long menus() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .filter(Window::isShowing)
                .count();
    }
}
