package org.tahrir.ui.editor;

import org.jspecify.annotations.Nullable;

/// Which way a character runs by itself.
enum Running {
    FROM_RIGHT,
    FROM_LEFT,
    NUMBER;

    /// Which way it runs; null for spaces and signs, which go with what is around them.
    static @Nullable Running of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> FROM_LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> FROM_RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> NUMBER;
            default -> null;
        };
    }

    /// Whether a text has letters that run this way.
    boolean isIn(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (of(codePoint) == this) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    /// Which way the letter before a place runs, its marks passed over; null where none runs by itself.
    static @Nullable Running before(String text, int end) {
        int at = end;
        while (at > 0) {
            int codePoint = text.codePointBefore(at);
            if (Character.getDirectionality(codePoint) != Character.DIRECTIONALITY_NONSPACING_MARK) {
                return of(codePoint);
            }
            at -= Character.charCount(codePoint);
        }
        return null;
    }
}
