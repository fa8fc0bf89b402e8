package org.tahrir.ui.editor;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputHandler;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.tahrir.text.Direction;
import org.tahrir.ui.kit.Keys;

/// Key bindings in place of RichTextFX's, which are logical, read the whole text, or use its own line table.
/// RichTextFX's behaviour does not go through the public nextLine() etc. for keys, so overriding these is not enough.
final class EditorKeys {
    private EditorKeys() {}

    /// What a key does.
    private record Binding(KeyCombination keys, Runnable action) {}

    static void install(BidiTextArea<?, ?> area, CaretNavigator nav) {
        List<Binding> bindings = bindings(nav, new TextDeletion(area));
        // one map for all keys: a map for each would make the area sort all those it has each time
        Nodes.addInputMap(area, InputMap.process(EventPattern.keyPressed(), e -> act(bindings, e)));
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // not the keys of a field that stands inside the area
            if (area.equals(e.getTarget()) && !directionKey(area, e)) Keys.resendAsLatin(e);
        });
    }

    private static InputHandler.Result act(List<Binding> bindings, KeyEvent pressed) {
        for (Binding binding : bindings) {
            if (binding.keys().match(pressed)) {
                binding.action().run();
                return InputHandler.Result.CONSUME;
            }
        }
        // RichTextFX would swallow it
        return FindingTips.MEND.match(pressed) ? InputHandler.Result.IGNORE : InputHandler.Result.PROCEED;
    }

    private static List<Binding> bindings(CaretNavigator nav, TextDeletion deletion) {
        List<Binding> all = new ArrayList<>();
        move(all, nav::arrow, KeyCode.LEFT, KeyCode.RIGHT);
        move(all, nav::arrow, KeyCode.KP_LEFT, KeyCode.KP_RIGHT);
        move(all, nav::word, KeyCode.LEFT, KeyCode.RIGHT, SHORTCUT_DOWN);
        move(all, nav::word, KeyCode.KP_LEFT, KeyCode.KP_RIGHT, SHORTCUT_DOWN);
        move(all, (down, policy) -> nav.vertical(down ? 1 : -1, policy), KeyCode.UP, KeyCode.DOWN);
        move(all, (down, policy) -> nav.vertical(down ? 1 : -1, policy), KeyCode.KP_UP, KeyCode.KP_DOWN);
        move(all, nav::paragraph, KeyCode.UP, KeyCode.DOWN, SHORTCUT_DOWN);
        move(all, nav::paragraph, KeyCode.KP_UP, KeyCode.KP_DOWN, SHORTCUT_DOWN);
        move(all, (down, policy) -> nav.page(down ? 1 : -1, policy), KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
        move(all, (end, policy) -> nav.lineEdge(!end, policy), KeyCode.HOME, KeyCode.END);
        all.add(new Binding(new KeyCodeCombination(KeyCode.BACK_SPACE), deletion::backspace));
        all.add(new Binding(new KeyCodeCombination(KeyCode.DELETE), deletion::delete));
        all.add(new Binding(new KeyCodeCombination(KeyCode.BACK_SPACE, SHORTCUT_DOWN), deletion::backspaceWord));
        all.add(new Binding(new KeyCodeCombination(KeyCode.DELETE, SHORTCUT_DOWN), deletion::deleteWord));
        all.add(new Binding(new KeyCodeCombination(KeyCode.INSERT), () -> {})); // overwriting eats letters unnoticed
        return all;
    }

    /// Binds a pair of keys, with and without Shift; the action hears true for the second key.
    private static void move(
            List<Binding> bindings,
            BiConsumer<Boolean, SelectionPolicy> action,
            KeyCode first,
            KeyCode second,
            Modifier... held) {
        Modifier[] andShift =
                Stream.concat(Stream.of(held), Stream.of(SHIFT_DOWN)).toArray(Modifier[]::new);
        for (KeyCode key : List.of(first, second)) {
            boolean isSecond = key == second;
            bindings.add(new Binding(
                    new KeyCodeCombination(key, held), () -> action.accept(isSecond, SelectionPolicy.CLEAR)));
            bindings.add(new Binding(
                    new KeyCodeCombination(key, andShift), () -> action.accept(isSecond, SelectionPolicy.ADJUST)));
        }
    }

    /// Ctrl+Shift with R and T set the direction of the paragraphs of the selection, with X they turn them round.
    private static boolean directionKey(BidiTextArea<?, ?> area, KeyEvent e) {
        if (!e.isShortcutDown() || !e.isShiftDown() || e.isAltDown() || !area.isEditable()) return false;
        switch (Keys.latin(e)) {
            case "R" -> area.setSelectedDirection(Direction.RTL);
            case "T" -> area.setSelectedDirection(Direction.LTR);
            case "X" ->
                area.setSelectedDirection(area.isRtl(area.getCurrentParagraph()) ? Direction.LTR : Direction.RTL);
            default -> {
                return false;
            }
        }
        e.consume();
        return true;
    }
}
