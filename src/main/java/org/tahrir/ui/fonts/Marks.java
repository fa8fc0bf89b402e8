package org.tahrir.ui.fonts;

/// Which characters ride on the one before them.
final class Marks {

    private Marks() {}

    /// Vowel signs and other combining marks.
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /// Marks, joiners, direction marks, variation selectors: nothing that has a width of its own.
    static boolean isMarkOrInvisible(int codePoint) {
        return codePoint >= 0x300 && (isMark(codePoint) || Character.getType(codePoint) == Character.FORMAT);
    }
}
