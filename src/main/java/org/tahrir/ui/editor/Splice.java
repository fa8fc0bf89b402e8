package org.tahrir.ui.editor;

/// The one replacement that turns a text into another: `[from, to)` of the old text becomes `text`. What both texts
/// begin and end with is left alone, so that a caret there need not move.
record Splice(int from, int to, String text) {
    static Splice between(String was, String is) {
        int shorter = Math.min(was.length(), is.length());
        int before = 0;
        while (before < shorter && was.charAt(before) == is.charAt(before)) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && was.charAt(was.length() - 1 - after) == is.charAt(is.length() - 1 - after)) {
            after++;
        }
        return new Splice(before, was.length() - after, is.substring(before, is.length() - after));
    }

    /// Where a place in the old text is in the new one; inside what was replaced it goes to its end.
    int moved(int position) {
        if (position <= from) {
            return position;
        }
        return position >= to ? position - to + from + text.length() : from + text.length();
    }
}
