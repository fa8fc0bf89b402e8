package org.tahrir.ui.palette;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.tahrir.ui.kit.Shade;

/// The layer over the window in which what was found stands under the search field.
public final class ResultsLayer extends Pane {
    private static final double GAP = 5;
    private static final double LEAST_WIDTH = 520;

    private final SearchBox search;

    public ResultsLayer(SearchBox search) {
        this.search = search;
        setPickOnBounds(false);
        getChildren().addAll(Shade.under(search.results(), 26, 8, "soft"), search.results());
        search.results().visibleProperty().addListener((o, was, is) -> requestLayout());
        search.boundsInParentProperty().addListener((o, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        Bounds field = sceneToLocal(search.localToScene(search.getLayoutBounds()));
        if (field == null) {
            return;
        }
        double width = Math.min(Math.max(field.getWidth(), LEAST_WIDTH), getWidth() - 2 * GAP);
        double x = Math.clamp(field.getCenterX() - width / 2, GAP, Math.max(GAP, getWidth() - width - GAP));
        double y = field.getMaxY() + GAP;
        double height = Math.min(search.results().prefHeight(width), getHeight() - y - 4 * GAP);
        search.results().resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.max(0, Math.rint(height)));
    }
}
