package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.p;
import static org.tahrir.ui.editor.Desk.picture;
import static org.tahrir.ui.editor.Desk.table;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.ui.Screen;

/// Pictures and tables in the text.
class BodyObjectsTest {
    @Test
    void backspaceAfterAPictureSelectsItAndThenDeletesIt() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("تعليق", "بديل"), p("بعد")))) {
            desk.at(2, 0).press(KeyCode.BACK_SPACE);
            assertThat(desk.caret().object()).contains(picture("تعليق", "بديل"));
            assertThat(desk.body().blocks()).hasSize(3);
            desk.press(KeyCode.BACK_SPACE);
            assertThat(desk.lines()).containsExactly("قبل", "بعد");
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|بديل]", "بعد");
        }
    }

    @Test
    void deleteBeforeAPictureSelectsItAndThenDeletesIt() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("تعليق", "بديل")))) {
            desk.at(0, 3).press(KeyCode.DELETE);
            assertThat(desk.caret().object()).isPresent();
            desk.press(KeyCode.DELETE);
            assertThat(desk.lines()).containsExactly("قبل");
        }
    }

    @Test
    void anEmptyParagraphBesideAPictureGoesFirst() {
        try (Desk desk = new Desk(Body.of(p(""), picture("تعليق", ""), p("")))) {
            desk.at(2, 0).press(KeyCode.BACK_SPACE);
            assertThat(desk.lines()).containsExactly("", "[تعليق|]");
            desk.at(0, 0).press(KeyCode.DELETE);
            assertThat(desk.lines()).containsExactly("[تعليق|]");
            assertThat(desk.caret().object()).isPresent();
        }
    }

    @Test
    void aBodyOfOnePictureCanBeWrittenAround() {
        try (Desk desk = new Desk(Body.of(picture("تعليق", "")))) {
            desk.at(0, 1).type("بعد").at(0, 0).type("قبل");
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|]", "بعد");
        }
        try (Desk desk = new Desk(Body.of(picture("تعليق", "")))) {
            desk.at(0, 1).press(KeyCode.ENTER).at(0, 0).press(KeyCode.ENTER).type("قبل");
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|]", "");
        }
    }

    @Test
    void writingOnASelectedPictureDoesNotTakeItsPlace() {
        try (Desk desk = new Desk(Body.of(picture("تعليق", ""), p("بعد")))) {
            desk.select(0, 0, 0, 1).type("نص");
            assertThat(desk.lines()).containsExactly("[تعليق|]", "نص", "بعد");
        }
    }

    @Test
    void wordsUnderAPictureAreWrittenInPlaceAndUndoneWithTheText() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("", "")))) {
            desk.select(1, 0, 1, 1).press(KeyCode.ENTER).type("في الميناء");
            assertThat(desk.body().pictures()).containsExactly(picture("في الميناء", ""));
            assertThat(desk.caret().object()).contains(picture("في الميناء", ""));
            desk.press(KeyCode.TAB).press(KeyCode.TAB).type("حافلة");
            assertThat(desk.body().pictures()).containsExactly(picture("في الميناء", "حافلة"));
            desk.press(KeyCode.CONTROL, KeyCode.Z).press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(desk.body().pictures()).containsExactly(picture("في ", ""));
            desk.on(BodyEditor::redo).on(BodyEditor::redo);
            assertThat(desk.body().pictures()).containsExactly(picture("في الميناء", "حافلة"));
        }
    }

    @Test
    void tabLeavesThePictureForTheText() {
        try (Desk desk = new Desk(Body.of(picture("", ""), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER);
            desk.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
            desk.press(KeyCode.TAB).type("نص ");
            assertThat(desk.lines()).containsExactly("[|]", "نص بعد");
        }
    }

    @Test
    void aPictureWithoutAlternativeTextIsLedTo() {
        Body body = Body.of(picture("أولى", "نص"), p("بين"), picture("ثانية", ""), p("بعد"));
        try (Desk desk = new Desk(body)) {
            desk.on(it -> it.objects().showPicture(1)).type("بديل");
            assertThat(desk.lines()).containsExactly("[أولى|نص]", "بين", "[ثانية|بديل]", "بعد");
        }
    }

    @Test
    void aNewPictureStandsBesideTheParagraphOfTheCaretAndIsOneStep() {
        Body body = Body.of(p("قبل"), p("بعد"));
        try (Desk desk = new Desk(body)) {
            desk.at(1, 0).on(it -> it.objects().insertPicture(picture("تعليق", "")));
            assertThat(desk.body()).isEqualTo(Body.of(p("قبل"), picture("تعليق", ""), p("بعد")));
            desk.on(BodyEditor::undo);
            assertThat(desk.body()).isEqualTo(body);
            desk.at(0, 2).on(it -> it.objects().insertPicture(picture("تعليق", "")));
            assertThat(desk.body()).isEqualTo(Body.of(p("قبل"), picture("تعليق", ""), p("بعد")));
        }
        try (Desk desk = new Desk(body)) {
            desk.select(0, 1, 1, 2).on(it -> it.objects().insertPicture(picture("تعليق", "")));
            assertThat(desk.body()).isEqualTo(Body.of(p("قبل"), p("بعد"), picture("تعليق", ""), p("")));
        }
    }

    @Test
    void aNewPictureTakesAnEmptyParagraphsPlace() {
        try (Desk desk = Desk.of("قبل", "")) {
            desk.at(1, 0)
                    .on(it -> it.objects().insertPicture(picture("", "بديل")))
                    .type("تعليق");
            assertThat(desk.lines()).containsExactly("قبل", "[تعليق|بديل]", "");
        }
    }

    @Test
    void aNewPictureDoesNotPartASentence() {
        try (Desk desk = Desk.of("جملة كاملة", "بعد")) {
            desk.at(0, 4).on(it -> it.objects().insertPicture(picture("", "")));
            assertThat(desk.lines()).containsExactly("جملة كاملة", "[|]", "بعد");
            desk.on(BodyEditor::undo);
            assertThat(desk.lines()).containsExactly("جملة كاملة", "بعد");
        }
    }

    @Test
    void cellsAreWrittenOneAfterAnotherAndTheLastOneAddsARow() {
        try (Desk desk = Desk.of("قبل")) {
            desk.at(0, 3).on(it -> it.objects().insertTable(2, 2));
            desk.type("أ")
                    .press(KeyCode.TAB)
                    .type("ب")
                    .press(KeyCode.TAB)
                    .type("ج")
                    .press(KeyCode.TAB)
                    .type("د");
            desk.press(KeyCode.TAB).type("هـ");
            assertThat(desk.lines()).containsExactly("قبل", "{أ|ب/ج|د/هـ|}", "");
            desk.press(KeyCode.SHIFT, KeyCode.TAB).type("!");
            assertThat(desk.lines()).containsExactly("قبل", "{أ|ب/ج|د!/هـ|}", "");
        }
    }

    @Test
    void upAndDownGoThroughTheRowsOfAColumnAndOutOfTheTable() {
        try (Desk desk = new Desk(Body.of(p("قبل"), table("أ|ب", "ج|د"), p("بعد")))) {
            desk.select(1, 0, 1, 1).press(KeyCode.ENTER).press(KeyCode.TAB);
            desk.press(KeyCode.DOWN).type("ار");
            assertThat(desk.lines().get(1)).isEqualTo("{أ|ب/ج|دار}");
            desk.press(KeyCode.UP).type("اب");
            assertThat(desk.lines().get(1)).isEqualTo("{أ|باب/ج|دار}");
            desk.press(KeyCode.DOWN).press(KeyCode.DOWN).type("و");
            assertThat(desk.lines().get(2)).contains("و");
        }
    }

    @Test
    void rowsAndColumnsComeAndGo() {
        try (Desk desk = new Desk(Body.of(table("أ|ب", "ج|د"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER);
            press(desk, "editor.table-add-column");
            assertThat(desk.lines()).containsExactly("{أ||ب/ج||د}", "بعد");
            press(desk, "editor.table-add-row");
            assertThat(desk.lines()).containsExactly("{أ||ب/||/ج||د}", "بعد");
            press(desk, "editor.table-remove-row");
            press(desk, "editor.table-remove-column");
            assertThat(desk.lines()).containsExactly("{أ|ب/ج|د}", "بعد");
            press(desk, "editor.table-header");
            assertThat(((Block.Table) desk.body().blocks().getFirst()).header()).isFalse();
            desk.on(BodyEditor::undo);
            assertThat(((Block.Table) desk.body().blocks().getFirst()).header()).isTrue();
            for (int i = 0; i < 4; i++) {
                desk.on(BodyEditor::undo);
            }
            assertThat(desk.body().blocks().getFirst()).isEqualTo(table("أ|ب", "ج|د"));
            assertThat(desk.caret().canUndo()).isFalse();
        }
    }

    @Test
    void undoInACellPutsTheCaretWhereItsLettersCameBack() {
        try (Desk desk = new Desk(Body.of(table("أول هنا|ب"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.BACK_SPACE);
            assertThat(desk.lines()).containsExactly("{أول |ب}", "بعد");
            desk.press(KeyCode.HOME).press(KeyCode.CONTROL, KeyCode.Z).type("ك");
            assertThat(desk.lines()).containsExactly("{أول هناك|ب}", "بعد");
        }
    }

    @Test
    void whoUndoesANewColumnGoesOnWritingInTheTable() {
        try (Desk desk = new Desk(Body.of(table("أ|ب", "ج|د"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER);
            press(desk, "editor.table-add-column");
            desk.press(KeyCode.CONTROL, KeyCode.Z);
            desk.type("ت");
            assertThat(desk.lines()).containsExactly("{أ|بت/ج|د}", "بعد");
        }
    }

    @Test
    void theLastRowTakesTheTableWithIt() {
        try (Desk desk = new Desk(Body.of(table("أ|ب"), p("بعد")))) {
            desk.select(0, 0, 0, 1).press(KeyCode.ENTER);
            press(desk, "editor.table-remove-row");
            assertThat(desk.lines()).containsExactly("بعد");
        }
    }

    @Test
    void arrowsPassPicturesAndTablesWithoutHarm() {
        Body body = Body.of(p("قبل"), picture("ت", ""), table("أ|ب"), picture("ث", ""), p("بعد"));
        try (Desk desk = new Desk(body)) {
            desk.at(0, 0);
            for (KeyCode key : new KeyCode[] {KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP, KeyCode.RIGHT, KeyCode.END}) {
                for (int i = 0; i < 6; i++) {
                    desk.press(key).press(KeyCode.SHIFT, key);
                }
            }
            desk.at(4, 3);
            for (int i = 0; i < 13; i++) {
                desk.press(KeyCode.RIGHT);
            }
            assertThat(desk.position()).isEqualTo(new Position(0, 0));
            assertThat(desk.body()).isEqualTo(body);
        }
    }

    @Test
    void aClickOnAPictureSelectsIt() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("ت", ""), p("بعد")))) {
            Screen.until("the picture", () -> desk.editor().lookup(".picture-frame") != null);
            Node frame = desk.ask(() -> desk.editor().lookup(".picture-frame"));
            desk.robot.clickOn(frame);
            Screen.pulses(1);
            assertThat(desk.caret().object()).contains(picture("ت", ""));
        }
    }

    @Test
    void aPictureWiderThanTheColumnStaysInItWithItsFrame() {
        try (Desk desk = new Desk(Body.of(p("قبل"), picture("ت", ""), p("بعد")))) {
            Screen.run(() -> desk.stage().setWidth(360)); // or the height is the bound
            Screen.until(
                    "the picture",
                    () -> desk.editor().lookup(".picture-frame .image-view") instanceof ImageView view
                            && view.getImage() != null);
            Screen.pulses(2);
            Bounds content =
                    desk.ask(() -> desk.editor().lookup(".object-content").getBoundsInParent());
            double column = desk.ask(
                    () -> desk.editor().lookup(".body-object").getLayoutBounds().getWidth());
            assertThat(content.getMinX()).isNotNegative();
            assertThat(content.getMaxX()).isLessThanOrEqualTo(column);
        }
    }

    @Test
    void theTextTakesTheFocusWhenItsObjectGoes() {
        try (Desk desk = Desk.of("قبل")) {
            desk.at(0, 3).on(it -> it.objects().insertTable(2, 2)).press(KeyCode.CONTROL, KeyCode.Z);
            Screen.until("the focus in the text", () -> desk.editor().area().isFocused());
            desk.type("!");
            assertThat(desk.lines()).containsExactly("قبل!");
        }
    }

    @Test
    void fieldsAndCellsAreNamedForScreenReaders() {
        try (Desk desk = new Desk(Body.of(picture("ت", ""), table("أ|ب")))) {
            Screen.until("the table", () -> desk.editor().lookup(".table-box") != null);
            assertThat(desk.ask(() -> desk.editor().lookupAll(".table-box").stream()
                            .map(Node::getAccessibleText)
                            .toList()))
                    .containsExactlyInAnyOrder("الصف 1، العمود 1: أ", "الصف 1، العمود 2: ب");
            assertThat(desk.ask(() -> desk.editor().lookupAll(".object-field").stream()
                            .map(Node::getAccessibleText)
                            .toList()))
                    .containsExactlyInAnyOrder("التعليق", "المصدر", "النص البديل");
        }
    }

    @Test
    void roomAboveTheTextMakesNoFieldHigher() {
        try (Desk desk = new Desk(Body.of(picture("تعليق", ""), table("أ|ب"), p("بعد")))) {
            desk.select(1, 0, 1, 1).press(KeyCode.ENTER);
            Screen.pulses(3);
            double before = heights(desk);
            desk.on(it -> it.setTopRoom(160));
            Screen.pulses(4);
            assertThat(heights(desk)).isEqualTo(before);
            Body again = Body.of(p("قبل"), picture("تعليق", ""));
            desk.on(it -> it.open(again, Direction.RTL)).on(it -> it.objects().showPicture(0));
            Screen.pulses(4);
            assertThat(heights(desk)).isEqualTo(before);
        }
    }

    /// How high all fields are together.
    private static double heights(Desk desk) {
        return desk.ask(() -> desk.editor().lookupAll(".object-field").stream()
                .mapToDouble(node -> node.getLayoutBounds().getHeight())
                .sum());
    }

    private static void press(Desk desk, String key) {
        String words =
                org.tahrir.settings.Messages.in(org.tahrir.settings.Language.AR).text(key);
        desk.on(it -> it.lookupAll(".table-tool").stream()
                .map(javafx.scene.control.ButtonBase.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
