package org.tahrir.ui.editor;

/// A small change by one key, to tell whether it goes on from the one before: words are undone one at a time, and so is
/// a row of deletions.
///
/// @param where the text that was touched, compared by equals
/// @param at the offset, in UTF-16 units
/// @param removed how many units were taken away there
/// @param inserted what was put there
record Touch(Object where, int at, int removed, String inserted) {
    /// What one text must have had done to it to become another: one stretch exchanged.
    static Touch between(Object where, String was, String is) {
        Splice splice = Splice.between(was, is);
        return new Touch(where, splice.from(), splice.to() - splice.from(), splice.text());
    }

    boolean continues(Touch before) {
        if (!where.equals(before.where)) {
            return false;
        }
        if (removed == 0 && before.removed == 0) {
            return at == before.at + before.inserted.length() && !beginsWord(before);
        }
        return inserted.isEmpty() && before.inserted.isEmpty() && (at + removed == before.at || at == before.at);
    }

    private boolean beginsWord(Touch before) {
        return !inserted.isBlank() && before.inserted.endsWith(" ");
    }
}
