package org.tahrir.ui.kit;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.tahrir.settings.Messages;

/// Shortcuts: how they are written, and how they are recognised by the physical key whatever the keyboard's layout.
public final class Keys {
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";
    private static final String LATIN = "QWERTYUIOP[]ASDFGHJKL;'ZXCVNM,./`";

    private Keys() {}

    /// A shortcut as it is printed on keyboards: `Ctrl+Shift+L`, Latin in every interface; read it left to right.
    public static String text(KeyCombination keys, Messages words) {
        return keys.getDisplayText();
    }

    /// The name of the Latin key that was pressed, such as "X", also while an Arabic layout is active (JavaFX then
    /// can't name the key, but the letter tells where it lies on the Arabic 101 keyboard); "" for other keys.
    public static String latin(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED) {
            return event.getCode().isLetterKey() ? event.getCode().getName() : "";
        }
        int at = event.getText().isEmpty() ? -1 : ARABIC.indexOf(event.getText().charAt(0));
        return at < 0 ? "" : String.valueOf(LATIN.charAt(at));
    }

    /// Sends Ctrl with an Arabic letter again under the code of its key, so that every shortcut sees it.
    public static void resendAsLatin(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED || !event.isShortcutDown()) {
            return;
        }
        KeyCode code = KeyCode.getKeyCode(latin(event));
        if (code == null) {
            return;
        }
        event.consume();
        Event.fireEvent(
                event.getTarget(),
                new KeyEvent(
                        event.getSource(),
                        event.getTarget(),
                        event.getEventType(),
                        event.getCharacter(),
                        event.getText(),
                        code,
                        event.isShiftDown(),
                        event.isControlDown(),
                        event.isAltDown(),
                        event.isMetaDown()));
    }
}
