package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tahrir.article.Stage;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.store.StoryFilter;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.library.DeskPlace;
import org.testfx.robot.Motion;

/// What the mouse's other button offers where something is written.
class OtherButtonTest {
    @TempDir
    Path folder;

    private TestWindow window;

    @BeforeEach
    void open() {
        TestPlace place = new TestPlace(folder, TestPlace.EDITOR, Language.EN);
        place.story("Harbour reopens", Stage.DRAFT, "Ships are back.");
        window = new TestWindow(place, folder, Theme.LIGHT, 1440, 900);
        window.openFirst(new DeskPlace.All());
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void inTheTextItPutsTheCaretThereAndOffersTheClipboardAndLinks() {
        Point2D there = placeOf(2);
        press(there);
        assertThat(Screen.<Position>get(() -> text().caret())).isEqualTo(new Position(0, 2));
        assertThat(words())
                .containsExactly(
                        "Cut",
                        "Copy",
                        "Paste",
                        "Paste without formatting",
                        "Link…",
                        "Remove the link",
                        "Switch the paragraph’s direction",
                        "Select all");
        choose("Select all");
        press(there);
        choose("Copy");
        assertThat(clipboard()).isEqualTo("Ships are back.");
    }

    @Test
    void whatIsSelectedStaysSelectedUnderIt() {
        Point2D inIt = placeOf(2);
        Screen.run(() -> text().select(new Position(0, 0), new Position(0, 5)));
        press(inIt);
        choose("Cut");
        assertThat(Screen.get(() -> text().snapshot().get().plain())).isEqualTo(" are back.");
    }

    @Test
    void aFieldHasAMenuOfItsOwn() {
        Bounds box = Screen.get(() -> {
            Node headline = node(".headline");
            return headline.localToScreen(headline.getLayoutBounds());
        });
        Point2D place = new Point2D(box.getMinX() + 40, box.getCenterY());
        press(place);
        assertThat(words()).containsExactly("Cut", "Copy", "Paste", "Select all");
        assertThat(item("Cut").isDisable()).as("nothing is selected").isTrue();
        choose("Select all");
        press(place);
        choose("Cut");
        assertThat(clipboard()).isEqualTo("Harbour reopens");
        press(place);
        choose("Paste");
        Screen.until(
                "saved",
                () -> window.place()
                        .newsroom()
                        .library()
                        .stories()
                        .list(StoryFilter.ALL)
                        .getFirst()
                        .headline()
                        .equals("Harbour reopens"));
    }

    /// Where on the screen the caret stands before a letter of the text; it stands elsewhere afterwards.
    private Point2D placeOf(int offset) {
        Screen.run(() -> {
            text().requestFocus();
            text().goTo(new Position(0, offset));
        });
        Screen.pulses(3);
        Bounds caret = Screen.get(() -> text().caretInScene().orElseThrow());
        Screen.run(() -> text().goTo(new Position(0, 12)));
        return Screen.get(() -> window.root().localToScreen(caret.getCenterX(), caret.getCenterY()));
    }

    private void press(Point2D place) {
        window.robot().moveTo(place, Motion.DIRECT).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
        Screen.pulses(3);
    }

    private void choose(String words) {
        MenuItem item = item(words);
        assertThat(item.isDisable()).as(words).isFalse();
        Screen.run(() -> {
            item.fire();
            shown().forEach(ContextMenu::hide);
        });
        Screen.pulses(3);
    }

    private static String clipboard() {
        return Screen.get(() -> Clipboard.getSystemClipboard().getString());
    }

    private MenuItem item(String words) {
        return Screen.get(() -> items().stream()
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow());
    }

    private List<String> words() {
        return Screen.get(() ->
                items().stream().map(MenuItem::getText).filter(Objects::nonNull).toList());
    }

    private static List<MenuItem> items() {
        return shown().stream().flatMap(menu -> menu.getItems().stream()).toList();
    }

    private static List<ContextMenu> shown() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
    }

    private BodyEditor text() {
        return (BodyEditor) node(".body-editor");
    }

    private Node node(String selector) {
        return Objects.requireNonNull(Screen.get(() -> window.root().lookup(selector)));
    }
}
