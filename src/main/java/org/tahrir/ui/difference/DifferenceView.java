package org.tahrir.ui.difference;

import javafx.scene.layout.StackPane;
import org.tahrir.ui.work.Workplace;

/// Shows a difference for reading, selecting and copying; scrolls by itself.
public final class DifferenceView extends StackPane {
    public DifferenceView(Workplace workplace) {
        getStyleClass().add("difference");
    }

    /// Shows another difference.
    public void show(Comparison comparison) {}

    /// Shows nothing.
    public void clear() {}
}
