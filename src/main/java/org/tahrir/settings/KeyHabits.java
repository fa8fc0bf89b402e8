package org.tahrir.settings;

import java.util.function.UnaryOperator;
import org.tahrir.text.TypingHelps;

/// How a person wants keys to act in text.
///
/// @param visualArrows whether Left and Right always go the way they point, instead of back and forth in the text
/// @param shiftTurns whether Ctrl and a Shift key pressed and let go by themselves turn the paragraph
/// @param helps what is done for them while they type
public record KeyHabits(boolean visualArrows, boolean shiftTurns, TypingHelps helps) {
    public static final KeyHabits DEFAULT = new KeyHabits(true, true, TypingHelps.DEFAULT);

    public KeyHabits withVisualArrows(boolean other) {
        return new KeyHabits(other, shiftTurns, helps);
    }

    public KeyHabits withShiftTurns(boolean other) {
        return new KeyHabits(visualArrows, other, helps);
    }

    public KeyHabits withHelps(UnaryOperator<TypingHelps> change) {
        return new KeyHabits(visualArrows, shiftTurns, change.apply(helps));
    }
}
