package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.StackPane;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Prose;

/// The box of one cell: holds its text, or the area while somebody writes in it.
final class TableCell extends StackPane {
    private static final PseudoClass HEADER = PseudoClass.getPseudoClass("header");
    private static final double WHOLE = 100;

    private final int row;
    private final int column;

    TableCell(int row, int column) {
        this.row = row;
        this.column = column;
        getStyleClass().addAll("table-box", "prose-area");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
    }

    /// How wide one of so many columns is: all share the width.
    static ColumnConstraints width(int columns) {
        ColumnConstraints width = new ColumnConstraints();
        width.setPercentWidth(WHOLE / columns);
        return width;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void setHeader(boolean header) {
        pseudoClassStateChanged(HEADER, header);
    }

    void show(Prose prose, Direction around, String name) {
        setFocusTraversable(true);
        setAccessibleText(name + ": " + prose.plain());
        getChildren().setAll(new CellText(prose, around));
    }

    /// Paints stretches of its text, while nobody writes in it.
    void paint(List<Decorations.Mark> marks) {
        if (getChildren().getFirst() instanceof CellText text) {
            text.paint(marks);
        }
    }

    /// The link at a place of the scene, while nobody writes in it.
    Optional<Mark.Link> linkAt(double sceneX, double sceneY) {
        return getChildren().getFirst() instanceof CellText text ? text.linkAt(sceneX, sceneY) : Optional.empty();
    }

    /// Lets the area be written in here.
    void host(CellArea area) {
        setFocusTraversable(false);
        getChildren().setAll(area);
    }
}
