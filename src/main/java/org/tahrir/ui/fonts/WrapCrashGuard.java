package org.tahrir.ui.fonts;

import com.sun.javafx.font.FontStrike;
import com.sun.javafx.font.PGFont;
import com.sun.javafx.text.GlyphLayout;
import com.sun.javafx.text.GlyphLayoutManager;
import com.sun.javafx.text.TextRun;

/// The small remedy, for where HarfBuzz cannot be used: JavaFX's own Pango layout with its memory wiped after each run.
///
/// JavaFX 23 and later remember a run's text; a run that was shortened by a line break is then shaped with the old,
/// longer text, and JavaFX throws. Its `dispose()` forgets what was remembered, so it is called after each run.
final class WrapCrashGuard extends GlyphLayout {

    private final GlyphLayout original;

    WrapCrashGuard(GlyphLayout original) {
        this.original = original;
    }

    @Override
    public void layout(TextRun run, PGFont font, FontStrike strike, char[] text) {
        original.layout(run, font, strike, text);
        original.dispose();
    }

    @Override
    public void dispose() {
        GlyphLayoutManager.dispose(this);
    }
}
