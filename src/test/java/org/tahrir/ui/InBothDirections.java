package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tahrir.article.Article;
import org.tahrir.article.Stage;
import org.tahrir.article.Story;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Language;
import org.tahrir.settings.Theme;
import org.tahrir.settings.Writing;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.editor.OnText;
import org.testfx.api.FxRobot;

/// Writing in the assembled window, which runs from right to left in Arabic and from left to right in English. It is
/// opened once in each; every test writes in a story of its own.
@ParameterizedClass
@EnumSource(Language.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBothDirections {
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Parameter
    Language language = Language.AR;

    final FxRobot robot = new FxRobot();
    final Robot hand = Screen.get(Robot::new);

    @SuppressWarnings("NullAway.Init")
    AtTheKeyboard desk;

    @SuppressWarnings("NullAway.Init")
    BodyEditor text;

    @SuppressWarnings("NullAway.Init")
    OnText seen;

    @BeforeAll
    void takeFolder(@TempDir Path emptied) {
        folder = emptied;
    }

    @BeforeParameterizedClassInvocation
    void open() {
        TestPlace place = new TestPlace(folder.resolve(language.code()), TestPlace.EDITOR, language);
        desk = new AtTheKeyboard(place, folder, Theme.LIGHT, 1024, 700);
        boolean isMirrored =
                desk.focused().getScene().getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        assertThat(isMirrored).isEqualTo(language == Language.AR);
        assertThat(desk.words().language()).isEqualTo(language);
    }

    @AfterEach
    void usualHabits() {
        Screen.run(() -> desk.place
                .workplace()
                .change(settings ->
                        settings.withKeys(keys -> KeyHabits.DEFAULT).withWriting(writing -> Writing.DEFAULT)));
    }

    @AfterParameterizedClassInvocation
    void close() {
        desk.close();
    }

    static Block p(String words) {
        return new Block.Paragraph(Prose.of(words), Direction.INHERIT);
    }

    /// A paragraph from left to right.
    static Block ltr(String words) {
        return new Block.Paragraph(Prose.of(words), Direction.LTR);
    }

    static Block item(int depth, String words) {
        return new Block.Item(Block.ListKind.BULLET, depth, Prose.of(words), Direction.INHERIT);
    }

    Story write(String... paragraphs) {
        return write(Stream.of(paragraphs).map(InBothDirections::p).toArray(Block[]::new));
    }

    /// Puts an Arabic story on the paper, the caret at the start of its text.
    Story write(Block... blocks) {
        return write(Article.of(desk.place.nextId(), "خبر", new Body(List.of(blocks))));
    }

    /// Puts a story on the paper, the caret at the start of its text.
    Story write(Article article) {
        Story story = desk.place.save(article, Stage.DRAFT);
        Screen.run(() -> desk.window.open(story.id()));
        desk.until("the story is on the paper", () -> desk.isOnPaper(story.id()));
        Screen.pulses(4);
        text = (BodyEditor) desk.part(".body-editor");
        seen = new OnText(text);
        at(0, 0);
        return story;
    }

    void at(int block, int offset) {
        select(block, offset, block, offset);
    }

    void select(int block, int offset, int toBlock, int toOffset) {
        Screen.run(() -> text.select(new Position(block, offset), new Position(toBlock, toOffset)));
        Screen.pulses(2);
    }

    /// Presses keys one after the other and lets them go again: the machine's own robot, which doesn't rest after each.
    void press(KeyCode... keys) {
        Screen.run(() -> {
            for (KeyCode key : keys) {
                hand.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                hand.keyRelease(key);
            }
        });
        Screen.pulses(1);
    }

    void press(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            press(keys);
        }
    }

    Body body() {
        return Screen.get(() -> text.snapshot()).get();
    }

    List<String> lines() {
        return body().blocks().stream()
                .flatMap(block -> BlockTexts.of(block).stream())
                .toList();
    }

    String words(String key, Object... args) {
        return desk.words().text(key, args);
    }

    /// Hands the part with the keyboard something that happens.
    void fire(Event event) {
        Screen.run(() -> Event.fireEvent(owner(), event));
        Screen.pulses(2);
    }

    /// Whether a part of the text, in the scene, lies within what is seen of it.
    boolean isSeen(Bounds part) {
        Bounds sheet = Screen.get(() -> text.localToScene(text.getLayoutBounds()));
        return part.getMinY() > sheet.getMinY() - 4 && part.getMaxY() < sheet.getMaxY() + 4;
    }

    /// The middle of the part with the keyboard, from the left of the window.
    double middle() {
        Bounds part = Screen.get(() -> owner().localToScene(owner().getLayoutBounds()));
        return part.getCenterX();
    }

    Node owner() {
        return Objects.requireNonNull(
                Screen.get(() -> desk.part(".paper").getScene().getFocusOwner()));
    }

    void click(Point2D at, int times) {
        Screen.run(() -> {
            hand.mouseMove(new Point2D(5, 5));
            for (int i = 0; i < times; i++) {
                hand.mouseMove(at);
                clickOnce(at);
            }
        });
        Screen.pulses(1);
    }

    void clickOnce(Point2D at) {
        hand.mouseMove(at);
        hand.mousePress(MouseButton.PRIMARY);
        hand.mouseRelease(MouseButton.PRIMARY);
    }

    void drag(Point2D from, Point2D to) {
        Screen.run(() -> {
            hand.mouseMove(from);
            hand.mousePress(MouseButton.PRIMARY);
            hand.mouseMove(from.interpolate(to, 0.3));
            hand.mouseMove(from.interpolate(to, 0.7));
            hand.mouseMove(to);
        });
        Screen.pulses(1);
        Screen.run(() -> hand.mouseRelease(MouseButton.PRIMARY));
        Screen.pulses(1);
    }

    static void onClipboard(Map<DataFormat, Object> content) {
        Screen.run(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    static Clipboard clipboard() {
        return Screen.get(Clipboard::getSystemClipboard);
    }
}
