package org.tahrir.ui.editor;

import javafx.geometry.BoundingBox;

/// Scrolls an area so that the caret, or the start of a line that is too long for its field, is on screen. Done once
/// after the next layout, when everybody's place is known.
final class Following {
    private enum Wanted {
        NOTHING,
        CARET,
        START
    }

    private static final double CARET_ROOM = 2;

    private final BidiTextArea<?, ?> area;
    private Wanted wanted = Wanted.NOTHING;

    Following(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    void followCaret() {
        wanted = Wanted.CARET;
    }

    void showStart() {
        wanted = Wanted.START;
    }

    void apply() {
        Wanted now = wanted;
        wanted = Wanted.NOTHING;
        switch (now) {
            case NOTHING -> {}
            case CARET -> show(area.getCurrentParagraph(), area.caretSpot());
            case START -> show(0, CaretSpot.strong(0));
        }
    }

    /// What stands above the text is shown with its first line, where there is space for both.
    private double roomAbove(int paragraph, CaretPlacement.Caret caret) {
        double room = area.topRoom().room() + caret.top();
        boolean isFirstLine = paragraph == 0 && caret.top() < caret.bottom() - caret.top();
        return isFirstLine && room + caret.bottom() < area.getViewportHeight() ? room : 0;
    }

    private void show(int paragraph, CaretSpot spot) {
        if (area.views().visible(paragraph).isEmpty()) {
            area.views().showParagraph(paragraph);
        }
        area.views().visible(paragraph).ifPresent(decor -> {
            CaretPlacement.Caret caret = new CaretPlacement(new ParagraphGeometry(decor)).caret(spot);
            double x = area.isWrapText() ? 0 : caret.x() - CARET_ROOM;
            double top = caret.top() - roomAbove(paragraph, caret);
            area.views().show(paragraph, decor, new BoundingBox(x, top, 2 * CARET_ROOM, caret.bottom() - top));
            area.layout();
        });
    }
}
