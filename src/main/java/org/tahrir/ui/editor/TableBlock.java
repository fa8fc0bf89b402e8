package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;

/// A table in the text, written in cell by cell, with the buttons that change its shape below it. One area serves all
/// cells: it goes where somebody writes.
final class TableBlock extends ObjectView {
    private final GridPane grid = new GridPane();
    private final TableTools tools;
    private final CellArea area = new CellArea(cell -> written());
    private final List<TableCell> cells = new ArrayList<>();
    private @Nullable TableCell active;
    private Block.Table table;

    TableBlock(ObjectHost host, long id, Block.Table table) {
        super(host, id, "table-block");
        this.table = table;
        grid.getStyleClass().add("table-grid");
        Messages words = host.words();
        tools = new TableTools(
                        words,
                        header -> reshape(TableEdits.withHeader(this.table, header), activeRow(), activeColumn()))
                .with(words.text("editor.table-add-row"), this::addRow)
                .with(words.text("editor.table-remove-row"), this::removeRow)
                .with(words.text("editor.table-add-column"), this::addColumn)
                .with(words.text("editor.table-remove-column"), this::removeColumn);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.setOnTurn(direction -> host.turn(id, direction));
        CellLinks.install(grid, area, host);
        area.focusedProperty().addListener((o, was, is) -> host.touched());
        content().getChildren().addAll(grid, tools);
        show(table);
    }

    @Override
    Block.Table block() {
        return table;
    }

    @Override
    void setEditable(boolean editable) {
        area.setEditable(editable);
        tools.setVisible(editable);
    }

    @Override
    Optional<BidiTextArea<?, ?>> focused() {
        return area.isFocused() ? Optional.of(area) : Optional.empty();
    }

    @Override
    void focusWhereWanted() {
        write(cells.getFirst());
    }

    @Override
    int focusedPart() {
        return active == null ? -1 : cells.indexOf(active);
    }

    @Override
    protected BidiTextArea<?, ?> areaOf(int part) {
        activate(cells.get(part));
        return area;
    }

    @Override
    protected void paintTexts() {
        for (int part = 0; part < cells.size(); part++) {
            TableCell cell = cells.get(part);
            if (cell.equals(active)) {
                area.decorations().set(Decorations.Kind.SEARCH, painted(part));
            } else {
                cell.paint(painted(part));
            }
        }
    }

    /// Behind the last cell a new row begins, so that the buttons are reached by Ctrl and Tab.
    @Override
    void step(boolean forward) {
        int next = active == null ? 0 : cells.indexOf(active) + (forward ? 1 : -1);
        if (next >= 0 && next < cells.size()) {
            write(cells.get(next));
        } else if (forward && area.isFocused() && area.isEditable()) {
            reshape(TableEdits.withRow(table, rows()), rows(), 0);
        } else {
            goOn(forward);
        }
    }

    @Override
    protected List<? extends ButtonBase> tools() {
        return tools.isVisible() ? tools.buttons() : List.of();
    }

    @Override
    protected int lastPart() {
        return active == null ? cells.size() - 1 : cells.indexOf(active);
    }

    @Override
    protected void fill(Block block) {
        Block.Table next = (Block.Table) block;
        boolean sameShape = !cells.isEmpty()
                && next.rows().size() == rows()
                && next.rows().getFirst().size() == columns();
        boolean isWrittenIn = area.isFocused();
        int row = activeRow();
        int column = activeColumn();
        table = next;
        tools.setHeader(table.header());
        if (!sameShape) {
            build();
        }
        for (TableCell cell : cells) {
            cell.setHeader(table.header() && cell.row() == 0);
            if (cell.equals(active)) {
                area.setProse(prose(cell));
            } else {
                cell.show(prose(cell), around(), name(cell));
            }
        }
        paintTexts();
        if (isWrittenIn && !sameShape) {
            write(nearest(row, column));
        }
    }

    @Override
    protected void turn(Direction paragraph) {
        area.setAround(paragraph);
        show(table);
    }

    private void build() {
        active = null;
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (int column = 0; column < columns(); column++) {
            grid.getColumnConstraints().add(TableCell.width(columns()));
        }
        for (int i = 0; i < rows() * columns(); i++) {
            TableCell cell = new TableCell(i / columns(), i % columns());
            cell.focusedProperty().addListener((o, was, is) -> {
                if (is) {
                    write(cell);
                }
            });
            cell.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> press(cell, press));
            cells.add(cell);
            grid.add(cell, cell.column(), cell.row());
        }
    }

    /// Puts the area into a cell, the caret behind its last letter.
    private void write(TableCell cell) {
        activate(cell);
        enter(area);
    }

    private void activate(TableCell cell) {
        if (!cell.equals(active)) {
            TableCell before = active;
            active = cell;
            area.setAccessibleText(name(cell));
            cell.host(area);
            show(table);
            if (before != null) {
                before.show(prose(before), around(), name(before));
            }
            paintTexts();
        }
    }

    private void press(TableCell cell, MouseEvent press) {
        if (!cell.equals(active)) {
            write(cell);
            cell.applyCss();
            content().layout();
            var at = area.sceneToLocal(press.getSceneX(), press.getSceneY());
            area.moveTo(area.hit(at.getX(), at.getY()).getInsertionIndex());
        }
    }

    private void written() {
        TableCell cell = active;
        if (!isWritten() || cell == null) {
            return;
        }
        Prose was = prose(cell);
        Prose is = area.prose();
        if (!is.equals(was)) {
            table = TableEdits.withCell(table, cell.row(), cell.column(), is);
            boolean letters = !is.plain().equals(was.plain());
            List<Object> where = List.of(id(), cell.row(), cell.column());
            host().changed(id(), table, letters ? Touch.between(where, was.plain(), is.plain()) : null);
        }
    }

    private void key(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        boolean oneLine = area.prose().plain().indexOf('\n') < 0;
        if (key.getCode() == KeyCode.ENTER && key.isShiftDown()) {
            if (area.isEditable()) {
                area.replaceSelection("\n");
            }
        } else if (plain && (key.getCode() == KeyCode.ENTER || (key.getCode() == KeyCode.DOWN && oneLine))) {
            vertical(activeRow() + 1);
        } else if (plain && key.getCode() == KeyCode.UP && oneLine) {
            vertical(activeRow() - 1);
        } else {
            return;
        }
        key.consume();
    }

    private void vertical(int row) {
        if (row >= 0 && row < rows()) {
            write(cells.get(row * columns() + activeColumn()));
        } else {
            host().leave(id(), row > 0);
        }
    }

    private void addRow() {
        reshape(TableEdits.withRow(table, activeRow() + 1), activeRow() + 1, activeColumn());
    }

    private void addColumn() {
        reshape(TableEdits.withColumn(table, activeColumn() + 1), activeRow(), activeColumn() + 1);
    }

    private void removeRow() {
        if (rows() == 1) {
            host().remove(id());
        } else {
            reshape(TableEdits.withoutRow(table, activeRow()), activeRow(), activeColumn());
        }
    }

    private void removeColumn() {
        if (columns() == 1) {
            host().remove(id());
        } else {
            reshape(TableEdits.withoutColumn(table, activeColumn()), activeRow(), activeColumn());
        }
    }

    private void reshape(Block.Table next, int row, int column) {
        show(next);
        host().changed(id(), table, null);
        write(nearest(row, column));
    }

    private TableCell nearest(int row, int column) {
        return cells.get(Math.min(row, rows() - 1) * columns() + Math.min(column, columns() - 1));
    }

    /// The row in which somebody writes, else the last one.
    private int activeRow() {
        return active == null ? rows() - 1 : active.row();
    }

    private int activeColumn() {
        return active == null ? columns() - 1 : active.column();
    }

    private Prose prose(TableCell cell) {
        return table.rows().get(cell.row()).get(cell.column());
    }

    private String name(TableCell cell) {
        return host().words().text("editor.table-cell", cell.row() + 1, cell.column() + 1);
    }

    private int rows() {
        return table.rows().size();
    }

    private int columns() {
        return table.rows().getFirst().size();
    }
}
