package org.tahrir.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Direction;

/// Ctrl and a Shift key, pressed and let go with nothing between, turn the paragraph to that key's side; where the side
/// can't be known, to the other one. A stroke that switched the keyboard's layout was meant for the desktop.
final class ShiftTurn {
    private final BidiTextArea<?, ?> area;
    private Supplier<Keyboard> keyboard = X11Keyboard::shared;
    private int layout;
    private boolean armed;
    private @Nullable Direction side;

    ShiftTurn(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    /// Listens to the area's keys from now on.
    void install() {
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> armed = false);
        area.focusedProperty().addListener((o, was, is) -> armed = false);
    }

    /// Asks another keyboard than the machine's.
    void setKeyboard(Keyboard other) {
        keyboard = () -> other;
    }

    private void pressed(KeyEvent key) {
        boolean isOurs = isModifier(key) && area.equals(key.getTarget()) && !key.isAltDown() && !key.isMetaDown();
        if (!isOurs || !area.isEditable() || !Habits.of(area).shiftTurns()) {
            armed = false;
            return;
        }
        boolean control = key.isShortcutDown() || key.getCode() != KeyCode.SHIFT;
        boolean shift = key.isShiftDown() || key.getCode() == KeyCode.SHIFT;
        if (!control || !shift) {
            layout = keyboard.get().layout();
            armed = false;
        } else if (!armed) {
            armed = true;
            side = keyboard.get().heldShift().orElse(null);
        }
    }

    private void released(KeyEvent key) {
        if (!armed || !isModifier(key)) {
            return;
        }
        armed = false;
        if (keyboard.get().layout() == layout) {
            Direction other = area.isRtl(area.getCurrentParagraph()) ? Direction.LTR : Direction.RTL;
            area.setSelectedDirection(Optional.ofNullable(side).orElse(other));
        }
    }

    private static boolean isModifier(KeyEvent key) {
        return key.getCode() == KeyCode.SHIFT || key.getCode() == KeyCode.CONTROL || key.getCode() == KeyCode.COMMAND;
    }
}
