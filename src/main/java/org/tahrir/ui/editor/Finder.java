package org.tahrir.ui.editor;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Finds words in the text of a body, whatever their tashkeel, tatweel and hamza, and paints them. Hits follow the
/// text as it is written.
public final class Finder {
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();

    /// Looks for words from now on; the first hit from the caret on is selected and scrolled into view. Blank: looks
    /// for nothing.
    public void find(String words) {}

    /// Selects the next hit, after the last one the first.
    public void next() {}

    /// Selects the hit before, before the first one the last.
    public void previous() {}

    /// Looks for nothing any more; the caret stays at the hit it stands at.
    public void stop() {}

    /// How many hits there are.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which hit is selected, counted from 1; 0 when none is.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }
}
