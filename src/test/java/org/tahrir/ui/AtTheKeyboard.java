package org.tahrir.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.tahrir.article.Role;
import org.tahrir.article.Story;
import org.tahrir.article.StoryId;
import org.tahrir.settings.Messages;
import org.tahrir.settings.Theme;
import org.tahrir.settings.WindowShape;
import org.tahrir.ui.intake.Dropping;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.preferences.PreferencesDoor;
import org.testfx.api.FxRobot;

/// Somebody who works at the assembled window with keys and mouse and sees what it says.
final class AtTheKeyboard implements AutoCloseable {
    final TestPlace place;
    final FakeOutside outside;
    final MainWindow window;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();

    AtTheKeyboard(TestPlace place, Path folder, Theme theme, double width, double height) {
        this.place = place;
        outside = new FakeOutside(folder);
        WindowShape.Place stands = new WindowShape.Place(0, 0, width, height);
        Screen.run(() -> place.workplace()
                .change(settings -> settings.withLooks(looks -> looks.withTheme(theme))
                        .withWindow(window -> window.withPlace(stands))));
        stage = Screen.get(Stage::new);
        window = Screen.get(() -> new MainWindow(
                stage,
                place.workplace(),
                new Surroundings(
                        outside,
                        outside.browsed::add,
                        folder.resolve("previews"),
                        new PreferencesDoor(place.workplace(), outside, backup -> {})::addTo)));
        Screen.run(() -> {
            window.show();
            stage.requestFocus();
        });
        Screen.pulses(3);
    }

    Messages words() {
        return place.workplace().words();
    }

    /// The story on the paper as the library has it.
    Story saved() {
        Story open = Objects.requireNonNull(Screen.get(() -> window.openStory().story()));
        return place.newsroom().library().stories().find(open.id()).orElseThrow();
    }

    /// Types letters as fast as the window takes them; the robot's own typing waits long after each.
    void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Screen.run(() -> {
                    Node owner = Objects.requireNonNull(stage.getScene().getFocusOwner());
                    Event.fireEvent(
                            owner,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                }));
        Screen.pulses(1);
    }

    /// Drops files anywhere on the window.
    void drop(Path... files) {
        Dropping.files(List.of(files)).on(stage.getScene().getRoot());
    }

    void press(KeyCode... keys) {
        robot.press(keys);
        robot.release(keys);
        Screen.pulses(2);
    }

    /// Does a command by its own shortcut, or from the list where it has none.
    void command(String id) {
        KeyCombination keys = window.chrome().commands().get(id).keys();
        if (keys instanceof KeyCodeCombination combination) {
            List<KeyCode> codes = new ArrayList<>();
            if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
                codes.add(KeyCode.CONTROL);
            }
            if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
                codes.add(KeyCode.SHIFT);
            }
            if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
                codes.add(KeyCode.ALT);
            }
            codes.add(combination.getCode());
            press(codes.toArray(KeyCode[]::new));
        } else {
            Screen.run(() -> window.chrome().commands().get(id).run());
            Screen.pulses(2);
        }
    }

    /// Lets somebody else sit down by the sheet that asks who.
    void sitDown(String name, Role role) {
        command("desk.person");
        until("the sheet asks who", () -> window.chrome().sheets().isOpen());
        Screen.pulses(2);
        press(KeyCode.CONTROL, KeyCode.A);
        type(name);
        click(words().text("person." + role.code() + "-may"));
        click(words().text("person.sit-down"));
        until("somebody sits", () -> place.workplace().person().name().equals(name));
        until("the sheet is closed", () -> !window.chrome().sheets().isOpen());
    }

    /// Clicks the button with these words, or this accessible name.
    void click(String text) {
        ButtonBase button = button(one -> text.equals(one.getText()) || text.equals(one.getAccessibleText()), text);
        robot.clickOn(button);
        Screen.pulses(2);
    }

    /// The first button that is seen and fits.
    ButtonBase button(Predicate<ButtonBase> fits, String what) {
        until("a button “" + what + "”", () -> find(fits).isPresent());
        return Screen.get(() -> find(fits).orElseThrow());
    }

    void clickOn(Node node) {
        robot.clickOn(node);
        Screen.pulses(2);
    }

    void until(String what, java.util.function.BooleanSupplier holds) {
        try {
            Screen.until(what, holds);
        } catch (AssertionError never) {
            shot("never");
            throw never;
        }
    }

    /// Waits until everything written is on the disk.
    void untilSaved() {
        until(
                "it is saved",
                () -> window.openStory().saveStateProperty().get() instanceof org.tahrir.ui.work.SaveState.Saved);
    }

    void untilSeen(String words) {
        until("“" + words + "” is seen", () -> seen().contains(words));
    }

    /// Every word that is seen now, toasts and sheets included.
    String seen() {
        return Screen.get(() -> {
            List<String> texts = new ArrayList<>();
            collect(stage.getScene().getRoot(), texts);
            return String.join("\n", texts);
        });
    }

    boolean isOnPaper(StoryId id) {
        Story open = window.openStory().story();
        return open != null && open.id().equals(id);
    }

    /// Whether a story is offered to be linked; a headline alone always is.
    boolean isStoryOffered() {
        return Screen.get(() -> stage.getScene()
                        .getRoot()
                        .lookupAll(".offer-row .piece-headline")
                        .size()
                > 0);
    }

    /// Whether what scrolls around a part shows the whole of it.
    static boolean isInSight(Node part) {
        Bounds whole = part.localToScene(part.getLayoutBounds());
        for (Node at = part.getParent(); at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("virtual-flow")
                    && !at.localToScene(at.getLayoutBounds()).contains(whole)) {
                return false;
            }
        }
        return true;
    }

    Node focused() {
        return Objects.requireNonNull(Screen.get(() -> stage.getScene().getFocusOwner()));
    }

    /// The first part of the window with this style.
    Node part(String style) {
        return Objects.requireNonNull(
                Screen.get(() -> stage.getScene().getRoot().lookup(style)), () -> "no " + style + " in the window");
    }

    void shot(String name) {
        Screen.pulses(3);
        Screen.shot(stage, name);
    }

    @Override
    public void close() {
        Screen.close(stage);
        place.close();
    }

    private Optional<ButtonBase> find(Predicate<ButtonBase> fits) {
        Parent root = stage.getScene().getRoot();
        return Stream.of(".button", ".radio-button", ".check-box", ".toggle-button", ".preference-tab", ".segment")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(button -> isSeen(button) && !isBeneathSheet(button))
                .filter(fits)
                .findFirst();
    }

    private static void collect(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof TextFlow flow) {
            texts.add(flow.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(part -> ((Text) part).getText())
                    .collect(Collectors.joining()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeneathSheet(Node node) {
        List<Node> scrims = List.copyOf(node.getScene().getRoot().lookupAll(".scrim"));
        return !scrims.isEmpty()
                && !Focus.isWithin(node, scrims.getLast())
                && !Focus.isWithin(
                        node, Objects.requireNonNull(node.getScene().getRoot().lookup(".toasts")));
    }
}
