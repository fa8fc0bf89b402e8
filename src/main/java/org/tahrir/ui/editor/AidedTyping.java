package org.tahrir.ui.editor;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputHandler;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.tahrir.article.House;
import org.tahrir.text.Direction;
import org.tahrir.text.TypingHelps;

/// Helps somebody who types prose in an area as their habits say. Backspace right after takes the help back and leaves
/// what was typed.
final class AidedTyping {
    private static final KeyCombination BACKSPACE = new KeyCodeCombination(KeyCode.BACK_SPACE);

    private final BidiTextArea<?, ?> area;
    private Optional<Help> last = Optional.empty();

    /// A help that was given in a paragraph.
    private record Help(int paragraph, TypingHelps.Line typed, TypingHelps.Line helped) {}

    private AidedTyping(BidiTextArea<?, ?> area) {
        this.area = area;
    }

    static void install(BidiTextArea<?, ?> area) {
        AidedTyping typing = new AidedTyping(area);
        Nodes.addInputMap(area, InputMap.process(EventPattern.keyTyped(), typing::typed));
        Nodes.addInputMap(area, InputMap.process(EventPattern.keyPressed(), typing::pressed));
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> typing.last = Optional.empty());
    }

    private InputHandler.Result typed(KeyEvent key) {
        String letter = key.getCharacter();
        TypingHelps helps = Habits.of(area).helps();
        boolean isCommand = key.isMetaDown() || key.isControlDown() != key.isAltDown(); // AltGr is both
        boolean mayHelp = area.isEditable()
                && !area.isDisabled()
                && !isCommand
                && letter.length() == 1
                && helps.mayFollow(letter.charAt(0));
        if (!mayHelp) {
            return InputHandler.Result.PROCEED;
        }
        area.replaceSelection(letter);
        TypingHelps.Line line = line();
        if (line.caret() > 0 && line.typed() == letter.charAt(0)) { // else it went elsewhere: typed over a picture
            helps.after(line, quotes()).ifPresent(helped -> {
                turn(line, helped);
                last = Optional.of(new Help(area.getCurrentParagraph(), line, helped));
            });
        }
        area.requestFollowCaret();
        return InputHandler.Result.CONSUME;
    }

    private InputHandler.Result pressed(KeyEvent key) {
        boolean takesBack =
                BACKSPACE.match(key) && area.isEditable() && area.getSelection().getLength() == 0;
        Optional<Help> given = last.filter(help -> takesBack
                && help.paragraph() == area.getCurrentParagraph()
                && help.helped().equals(line()));
        if (!key.getCode().isModifierKey()) {
            last = Optional.empty();
        }
        given.ifPresent(help -> {
            turn(help.helped(), help.typed());
            area.requestFollowCaret();
        });
        return given.isPresent() ? InputHandler.Result.CONSUME : InputHandler.Result.PROCEED;
    }

    private TypingHelps.Line line() {
        return new TypingHelps.Line(area.getText(area.getCurrentParagraph()), area.getCaretColumn());
    }

    private void turn(TypingHelps.Line was, TypingHelps.Line is) {
        int start = area.getCaretPosition() - area.getCaretColumn();
        Splice splice = Splice.between(was.text(), is.text());
        area.replaceText(start + splice.from(), start + splice.to(), splice.text());
        area.moveTo(start + is.caret());
    }

    private TypingHelps.Quotes quotes() {
        boolean rtl = area.isRtl(area.getCurrentParagraph());
        House.Quotes quotes = Habits.house(area).quotes(rtl ? Direction.RTL : Direction.LTR);
        return new TypingHelps.Quotes(quotes.outer(), quotes.inner());
    }
}
