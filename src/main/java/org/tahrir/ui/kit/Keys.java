package org.tahrir.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Shortcuts: how they are written, and how they are recognised by the physical key whatever the keyboard's layout.
public final class Keys {
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";
    /// The same keys with Shift, letter for letter; the three that write two letters have the ligature.
    private static final String SHIFTED =
            "\u064E\u064B\u064F\u064C\uFEF9إ`÷×؛<>\u0650\u064D][\uFEF7أ\u0640،/:\"~\u0652}{آ',.؟\u0651";
    private static final List<String> LAM_ALEF = List.of("لا", "\uFEFB");
    private static final List<String> LAM_ALEF_MADDA = List.of("لآ", "\uFEF5");
    private static final List<KeyCode> LATIN = List.of(
            KeyCode.Q,
            KeyCode.W,
            KeyCode.E,
            KeyCode.R,
            KeyCode.T,
            KeyCode.Y,
            KeyCode.U,
            KeyCode.I,
            KeyCode.O,
            KeyCode.P,
            KeyCode.OPEN_BRACKET,
            KeyCode.CLOSE_BRACKET,
            KeyCode.A,
            KeyCode.S,
            KeyCode.D,
            KeyCode.F,
            KeyCode.G,
            KeyCode.H,
            KeyCode.J,
            KeyCode.K,
            KeyCode.L,
            KeyCode.SEMICOLON,
            KeyCode.QUOTE,
            KeyCode.Z,
            KeyCode.X,
            KeyCode.C,
            KeyCode.V,
            KeyCode.N,
            KeyCode.M,
            KeyCode.COMMA,
            KeyCode.PERIOD,
            KeyCode.SLASH,
            KeyCode.BACK_QUOTE);

    /// What the row above the letters writes on layouts with Arabic digits, from zero on, and what it writes with
    /// Shift.
    private static final String ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩";
    private static final String SHIFTED_DIGITS = "(!@#$٪^&*)";
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private Keys() {}

    /// A shortcut as it is printed on keyboards: `Ctrl+Shift+L`, Latin in every interface; read it left to right.
    public static String text(KeyCombination keys) {
        return keys.getDisplayText();
    }

    /// The shortcut of a key with Ctrl, or what the system has in its place.
    ///
    /// @param more what is held down with it
    public static KeyCombination ctrl(KeyCode key, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = Arrays.copyOf(more, more.length + 1);
        all[more.length] = KeyCombination.SHORTCUT_DOWN;
        return new KeyCodeCombination(key, all);
    }

    /// The name of the Latin key that was pressed, such as "X", also while an Arabic layout is active (JavaFX then
    /// can't name the key, but the letter tells where it lies on the Arabic 101 keyboard); "" for other keys.
    public static String latin(KeyEvent event) {
        KeyCode code = code(event);
        return code.isLetterKey() ? code.getName() : "";
    }

    /// The key that was pressed as it stands on a Latin keyboard; UNDEFINED when that can't be told.
    public static KeyCode code(KeyEvent event) {
        if (event.getCode() != KeyCode.UNDEFINED || event.getText().isEmpty()) {
            return event.getCode();
        }
        boolean shifted = event.isShiftDown();
        if ((shifted ? LAM_ALEF_MADDA : LAM_ALEF).contains(event.getText())) {
            return KeyCode.B;
        }
        char letter = event.getText().charAt(0);
        int digit = Math.max(ARABIC_DIGITS.indexOf(letter), shifted ? SHIFTED_DIGITS.indexOf(letter) : -1);
        if (digit >= 0) {
            return DIGITS.get(digit);
        }
        int at = shifted ? Math.max(SHIFTED.indexOf(letter), ARABIC.indexOf(letter)) : ARABIC.indexOf(letter);
        return at < 0 ? KeyCode.UNDEFINED : LATIN.get(at);
    }

    /// Sends Ctrl with an Arabic letter again under the code of its key, so that every shortcut sees it.
    public static void resendAsLatin(KeyEvent event) {
        KeyCode code = code(event);
        if (event.isShortcutDown() && code != event.getCode()) {
            event.consume();
            Event.fireEvent(event.getTarget(), as(event, code, event.isShiftDown()));
        }
    }

    /// The same stroke as shortcuts name it: the plus and minus of any part of the keyboard, with Shift or without, are
    /// the keys beside the zero, and the digits of the number pad those above the letters.
    public static KeyEvent plain(KeyEvent event) {
        return switch (event.getCode()) {
            case PLUS, ADD -> as(event, KeyCode.EQUALS, false);
            case EQUALS -> as(event, KeyCode.EQUALS, false);
            case SUBTRACT, UNDERSCORE -> as(event, KeyCode.MINUS, false);
            case NUMPAD0 -> as(event, KeyCode.DIGIT0, event.isShiftDown());
            default -> event;
        };
    }

    private static KeyEvent as(KeyEvent event, KeyCode code, boolean shift) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                code,
                shift,
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
