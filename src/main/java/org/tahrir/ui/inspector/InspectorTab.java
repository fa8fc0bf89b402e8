package org.tahrir.ui.inspector;

import java.util.Locale;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Icon;

/// A tab of the inspector.
public enum InspectorTab {
    DETAILS(Icon.Glyph.DETAILS),
    RELATED(Icon.Glyph.LINK),
    VERSIONS(Icon.Glyph.HISTORY);

    private final Icon.Glyph glyph;

    InspectorTab(Icon.Glyph glyph) {
        this.glyph = glyph;
    }

    /// Its picture on the rail of a narrow window.
    public Icon.Glyph glyph() {
        return glyph;
    }

    /// Its name in the person's language.
    public String title(Messages words) {
        return words.text("inspector.tab." + name().toLowerCase(Locale.ROOT));
    }
}
