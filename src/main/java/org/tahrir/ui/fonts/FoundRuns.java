package org.tahrir.ui.fonts;

import com.sun.javafx.font.FontResource;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.scene.text.TextLayout;
import com.sun.javafx.scene.text.TextSpan;
import com.sun.javafx.text.PrismTextLayout;
import com.sun.javafx.text.TextRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands in for a text layout while JavaFX cuts its text into runs, and keeps them until all are known.
final class FoundRuns extends PrismTextLayout {
    private static final int NO_CACHE = 0;

    private final PrismTextLayout layout;
    private final List<TextRun> runs = new ArrayList<>();

    FoundRuns(PrismTextLayout layout) {
        super(NO_CACHE);
        this.layout = layout;
    }

    @Override
    public void addTextRun(TextRun run) {
        runs.add(run);
    }

    @Override
    public TextSpan @Nullable [] getTextSpans() {
        return layout.getTextSpans();
    }

    @Override
    public @Nullable PGFont getFont() {
        return layout.getFont();
    }

    @Override
    public int getDirection() {
        return layout.getDirection();
    }

    List<TextRun> runs() {
        return runs;
    }

    /// Hands the runs on as they are.
    void handOn() {
        runs.forEach(layout::addTextRun);
    }

    /// The font a run is written in; null for an embedded node.
    @Nullable
    FontResource fontOf(TextRun run) {
        PGFont font =
                getTextSpans() == null ? getFont() : (PGFont) run.getTextSpan().getFont();
        return font == null ? null : font.getFontResource();
    }

    /// 1 where the text runs from right to left, else 0.
    ///
    /// @param flags what JavaFX found out about the text
    static byte baseLevel(int flags) {
        return (byte) ((flags & TextLayout.FLAGS_RTL_BASE) != 0 ? 1 : 0);
    }
}
