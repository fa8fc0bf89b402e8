package org.tahrir.ui.editor;

import javafx.scene.control.IndexRange;

/// The part of a paragraph worth painting marks over, from one y to another: all of it, or of one much longer than the
/// screen what is on the screen and near it. It moves in steps of a screen, so that scrolling seldom paints anew.
record PaintWindow(double top, double bottom) {
    private static final PaintWindow ALL = new PaintWindow(0, Double.MAX_VALUE);
    private static final double LONG = 4;

    static PaintWindow of(ParagraphDecor decor, BidiTextArea<?, ?> area) {
        double screen = area.getViewportHeight();
        if (screen <= 0 || decor.flow.getHeight() <= LONG * screen) {
            return ALL;
        }
        double visible = decor.flow.sceneToLocal(area.localToScene(0, 0)).getY();
        double step = Math.floor(visible / screen) * screen;
        return new PaintWindow(step - screen, step + 3 * screen);
    }

    /// The columns whose lines are in it.
    IndexRange columns(ParagraphGeometry geometry) {
        int from = geometry.lines().getLast().end();
        int to = 0;
        for (ParagraphGeometry.Line line : geometry.lines()) {
            if (line.bottom() > top && line.top() < bottom) {
                from = Math.min(from, line.start());
                to = Math.max(to, line.end());
            }
        }
        return new IndexRange(Math.min(from, to), to);
    }
}
