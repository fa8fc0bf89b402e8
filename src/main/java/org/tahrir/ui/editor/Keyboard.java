package org.tahrir.ui.editor;

import java.util.Optional;
import org.tahrir.text.Direction;

/// What JavaFX doesn't tell of the keyboard: its key events are the same for both Shift keys and for every layout.
interface Keyboard {
    /// The side of the one Shift key that is held down now: RTL for the right one, LTR for the left. Nothing where it
    /// can't be known, or while both are held.
    Optional<Direction> heldShift();

    /// A number that changes whenever another layout is switched to; always the same where it can't be known.
    int layout();
}
