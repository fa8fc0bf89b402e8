package org.tahrir.ui.editor;

import javafx.geometry.BoundingBox;

/// Scrolls an area so that the caret, or the start of a line that is too long for its field, is on screen. Done once
/// after the next layout, when everybody's place is known. For who writes as on a typewriter the caret's line is
/// brought to the middle.
final class Following {
    private enum Wanted {
        NOTHING,
        CARET,
        START
    }

    private static final double CARET_ROOM = 2;

    private final BidiTextArea<?, ?> area;
    private Wanted wanted = Wanted.NOTHING;
    private boolean typewriter;

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
        look();
        Wanted now = wanted;
        wanted = Wanted.NOTHING;
        switch (now) {
            case NOTHING -> {}
            case CARET -> show(area.getCurrentParagraph(), area.caretSpot());
            case START -> show(0, CaretSpot.strong(0));
        }
    }

    /// The line that is written stays in the middle of a text, not of a field: its last lines need room below for that.
    private void look() {
        boolean now = area instanceof BodyArea && Sight.isTypewriter(area);
        if (now && !typewriter) {
            wanted = Wanted.CARET;
        }
        typewriter = now;
        area.topRoom().setBelow(typewriter ? Math.floor(area.getViewportHeight() / 2) : 0);
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
            CaretPlacement.Caret caret = new CaretPlacement(decor.geometry()).caret(spot);
            double x = area.isWrapText() ? 0 : caret.x() - CARET_ROOM;
            double top = caret.top() - roomAbove(paragraph, caret);
            double bottom = caret.bottom();
            if (typewriter) {
                double middle = (caret.top() + caret.bottom()) / 2;
                top = middle - area.getViewportHeight() / 2;
                bottom = middle + area.getViewportHeight() / 2;
            }
            area.views().show(paragraph, decor, new BoundingBox(x, top, 2 * CARET_ROOM, bottom - top));
            area.layout();
        });
    }
}
