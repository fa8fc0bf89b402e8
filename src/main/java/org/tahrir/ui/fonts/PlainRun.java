package org.tahrir.ui.fonts;

import com.sun.javafx.text.TextRun;

/// A run that is not shaped, in a text that is: a tab, a line end, an emoji, an embedded node. JavaFX's own, but for
/// what it says about line breaks.
final class PlainRun extends TextRun {
    private final LineBreaks breaks;

    private PlainRun(TextRun run, LineBreaks breaks) {
        super(
                run.getStart(),
                run.getLength(),
                run.getLevel(),
                run.isComplex(),
                run.getScript(),
                run.getTextSpan(),
                run.getSlot(),
                run.isCanonical());
        this.breaks = breaks;
    }

    /// A run like one that JavaFX made.
    static PlainRun like(TextRun run, LineBreaks breaks) {
        PlainRun made = new PlainRun(run, breaks);
        if (run.isTab()) {
            made.setTab();
        }
        if (run.isLinebreak()) {
            made.setLinebreak();
        }
        return made;
    }

    @Override
    public void setSoftbreak() {
        super.setSoftbreak();
        breaks.lineEnded(getEnd());
    }

    @Override
    public int getWrapIndex(float width) {
        return breaks.wrap(getStart() + super.getWrapIndex(width), getStart(), getEnd()) - getStart();
    }
}
