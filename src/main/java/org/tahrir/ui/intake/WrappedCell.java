package org.tahrir.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of a list with words that wrap: it asks for the height they need at the width the list really has.
///
/// @param <R> what is shown in a row
abstract class WrappedCell<R> extends ListCell<R> {
    private static final double SCROLL_BAR = 14;

    /// Shows a row by [#setGraphic], and what it says to those who can’t see it.
    abstract void show(R row);

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            show(row);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double room =
                getListView() == null ? width : getListView().getWidth() - snappedLeftInset() - snappedRightInset();
        Node graphic = getGraphic();
        return graphic == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + snappedBottomInset() + Math.ceil(graphic.prefHeight(room - SCROLL_BAR));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }
}
