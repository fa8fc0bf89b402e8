package org.tahrir.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Position;
import org.tahrir.text.Prose;

/// The shape of tables and the ways through and out of them, whichever way the window runs.
class TablesInWindowTest extends InBothDirections {
    @Test
    void rowsAndColumnsComeBehindTheCellAndGoWithIt() {
        write(p("قبل"), table(Direction.INHERIT), p("بعد"));
        enter(1);
        double first = middle();
        desk.click(words("editor.table-add-column"));
        assertThat(middle()).as("behind it is at its left").isLessThan(first - 20);
        desk.type("س");
        assertCells("أ س ب ج - د");
        desk.click(words("editor.table-add-row"));
        desk.type("ع");
        assertCells("أ س ب - ع - ج - د");
        desk.click(words("editor.table-remove-column"));
        assertCells("أ ب - - ج د");
        desk.click(words("editor.table-remove-row"));
        assertCells("أ ب ج د");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertCells("أ س ب - ع - ج - د");
        press(4, KeyCode.CONTROL, KeyCode.Z);
        assertCells("أ ب ج د");
    }

    @Test
    void aTableFromLeftToRightGrowsToTheRightAndGoesWithItsLastRow() {
        write(p("قبل"), table(Direction.LTR), p("بعد"));
        enter(1);
        double first = middle();
        desk.click(words("editor.table-add-column"));
        assertThat(middle()).isGreaterThan(first + 20);
        desk.click(words("editor.table-remove-column"));
        desk.click(words("editor.table-remove-row"));
        assertCells("ج د");
        press(KeyCode.CONTROL, KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(lines()).as("by keys, the last one").containsExactly("قبل", "بعد");
        desk.type("و");
        assertThat(lines()).containsExactly("قبل", "وبعد");
        press(2, KeyCode.CONTROL, KeyCode.Z);
        assertCells("ج د");
    }

    @Test
    void tabGoesCellByCellAndBehindTheLastBeginsARow() {
        write(p("قبل"), table(Direction.INHERIT), table(Direction.LTR), p("بعد"));
        enter(1);
        double right = middle();
        press(KeyCode.TAB);
        double left = middle();
        assertThat(left).isLessThan(right - 20);
        press(KeyCode.TAB);
        assertThat(middle()).as("the next row begins at the right").isEqualTo(right);
        press(KeyCode.SHIFT, KeyCode.TAB);
        desk.type("١");
        assertThat(middle()).isEqualTo(left);
        press(3, KeyCode.TAB);
        desk.type("٢");
        assertThat(lines().subList(1, 7)).containsExactly("أ", "ب١", "ج", "د", "٢", "");
        assertThat(middle()).isEqualTo(right);
        enter(2);
        left = middle();
        press(KeyCode.TAB);
        assertThat(middle()).as("an English row goes on to the right").isGreaterThan(left + 20);
        press(2, KeyCode.SHIFT, KeyCode.TAB);
        desk.type("و");
        assertThat(text.isFocusWithin()).isTrue();
        assertThat(lines().subList(7, 12))
                .as("before the first cell is no other")
                .doesNotContain("أو");
    }

    @Test
    void arrowsGoThroughTheRowsAndOutOfTheTable() {
        write(p("قبل"), table(Direction.INHERIT), p("بعد"));
        enter(1);
        double right = middle();
        press(KeyCode.TAB);
        double left = middle();
        assertThat(left).isLessThan(right - 20);
        press(KeyCode.DOWN);
        assertThat(middle()).isEqualTo(left);
        desk.type("١");
        press(KeyCode.DOWN);
        assertThat(caret()).isEqualTo(new Position(2, 0));
        desk.type("و");
        enter(1);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        desk.type("٢");
        press(2, KeyCode.UP);
        assertThat(caret()).isEqualTo(new Position(0, 3));
        desk.type("!");
        assertThat(lines()).containsExactly("قبل!", "أ", "ب", "ج", "د١٢", "وبعد");
        enter(1);
        press(KeyCode.ESCAPE);
        assertThat(caret()).as("Escape selects the whole").isEqualTo(new Position(1, 1));
        press(KeyCode.DELETE);
        assertThat(lines()).containsExactly("قبل!", "وبعد");
    }

    @Test
    void withinACellArrowsGoAsTheyPoint() {
        write(table(Direction.INHERIT, "قال Green نعم"), table(Direction.LTR, "Green قال"), p("بعد"));
        enter(0);
        press(KeyCode.HOME);
        double right = caretX();
        press(2, KeyCode.LEFT);
        assertThat(caretX()).isLessThan(right - 4);
        desk.type("!");
        assertThat(lines()).contains("قا!ل Green نعم");
        press(KeyCode.RIGHT);
        press(KeyCode.BACK_SPACE);
        assertThat(lines()).contains("ق!ل Green نعم");
        enter(1);
        press(KeyCode.HOME);
        double before = caretX();
        press(2, KeyCode.RIGHT);
        assertThat(caretX()).isGreaterThan(before + 4);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.DELETE);
        assertThat(lines()).contains("Gren قال");
    }

    private double caretX() {
        return seen.caretInCell().getMinX();
    }

    /// Puts the caret behind the last letter of a table's first cell.
    private void enter(int block) {
        select(block, 0, block, 1);
        press(KeyCode.ENTER);
    }

    private Position caret() {
        return Screen.get(() -> text.caret());
    }

    /// The cells between the two paragraphs, "-" for an empty one.
    private void assertCells(String cells) {
        Stream<String> all = Stream.of(Stream.of("قبل"), Stream.of(cells.split(" ")), Stream.of("بعد"))
                .flatMap(part -> part);
        assertThat(lines())
                .containsExactlyElementsOf(
                        all.map(cell -> cell.equals("-") ? "" : cell).toList());
    }

    private static Block table(Direction direction) {
        return table(direction, "أ");
    }

    private static Block table(Direction direction, String first) {
        return new Block.Table(
                List.of(List.of(Prose.of(first), Prose.of("ب")), List.of(Prose.of("ج"), Prose.of("د"))),
                true,
                direction);
    }
}
