package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;
import static org.tahrir.ui.editor.Desk.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.tahrir.settings.Language;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;
import org.tahrir.ui.Screen;
import org.tahrir.ui.kit.Look;

/// What the keyboard reaches in pictures, tables and cards besides their words, and what the mouse does on links there.
class ObjectKeysTest {
    private static final Block.Card CARD = new Block.Card("عنوان", "https://example.org/a", Direction.INHERIT);

    @Test
    void tabGoesFromTheWordsOfAPictureToItsSizesAndThenOn() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("تعليق", "بديل"), p("بعد")))) {
            desk.select(1, 0, 1, 1)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB)
                    .press(KeyCode.TAB);
            assertThat(focus(desk)).isEqualTo("بعرض النص");
            desk.press(KeyCode.LEFT);
            assertThat(((Block.Picture) desk.body().blocks().get(1)).size()).isEqualTo(Block.PictureSize.HALF);
            desk.press(KeyCode.LEFT).press(KeyCode.LEFT);
            assertThat(((Block.Picture) desk.body().blocks().get(1)).size()).isEqualTo(Block.PictureSize.SMALL);
            desk.press(KeyCode.RIGHT);
            assertThat(((Block.Picture) desk.body().blocks().get(1)).size()).isEqualTo(Block.PictureSize.HALF);
            desk.press(KeyCode.TAB);
            assertThat(desk.position()).isEqualTo(new Position(2, 0));
            desk.type("و");
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|بديل]", "وبعد");
        }
    }

    @Test
    void shiftTabGoesBackFromTheSizesToTheWords() {
        try (Desk desk = new Desk(Body.of(picture("تعليق", "بديل"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.TAB);
            desk.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.SHIFT, KeyCode.TAB);
            desk.type("٢");
            assertThat(desk.lines()).containsExactly("[تعليق|بديل٢]", "بعد");
        }
    }

    @Test
    void aCardIsOpenedByKeyboard() {
        List<Mark.Link> opened = new ArrayList<>();
        try (Desk desk = new Desk(Body.of(CARD, p("بعد")))) {
            desk.on(it -> it.onLink(opened::add)).select(0, 0, 0, 1);
            desk.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.ENTER);
            assertThat(opened).containsExactly(new Mark.WebLink("https://example.org/a"));
            desk.press(KeyCode.TAB).type("و");
            assertThat(desk.lines()).containsExactly("(عنوان|https://example.org/a)", "وبعد");
        }
    }

    @Test
    void controlTabGoesFromACellToTheButtonsOfItsTable() {
        try (Desk desk = new Desk(Body.of(table("أ|ب", "ج|د"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.TAB);
            assertThat(focus(desk)).contains("صف");
            desk.press(KeyCode.ENTER).type("س");
            assertThat(desk.lines()).containsExactly("{أ|ب/س|/ج|د}", "بعد");
            desk.press(KeyCode.CONTROL, KeyCode.TAB)
                    .press(KeyCode.SHIFT, KeyCode.TAB)
                    .type("ع");
            assertThat(desk.lines()).containsExactly("{أ|ب/سع|/ج|د}", "بعد");
        }
    }

    @Test
    void turningACellTurnsItsTable() {
        try (Desk desk = new Desk(Body.of(p("قبل"), table("أ|ب", "ج|د"), p("بعد")))) {
            desk.select(1, 0, 1, 1).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertThat(directions(desk)).containsExactly(Direction.INHERIT, Direction.LTR, Direction.INHERIT);
            desk.type("س");
            assertThat(desk.lines()).containsExactly("قبل", "{أس|ب/ج|د}", "بعد");
            desk.on(it -> it.setDirection(Direction.RTL));
            assertThat(directions(desk)).containsOnly(Direction.INHERIT);
            desk.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(directions(desk)).contains(Direction.LTR);
        }
    }

    @Test
    void turningTheWordsOfAPictureTurnsThePicture() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("تعليق", "بديل"), p("بعد")))) {
            desk.select(1, 0, 1, 1).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            assertThat(directions(desk)).containsExactly(Direction.INHERIT, Direction.LTR, Direction.INHERIT);
            desk.type("س");
            assertThat(desk.lines()).containsExactly("قبل", "[ستعليق|بديل]", "بعد");
        }
    }

    @Test
    void aLinkInACellSaysWhereItLeadsAndOpensByAClickWithControl() {
        List<Mark.Link> opened = new ArrayList<>();
        Mark.WebLink link = new Mark.WebLink("https://example.org/cell");
        Prose linked = Prose.of(new Run("رابط طويل في الخلية", Marks.of(link)));
        Block.Table table = new Block.Table(
                List.of(List.of(linked, Prose.of("ب")), List.of(Prose.of("ج"), Prose.of("د"))),
                false,
                Direction.INHERIT);
        try (Desk desk = new Desk(Body.of(p("قبل"), table))) {
            desk.on(it -> it.onLink(opened::add)).at(0, 0);
            hover(desk);
            untilTold("https://example.org/cell");
            desk.press(KeyCode.CONTROL);
            assertThat(told()).contains("https://example.org/cell");
            desk.type("و");
            Screen.until("the tip is gone", () -> told().isEmpty());
            clickWithControl(desk);
            assertThat(opened).containsExactly(link);
            desk.robot.moveBy(0, 200);
            hover(desk);
            untilTold("https://example.org/cell");
            desk.robot.moveBy(0, 200);
            Screen.until("the tip is gone", () -> told().isEmpty());
        }
    }

    @Test
    void looksAsItShould() {
        for (Language language : Language.values()) {
            Look look = language == Language.AR ? Look.LIGHT : Look.DARK;
            Direction story = language == Language.AR ? Direction.RTL : Direction.LTR;
            Body body = Body.of(p("قبل"), picture("تعليق", "بديل"), table("أ|ب", "ج|د"), CARD);
            try (Desk desk = new Desk(body, story, 640, 900, look, language)) {
                desk.select(1, 0, 1, 1);
                for (int i = 0; i < 4; i++) {
                    desk.press(KeyCode.TAB);
                }
                desk.shot("object-sizes-" + language.code());
                desk.select(2, 0, 2, 1).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.TAB);
                desk.shot("object-table-" + language.code());
                assertThat(focus(desk)).isNotEmpty();
                desk.select(3, 0, 3, 1).press(KeyCode.TAB).press(KeyCode.TAB);
                desk.shot("object-card-" + language.code());
                assertThat(focus(desk)).isNotEmpty();
            }
        }
    }

    private static List<Direction> directions(Desk desk) {
        return desk.body().blocks().stream().map(Block::direction).toList();
    }

    private static String focus(Desk desk) {
        Node owner =
                Objects.requireNonNull(Screen.get(() -> desk.stage().getScene().getFocusOwner()));
        return owner instanceof Labeled button ? button.getText() : "";
    }

    private static void hover(Desk desk) {
        Text link = (Text) Objects.requireNonNull(Screen.get(() -> desk.editor().lookup(".table-box .mark-link")));
        desk.robot.moveTo(link);
    }

    /// The headless robot's mouse knows nothing of its keys.
    private static void clickWithControl(Desk desk) {
        Text link = (Text) Objects.requireNonNull(Screen.get(() -> desk.editor().lookup(".table-box .mark-link")));
        Node cell = link.getParent().getParent();
        Bounds letters = Screen.get(() -> cell.sceneToLocal(link.localToScene(link.getLayoutBounds())));
        Point2D at = new Point2D(letters.getCenterX(), letters.getCenterY());
        for (EventType<MouseEvent> type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_CLICKED)) {
            Screen.run(() -> Event.fireEvent(cell, Gestures.mouse(cell, type, at, 1, false, true)));
            Screen.pulses(2);
        }
    }

    private static void untilTold(String words) {
        Screen.until("a tip", () -> told().contains(words));
    }

    /// On the screen's thread or off it.
    private static String told() {
        return Screen.get(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(tip -> ((Tooltip) tip).getText())
                .findFirst()
                .orElse(""));
    }
}
