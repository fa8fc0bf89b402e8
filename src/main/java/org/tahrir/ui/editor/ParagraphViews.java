package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.ObjIntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// Finds the TextFlow of a paragraph through the public flowless API: area, VirtualFlow, cell, TextFlow.
final class ParagraphViews {
    private final Parent area;
    private @Nullable VirtualFlow<?, ?> flow;

    ParagraphViews(Parent area) {
        this.area = area;
    }

    /// The laid-out paragraph if it is on screen. Brings the layout up to date first.
    Optional<ParagraphDecor> visible(int paragraph) {
        ensureLayout();
        return flow().getCellIfVisible(paragraph).map(cell -> decorOf(cell.getNode()));
    }

    void forEachVisible(ObjIntConsumer<ParagraphDecor> action) {
        if (area.getScene() == null) {
            return;
        }
        VirtualFlow<?, ?> f = flow();
        if (f.visibleCells().isEmpty()) return;
        for (int i = f.getFirstVisibleIndex(), last = f.getLastVisibleIndex(); i <= last; i++) {
            int paragraph = i;
            f.getCellIfVisible(i).map(cell -> decorOf(cell.getNode())).ifPresent(d -> action.accept(d, paragraph));
        }
    }

    /// Where the box of a paragraph begins, in coordinates of the viewport, if it is on screen now.
    Optional<Double> boxTop(int paragraph) {
        return flow().getCellIfVisible(paragraph)
                .map(cell -> cell.getNode().getBoundsInParent().getMinY());
    }

    int firstVisible() {
        return flow().getFirstVisibleIndex();
    }

    int lastVisible() {
        return flow().getLastVisibleIndex();
    }

    /// Scrolls so that a region of a paragraph, in coordinates of its TextFlow, is inside the viewport.
    void show(int paragraph, ParagraphDecor decor, Bounds inFlow) {
        flow().show(paragraph, decor.flow.localToParent(inFlow));
    }

    void showParagraph(int paragraph) {
        flow().show(paragraph);
    }

    /// How high a paragraph is at a width, also before it was laid out.
    double heightOf(int paragraph, double width) {
        return flow().getCell(paragraph).getNode().prefHeight(width);
    }

    void ensureLayout() {
        if (area.isNeedsLayout() || flow().isNeedsLayout()) {
            area.layout();
        }
    }

    private VirtualFlow<?, ?> flow() {
        VirtualFlow<?, ?> found = flow;
        if (found == null) {
            found = (VirtualFlow<?, ?>) area.getChildrenUnmodifiable().stream()
                    .filter(VirtualFlow.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            flow = found;
        }
        return found;
    }

    private static ParagraphDecor decorOf(Node cell) {
        for (Node child : ((Parent) cell).getChildrenUnmodifiable()) {
            if (child instanceof TextFlow text) return ParagraphDecor.of(text);
        }
        throw new IllegalStateException("no text in " + cell);
    }
}
