package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;

/// Enter, Tab, Backspace and Delete at the borders of blocks.
class BodyKeysTest {
    private static final BlockKind BULLET = new BlockKind.Item(Block.ListKind.BULLET, 0);

    @Test
    void enterPartsAParagraph() {
        try (Desk desk = Desk.of("قال الوزير")) {
            desk.at(0, 4).press(KeyCode.ENTER).type("و");
            assertThat(desk.lines()).containsExactly("قال ", "والوزير");
        }
    }

    @Test
    void enterInAHeadingGoesOnWithAParagraph() {
        try (Desk desk = Desk.of("عنوان")) {
            desk.on(it -> it.setKind(new BlockKind.Heading(2)));
            desk.at(0, 5).press(KeyCode.ENTER).type("نص");
            assertThat(desk.lines()).containsExactly("H2 عنوان", "نص");
        }
    }

    @Test
    void enterMakesRoomBeforeAHeading() {
        try (Desk desk = new Desk(Body.of(heading("عنوان")))) {
            desk.at(0, 0).press(KeyCode.ENTER);
            assertThat(desk.lines()).containsExactly("", "H2 عنوان");
            assertThat(desk.position()).isEqualTo(new Position(1, 0));
        }
    }

    @Test
    void anEmptyItemLeavesItsListStepByStep() {
        try (Desk desk = Desk.of("أول")) {
            desk.on(it -> it.setKind(BULLET)).at(0, 3);
            desk.press(KeyCode.ENTER).press(KeyCode.TAB).type("داخل");
            assertThat(desk.lines()).containsExactly("* أول", "** داخل");
            desk.press(KeyCode.ENTER);
            assertThat(desk.lines()).containsExactly("* أول", "** داخل", "** ");
            desk.press(KeyCode.ENTER);
            assertThat(desk.lines()).containsExactly("* أول", "** داخل", "* ");
            desk.press(KeyCode.ENTER).type("بعد");
            assertThat(desk.lines()).containsExactly("* أول", "** داخل", "بعد");
        }
    }

    @Test
    void emptyItemsAreWrittenInAndAround() {
        try (Desk desk = Desk.of("أول", "", "ثالث")) {
            desk.select(0, 0, 2, 4).on(it -> it.setKind(BULLET));
            desk.at(0, 3).press(KeyCode.RIGHT).press(KeyCode.END).press(KeyCode.LEFT);
            assertThat(desk.position()).isEqualTo(new Position(1, 0));
            desk.press(KeyCode.LEFT);
            assertThat(desk.position()).isEqualTo(new Position(2, 0));
            desk.press(KeyCode.UP).type("ثانٍ").press(KeyCode.BACK_SPACE).type("ي");
            assertThat(desk.lines()).containsExactly("* أول", "* ثاني", "* ثالث");
            desk.select(1, 0, 1, 4).press(KeyCode.DELETE);
            assertThat(desk.lines()).containsExactly("* أول", "* ", "* ثالث");
            desk.press(KeyCode.DELETE).type("س");
            assertThat(desk.lines()).containsExactly("* أول", "* سثالث");
            desk.at(0, 3).press(KeyCode.ENTER).press(KeyCode.BACK_SPACE).type("ع");
            assertThat(desk.lines()).containsExactly("* أول", "ع", "* سثالث");
        }
    }

    @Test
    void enterKeepsAQuoteAndAnEmptyOneLeavesIt() {
        try (Desk desk = Desk.of("قول")) {
            desk.on(it -> it.setKind(BlockKind.Plain.QUOTE)).at(0, 3);
            desk.press(KeyCode.ENTER)
                    .type("ثانٍ")
                    .press(KeyCode.ENTER)
                    .press(KeyCode.ENTER)
                    .type("نص");
            assertThat(desk.lines()).containsExactly("Q قول", "Q ثانٍ", "نص");
        }
    }

    @Test
    void shiftEnterBreaksTheLineInsideTheBlock() {
        try (Desk desk = Desk.of("سطر")) {
            desk.at(0, 3).press(KeyCode.SHIFT, KeyCode.ENTER).type("آخر");
            assertThat(desk.lines()).containsExactly("سطر\nآخر");
        }
    }

    @Test
    void enterOverASelectionTakesItAway() {
        try (Desk desk = Desk.of("أول هنا", "ثانٍ هناك")) {
            desk.select(0, 3, 1, 4).press(KeyCode.ENTER);
            assertThat(desk.lines()).containsExactly("أول", " هناك");
            assertThat(desk.position()).isEqualTo(new Position(1, 0));
        }
    }

    @Test
    void tabAndShiftTabNestItems() {
        try (Desk desk = Desk.of("أ", "ب", "ج")) {
            desk.select(0, 0, 2, 1).on(it -> it.setKind(BULLET));
            desk.select(1, 0, 2, 1).press(KeyCode.TAB);
            assertThat(desk.lines()).containsExactly("* أ", "** ب", "** ج");
            desk.at(2, 0).press(KeyCode.TAB).press(KeyCode.TAB);
            assertThat(desk.lines()).containsExactly("* أ", "** ب", "*** ج");
            desk.select(0, 0, 2, 0).press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(desk.lines()).containsExactly("أ", "* ب", "** ج");
        }
    }

    @Test
    void tabOutsideAListInsertsNothing() {
        try (Desk desk = Desk.of("نص")) {
            desk.at(0, 1).press(KeyCode.TAB);
            assertThat(desk.lines()).containsExactly("نص");
            assertThat(desk.changes()).isZero();
        }
    }

    @Test
    void backspaceAtTheStartMakesAParagraphFirstAndJoinsThen() {
        for (BlockKind kind : List.of(new BlockKind.Heading(3), BlockKind.Plain.QUOTE, BULLET)) {
            try (Desk desk = Desk.of("قبل", "نص")) {
                desk.at(1, 0).on(it -> it.setKind(kind)).press(KeyCode.BACK_SPACE);
                assertThat(desk.lines()).containsExactly("قبل", "نص");
                desk.press(KeyCode.BACK_SPACE).type("-");
                assertThat(desk.lines()).containsExactly("قبل-نص");
            }
        }
    }

    @Test
    void deleteAtTheEndJoinsWhatFollows() {
        try (Desk desk = new Desk(Body.of(heading("عنوان"), Desk.p("نص")))) {
            desk.at(0, 5).press(KeyCode.DELETE);
            assertThat(desk.lines()).containsExactly("H2 عنواننص");
        }
    }

    @Test
    void typingOverSeveralBlocksLeavesOne() {
        try (Desk desk = new Desk(Body.of(heading("عنوان"), Desk.p("نص"), Desk.p("آخر الكلام")))) {
            desk.select(0, 2, 2, 4).type("!");
            assertThat(desk.lines()).containsExactly("H2 عن!الكلام");
            assertThat(desk.position()).isEqualTo(new Position(0, 3));
        }
    }

    private static Block heading(String text) {
        return new Block.Heading(2, Prose.of(text), Direction.INHERIT);
    }
}
