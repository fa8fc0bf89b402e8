package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Wanted;
import org.tahrir.ui.Screen;

/// Finding words in a body.
class FinderTest {
    @Test
    void goesFromHitToHitAndRound() {
        try (Desk desk = Desk.of("قال الوَزِير", "كلام", "إن الوزيـــر قال والوزير")) {
            Finder finder = desk.editor().finder();
            desk.at(1, 0).on(it -> finder.find(Wanted.of("الوزير")));
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(3);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(2);
            assertThat(desk.ask(() -> desk.editor().area().getSelectedText())).isEqualTo("الوزيـــر");
            desk.on(it -> finder.next());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(3);
            desk.on(it -> finder.next());
            assertThat(desk.ask(() -> desk.editor().area().getSelectedText())).isEqualTo("الوَزِير");
            desk.on(it -> finder.previous());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(3);
            desk.at(1, 1);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isZero();
            desk.on(it -> finder.previous());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(1);
        }
    }

    @Test
    void goesFromFindingToNoteInTheOrderOfReadingRoundAndRound() {
        try (Desk desk = Desk.of("one two three", "four")) {
            assertThat(desk.ask(() -> desk.editor().finder().toFinding(true))).isFalse();
            desk.on(it -> {
                it.paint(Decorations.Kind.STYLE, List.of(stretch(1, 0, 4)));
                it.paint(Decorations.Kind.SPELLING, List.of(stretch(0, 8, 13)));
                it.paint(Decorations.Kind.COMMENT, List.of(stretch(0, 4, 7), stretch(0, 8, 13)));
                it.paint(Decorations.Kind.SEARCH, List.of(stretch(0, 0, 3)));
            });
            desk.at(0, 4);
            assertThat(gone(desk, true)).isEqualTo("two");
            assertThat(gone(desk, true)).isEqualTo("three");
            assertThat(gone(desk, true)).isEqualTo("four");
            assertThat(gone(desk, true)).isEqualTo("two");
            assertThat(gone(desk, false)).isEqualTo("four");
            assertThat(gone(desk, false)).isEqualTo("three");
            desk.at(0, 6);
            assertThat(gone(desk, false)).as("the one the caret is in").isEqualTo("two");
        }
    }

    private static String gone(Desk desk, boolean forward) {
        return desk.ask(() -> {
            assertThat(desk.editor().finder().toFinding(forward)).isTrue();
            return desk.editor().area().getSelectedText();
        });
    }

    private static Stretch stretch(int block, int from, int to) {
        return new Stretch(new Position(block, from), new Position(block, to));
    }

    @Test
    void countsWhileTheTextIsWritten() {
        try (Desk desk = Desk.of("أحمد")) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find(Wanted.of("احمد")));
            desk.at(0, 4).type(" وأحمد");
            Screen.until("counted", () -> finder.countProperty().get() == 2);
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.SEARCH)))
                    .hasSize(2);
            desk.on(it -> finder.stop());
            assertThat(desk.ask(() -> finder.countProperty().get())).isZero();
            assertThat(desk.ask(() -> desk.editor().area().decorations().get(Decorations.Kind.SEARCH)))
                    .isEmpty();
        }
    }

    @Test
    void goesOnRightAfterALetterWasWritten() {
        try (Desk desk = Desk.of("عدن وعدن", "عدن")) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find(Wanted.of("عدن")));
            desk.on(it -> {
                it.area().insertText(0, "عدن، ");
                it.area().moveTo(0);
                finder.next();
                finder.next();
            });
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(4);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(2);
            assertThat(desk.ask(() -> desk.editor().area().getSelection().getStart()))
                    .isEqualTo(5);
        }
    }

    @Test
    void scrollsToAHitFarAway() {
        List<String> long_ = Stream.concat(Collections.nCopies(80, "فقرة من كلام كثير").stream(), Stream.of("هنا"))
                .toList();
        try (Desk desk = new Desk(Body.ofParagraphs(long_))) {
            desk.on(it -> it.finder().find(Wanted.of("هنا")));
            Screen.pulses(3);
            assertThat(desk.position()).isEqualTo(new Position(80, 3));
            assertThat(desk.ask(() -> desk.editor().area().getEstimatedScrollY()))
                    .isGreaterThan(500);
            assertThat(desk.ask(() -> desk.editor().area().caretBounds())).isPresent();
        }
    }

    @Test
    void scrollsToAHitDeepInALongParagraphFarAway() {
        List<String> texts = new ArrayList<>(Collections.nCopies(80, "فقرة من كلام كثير"));
        texts.add("كلام كثير في فقرة طويلة ".repeat(200) + "هنا " + "وكلام بعده ".repeat(200));
        try (Desk desk = new Desk(Body.ofParagraphs(texts))) {
            desk.on(it -> it.finder().find(Wanted.of("هنا")));
            Screen.pulses(3);
            Bounds caret = desk.ask(() -> {
                BodyArea area = desk.editor().area();
                Bounds line = area.getCharacterBoundsOnScreen(area.getCaretPosition() - 3, area.getCaretPosition() - 2)
                        .orElseThrow();
                return area.screenToLocal(line);
            });
            assertThat(caret.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(caret.getMaxY()).isLessThanOrEqualTo(560);
        }
    }

    @Test
    void findsNothingForNothing() {
        try (Desk desk = Desk.of("نص من كلمات")) {
            desk.on(it -> it.finder().find(Wanted.of(" "))).on(it -> it.finder().next());
            assertThat(desk.ask(() -> desk.editor().finder().countProperty().get()))
                    .isZero();
        }
    }

    @Test
    void findsWordsInCellsAndUnderPicturesInReadingOrder() {
        Block.Picture picture =
                new Block.Picture(Desk.PHOTO, "ميناء عَدَن", "صورة: عدن", "سفن في عدن", Direction.INHERIT);
        Body body =
                new Body(List.of(Desk.p("من عدن"), Desk.table("المدينة|عدن", "عــدن|لا"), Desk.p("ثم عدن"), picture));
        try (Desk desk = new Desk(body)) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find(Wanted.of("عدن")));
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(7);
            List<String> reached = new ArrayList<>();
            for (int hit = 1; hit <= 7; hit++) {
                assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(hit);
                reached.add(selected(desk));
                desk.on(it -> finder.next());
                Screen.pulses(2);
            }
            assertThat(reached).containsExactly("0 عدن", "1 عدن", "1 عــدن", "2 عدن", "3 عَدَن", "3 عدن", "3 عدن");
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(1);
            desk.on(it -> finder.previous());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(7);
            for (int hit = 6; hit >= 3; hit--) {
                desk.on(it -> finder.previous());
            }
            assertThat(selected(desk)).isEqualTo("1 عــدن");
        }
    }

    /// The block in which somebody writes, and what is selected there.
    private static String selected(Desk desk) {
        return Screen.get(() -> {
            desk.editor().finder().requestFocus();
            Node owner = desk.stage().getScene().getFocusOwner();
            return desk.editor().caret().block() + " " + ((BidiTextArea<?, ?>) owner).getSelectedText();
        });
    }

    @Test
    void hitsInCellsArePaintedWhetherSomebodyWritesThereOrNot() {
        try (Desk desk = new Desk(new Body(List.of(Desk.table("المدينة|لا عدن", "عدن|سد عدن"), Desk.p("نص"))))) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find(Wanted.of("عدن")));
            desk.shot("find-in-table");
            assertThat(painted(desk)).containsExactly(1, 2, 3);
            desk.on(it -> finder.next());
            Screen.pulses(2);
            assertThat(painted(desk)).containsExactly(1, 2, 3);
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(2);
            desk.on(it -> finder.find(Wanted.of("سد")));
            Screen.pulses(2);
            assertThat(painted(desk)).containsExactly(3);
            desk.on(it -> finder.stop());
            Screen.pulses(2);
            assertThat(painted(desk)).isEmpty();
        }
    }

    /// Which cells have something found painted, within their box.
    private static List<Integer> painted(Desk desk) {
        return Screen.get(() -> {
            List<TableCell> cells = desk.editor().lookupAll(".table-box").stream()
                    .map(TableCell.class::cast)
                    .toList();
            return IntStream.range(0, cells.size())
                    .filter(cell -> cells.get(cell).lookupAll(".decor-search").stream()
                            .map(Path.class::cast)
                            .filter(path -> !path.getElements().isEmpty())
                            .anyMatch(path -> isWithin(path, cells.get(cell))))
                    .boxed()
                    .toList();
        });
    }

    private static boolean isWithin(Node path, Node box) {
        Bounds outer = box.localToScene(box.getLayoutBounds());
        Bounds inner = path.localToScene(path.getBoundsInLocal());
        return inner.getWidth() > 5 && outer.contains(inner);
    }

    @Test
    void whoWritesInACellGoesOnFromThere() {
        try (Desk desk =
                new Desk(new Body(List.of(Desk.p("عدن"), Desk.table("عدن|صنعاء", "تعز|عدن"), Desk.p("عدن"))))) {
            Finder finder = desk.editor().finder();
            desk.on(it -> finder.find(Wanted.of("عدن")));
            desk.on(it -> finder.next()).on(it -> finder.requestFocus());
            desk.press(KeyCode.TAB);
            desk.on(it -> finder.next());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(3);
            assertThat(selected(desk)).isEqualTo("1 عدن");
            desk.type("المكلا");
            assertThat(desk.lines().get(1)).isEqualTo("{عدن|صنعاء/تعز|المكلا}");
            Screen.until("counted", () -> finder.countProperty().get() == 3);
            desk.on(BodyEditor::undo).on(BodyEditor::undo);
            assertThat(desk.ask(() -> finder.countProperty().get())).isEqualTo(4);
            desk.at(2, 0).on(it -> finder.next());
            assertThat(desk.ask(() -> finder.currentProperty().get())).isEqualTo(4);
        }
    }

    @Test
    void bringsACellFarAwayOnScreenAndPaintsIt() {
        List<Block> long_ = new ArrayList<>(Collections.nCopies(80, Desk.p("فقرة من كلام كثير")));
        long_.add(Desk.table("المدينة|عدن", "تعز|لا"));
        try (Desk desk = new Desk(new Body(long_))) {
            desk.on(it -> it.finder().find(Wanted.of("عدن")));
            Screen.pulses(3);
            assertThat(painted(desk)).containsExactly(1);
            Bounds cell = Screen.get(() -> {
                Node area = desk.editor().lookup(".cell-area");
                return desk.editor().sceneToLocal(area.localToScene(area.getLayoutBounds()));
            });
            assertThat(Screen.get(() -> desk.editor().getLayoutBounds().contains(cell)))
                    .isTrue();
        }
    }
}
