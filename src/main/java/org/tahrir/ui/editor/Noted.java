package org.tahrir.ui.editor;

import org.tahrir.style.Finding;
import org.tahrir.style.Fix;

/// A finding at its place in the document, where the letters it was found in still stand.
///
/// @param from where it begins, in the document
/// @param to where it ends
/// @param finding as it was found, counted from the start of its paragraph
record Noted(int from, int to, Finding finding) {
    static Noted at(int paragraph, Finding finding) {
        return new Noted(paragraph + finding.from(), paragraph + finding.to(), finding);
    }

    Noted moved(int by) {
        return new Noted(from + by, to + by, finding);
    }

    /// Whether a stretch lies in it or beside it.
    boolean touches(int start, int end) {
        return from <= end && to >= start;
    }

    /// A fix of it, counted in the document.
    Fix inDocument(Fix fix) {
        int by = from - finding.from();
        return new Fix(fix.from() + by, fix.to() + by, fix.with());
    }

    Decorations.Mark mark() {
        return new Decorations.Mark(from, to);
    }
}
