package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.ui.kit.Parts;

/// A table in the text, written in cell by cell, with the buttons that change its shape below it.
final class TableBlock extends ObjectView {
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final double WHOLE = 100;

    private final GridPane grid = new GridPane();
    private final ToggleButton header;
    private final HBox tools;
    private final List<CellArea> cells = new ArrayList<>();
    private @Nullable CellArea lastFocused;
    private Block.Table table;
    private boolean editable = true;

    TableBlock(ObjectHost host, long id, Block.Table table) {
        super(host, id, "table-block");
        this.table = table;
        grid.getStyleClass().add("table-grid");
        Messages words = host.words();
        header = new ToggleButton(words.text("editor.table-header"));
        header.getStyleClass().addAll("text-button", "table-tool");
        header.setOnAction(e -> reshape(TableEdits.withHeader(this.table, header.isSelected()), 0, 0));
        tools = new HBox(
                tool("editor.table-add-row", () -> reshape(TableEdits.withRow(this.table, row() + 1), 1, 0)),
                tool("editor.table-remove-row", this::removeRow),
                tool("editor.table-add-column", () -> reshape(TableEdits.withColumn(this.table, column() + 1), 0, 1)),
                tool("editor.table-remove-column", this::removeColumn),
                header);
        tools.getStyleClass().add("table-tools");
        content().getChildren().addAll(grid, tools);
        show(table);
    }

    @Override
    Block.Table block() {
        return table;
    }

    @Override
    void setEditable(boolean editable) {
        this.editable = editable;
        cells.forEach(cell -> cell.setEditable(editable));
        tools.setVisible(editable);
    }

    @Override
    List<CellArea> areas() {
        return cells;
    }

    @Override
    void focusWhereWanted() {
        cells.getFirst().requestFocus();
    }

    @Override
    protected void fill(Block block) {
        Block.Table next = (Block.Table) block;
        boolean sameShape = !cells.isEmpty() && rows(next) == rows(table) && columns(next) == columns(table);
        table = next;
        header.setSelected(table.header());
        if (!sameShape) {
            build();
        }
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setProse(cell(i));
            Objects.requireNonNull(cells.get(i).getParent())
                    .pseudoClassStateChanged(HEADER, table.header() && i < columns(table));
            cells.get(i)
                    .setAccessibleText(
                            host().words().text("editor.table-cell", i / columns(table) + 1, i % columns(table) + 1));
        }
    }

    /// Behind the last cell a new row begins.
    @Override
    protected void atEdge(boolean forward) {
        if (forward && editable && lastFocused != null && cells.getLast().isFocused()) {
            reshape(TableEdits.withRow(table, rows(table)), 1, 1 - columns(table));
        } else {
            super.atEdge(forward);
        }
    }

    private void build() {
        int focusedRow = lastFocused == null ? -1 : row();
        int focusedColumn = lastFocused == null ? -1 : column();
        boolean hadFocus = lastFocused != null && lastFocused.isFocused();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        cells.clear();
        for (int column = 0; column < columns(table); column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / columns(table));
            grid.getColumnConstraints().add(width);
        }
        for (int i = 0; i < rows(table) * columns(table); i++) {
            CellArea cell = new CellArea(this::written);
            cell.setEditable(editable);
            cell.focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    lastFocused = cell;
                    host().touched();
                }
            });
            cell.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
            StackPane box = new StackPane(cell);
            box.getStyleClass().add("table-box");
            cells.add(cell);
            grid.add(box, i % columns(table), i / columns(table));
        }
        lastFocused = null;
        turn(around());
        if (focusedRow >= 0) {
            focus(focusedRow, focusedColumn, hadFocus);
        }
    }

    private void focus(int row, int column, boolean request) {
        int y = Math.clamp(row, 0, rows(table) - 1);
        int x = Math.clamp(column, 0, columns(table) - 1);
        lastFocused = cells.get(y * columns(table) + x);
        if (request) {
            lastFocused.requestFocus();
        }
    }

    @Override
    protected void turn(Direction paragraph) {
        cells.forEach(cell -> cell.setAround(paragraph));
    }

    private void written(CellArea cell) {
        int at = cells.indexOf(cell);
        if (!isWritten() || at < 0) {
            return;
        }
        Prose was = cell(at);
        Prose is = cell.prose();
        if (!is.equals(was)) {
            table = TableEdits.withCell(table, at / columns(table), at % columns(table), is);
            boolean letters = !is.plain().equals(was.plain());
            host().changed(id(), table, letters ? Touch.between(List.of(id(), at), was.plain(), is.plain()) : null);
        }
    }

    private void key(KeyEvent key) {
        CellArea cell = (CellArea) key.getSource();
        int at = cells.indexOf(cell);
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        boolean oneLine = cell.prose().plain().indexOf('\n') < 0;
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            if (editable) {
                cell.replaceSelection("\n");
            }
        } else if (plain && (key.getCode() == KeyCode.ENTER || (key.getCode() == KeyCode.DOWN && oneLine))) {
            vertical(at + columns(table));
        } else if (plain && key.getCode() == KeyCode.UP && oneLine) {
            vertical(at - columns(table));
        } else {
            return;
        }
        key.consume();
    }

    private void vertical(int to) {
        if (to >= 0 && to < cells.size()) {
            cells.get(to).requestFocus();
        } else {
            host().leave(id(), to > 0);
        }
    }

    private void removeRow() {
        if (rows(table) == 1) {
            host().remove(id());
        } else {
            reshape(TableEdits.withoutRow(table, row()), 0, 0);
        }
    }

    private void removeColumn() {
        if (columns(table) == 1) {
            host().remove(id());
        } else {
            reshape(TableEdits.withoutColumn(table, column()), 0, 0);
        }
    }

    private void reshape(Block.Table next, int rowsDown, int columnsOn) {
        int row = row() + rowsDown;
        int column = column() + columnsOn;
        show(next);
        host().changed(id(), table, null);
        focus(row, column, true);
    }

    private int row() {
        return lastFocused == null ? rows(table) - 1 : Math.max(0, GridPane.getRowIndex(lastFocused.getParent()));
    }

    private int column() {
        return lastFocused == null ? columns(table) - 1 : Math.max(0, GridPane.getColumnIndex(lastFocused.getParent()));
    }

    private Prose cell(int index) {
        return table.rows().get(index / columns(table)).get(index % columns(table));
    }

    private Button tool(String key, Runnable action) {
        Button button = Parts.button(host().words().text(key), "text-button", "table-tool");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static int rows(Block.Table table) {
        return table.rows().size();
    }

    private static int columns(Block.Table table) {
        return table.rows().getFirst().size();
    }
}
