package org.tahrir.settings;

/// How a person wants keys to act in text.
///
/// @param visualArrows whether Left and Right always go the way they point, instead of back and forth in the text
/// @param shiftTurns whether Ctrl and a Shift key pressed and let go by themselves turn the paragraph
public record KeyHabits(boolean visualArrows, boolean shiftTurns) {
    public static final KeyHabits DEFAULT = new KeyHabits(true, true);

    public KeyHabits withVisualArrows(boolean other) {
        return new KeyHabits(other, shiftTurns);
    }

    public KeyHabits withShiftTurns(boolean other) {
        return new KeyHabits(visualArrows, other);
    }
}
