package org.tahrir.ui.editor;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.tahrir.text.Direction;
import org.tahrir.ui.kit.Keys;

/// Key bindings in place of RichTextFX's, which are logical, read the whole text, or use its own line table.
/// RichTextFX's behaviour does not go through the public nextLine() etc. for keys, so overriding these is not enough.
final class EditorKeys {
    private EditorKeys() {}

    static void install(BidiTextArea<?, ?> area, CaretNavigator nav) {
        List<InputMap<KeyEvent>> maps = new ArrayList<>();
        move(maps, nav::arrow, KeyCode.LEFT, KeyCode.RIGHT, false);
        move(maps, nav::arrow, KeyCode.KP_LEFT, KeyCode.KP_RIGHT, false);
        move(maps, nav::word, KeyCode.LEFT, KeyCode.RIGHT, true);
        move(maps, nav::word, KeyCode.KP_LEFT, KeyCode.KP_RIGHT, true);
        move(maps, (down, policy) -> nav.vertical(down ? 1 : -1, policy), KeyCode.UP, KeyCode.DOWN, false);
        move(maps, (down, policy) -> nav.vertical(down ? 1 : -1, policy), KeyCode.KP_UP, KeyCode.KP_DOWN, false);
        move(maps, (down, policy) -> nav.page(down ? 1 : -1, policy), KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, false);
        move(maps, (end, policy) -> nav.lineEdge(!end, policy), KeyCode.HOME, KeyCode.END, false);
        TextDeletion deletion = new TextDeletion(area);
        maps.add(consume(keyPressed(KeyCode.BACK_SPACE), e -> deletion.backspace()));
        maps.add(consume(keyPressed(KeyCode.DELETE), e -> deletion.delete()));
        maps.add(consume(keyPressed(KeyCode.BACK_SPACE, SHORTCUT_DOWN), e -> deletion.backspaceWord()));
        maps.add(consume(keyPressed(KeyCode.DELETE, SHORTCUT_DOWN), e -> deletion.deleteWord()));
        maps.add(consume(keyPressed(KeyCode.INSERT))); // no overwriting: it eats letters unnoticed
        maps.forEach(m -> Nodes.addInputMap(area, m));
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // not the keys of a field that stands inside the area
            if (area.equals(e.getTarget()) && !directionKey(area, e)) Keys.resendAsLatin(e);
        });
    }

    /// Binds a pair of keys, with and without Shift; the action hears true for the second key.
    private static void move(
            List<InputMap<KeyEvent>> maps,
            BiConsumer<Boolean, SelectionPolicy> action,
            KeyCode first,
            KeyCode second,
            boolean shortcut) {
        for (KeyCode key : List.of(first, second)) {
            boolean isSecond = key == second;
            if (shortcut) {
                maps.add(consume(keyPressed(key, SHORTCUT_DOWN), e -> action.accept(isSecond, SelectionPolicy.CLEAR)));
                maps.add(consume(
                        keyPressed(key, SHORTCUT_DOWN, SHIFT_DOWN),
                        e -> action.accept(isSecond, SelectionPolicy.ADJUST)));
            } else {
                maps.add(consume(keyPressed(key), e -> action.accept(isSecond, SelectionPolicy.CLEAR)));
                maps.add(consume(keyPressed(key, SHIFT_DOWN), e -> action.accept(isSecond, SelectionPolicy.ADJUST)));
            }
        }
    }

    /// Ctrl+Shift+X flips the paragraphs of the selection between RTL and LTR.
    private static boolean directionKey(BidiTextArea<?, ?> area, KeyEvent e) {
        if (!e.isShortcutDown() || !e.isShiftDown() || !"X".equals(Keys.latin(e))) return false;
        area.setSelectedDirection(area.isRtl(area.getCurrentParagraph()) ? Direction.LTR : Direction.RTL);
        e.consume();
        return true;
    }
}
