package org.tahrir.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tahrir.ui.editor.Desk.table;

import org.junit.jupiter.api.Test;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// What can be done to a table.
class TableEditsTest {
    private final Block.Table table = table("أ|ب", "ج|د");

    @Test
    void rowsAndColumnsGoInAnywhere() {
        assertThat(TableEdits.withRow(table, 0)).isEqualTo(table("|", "أ|ب", "ج|د"));
        assertThat(TableEdits.withRow(table, 2)).isEqualTo(table("أ|ب", "ج|د", "|"));
        assertThat(TableEdits.withColumn(table, 0)).isEqualTo(table("|أ|ب", "|ج|د"));
        assertThat(TableEdits.withColumn(table, 2)).isEqualTo(table("أ|ب|", "ج|د|"));
    }

    @Test
    void rowsAndColumnsComeOut() {
        assertThat(TableEdits.withoutRow(table, 0)).isEqualTo(table("ج|د"));
        assertThat(TableEdits.withoutColumn(table, 1)).isEqualTo(table("أ", "ج"));
    }

    @Test
    void aCellKeepsItsMarks() {
        Prose strong = Prose.of(Desk.run("هـ", Mark.Style.STRONG));
        Block.Table changed = TableEdits.withCell(table, 1, 0, strong);
        assertThat(changed.rows().get(1).get(0)).isEqualTo(strong);
        assertThat(changed.rows().get(0)).isEqualTo(table.rows().get(0));
    }

    @Test
    void aNewTableIsEmptyAndNamesItsColumns() {
        Block.Table fresh = TableEdits.empty(2, 3);
        assertThat(fresh).isEqualTo(table("||", "||"));
        assertThat(TableEdits.withHeader(fresh, false).header()).isFalse();
    }
}
