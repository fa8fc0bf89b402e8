package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.House;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon.Glyph;

/// How the text looks and what its paragraphs are.
final class FormatCommands {
    static final String STRONG = "format.strong";
    static final String EMPHASIS = "format.emphasis";
    static final String UNDERLINE = "format.underline";
    static final String QUOTATION_MARKS = "format.quotation-marks";
    static final String PARAGRAPH = "format.paragraph";
    static final String QUOTE = "format.quote";
    static final String LIST = "format.list";
    static final String NUMBERS = "format.numbers";
    static final String TURN = "format.direction";
    static final String RTL = "format.right-to-left";
    static final String LTR = "format.left-to-right";

    private static final BlockKind BULLETS = new BlockKind.Item(Block.ListKind.BULLET, 0);
    private static final BlockKind NUMBERED = new BlockKind.Item(Block.ListKind.NUMBER, 0);

    private final Commands commands;
    private final BodyEditor text;
    private final Supplier<House> house;
    private final ObservableBooleanValue writable;

    private FormatCommands(Commands commands, BodyEditor text, Supplier<House> house, ObservableBooleanValue writable) {
        this.commands = commands;
        this.text = text;
        this.house = house;
        this.writable = writable;
    }

    /// The command that makes a heading.
    ///
    /// @param level 2 to 4
    static String heading(int level) {
        return "format.heading" + level;
    }

    /// @param house whose quotation marks are set
    static void add(Commands commands, BodyEditor text, Supplier<House> house, ObservableBooleanValue writable) {
        FormatCommands format = new FormatCommands(commands, text, house, writable);
        format.addMarks();
        format.addKinds();
        format.addOrder();
    }

    private void addMarks() {
        add(STRONG, null, () -> text.toggle(Mark.Style.STRONG), KeyCode.B, SHORTCUT_DOWN);
        add(EMPHASIS, null, () -> text.toggle(Mark.Style.EMPHASIS), KeyCode.I, SHORTCUT_DOWN);
        add(UNDERLINE, null, () -> text.toggle(Mark.Style.UNDERLINE), KeyCode.U, SHORTCUT_DOWN);
        add(QUOTATION_MARKS, null, () -> text.quoteSelection(house.get()), KeyCode.Q, SHORTCUT_DOWN);
    }

    private void addKinds() {
        addKind(PARAGRAPH, null, BlockKind.Plain.PARAGRAPH, KeyCode.DIGIT0, SHORTCUT_DOWN, ALT_DOWN);
        addKind(heading(2), null, new BlockKind.Heading(2), KeyCode.DIGIT1, SHORTCUT_DOWN, ALT_DOWN);
        addKind(heading(3), null, new BlockKind.Heading(3), KeyCode.DIGIT2, SHORTCUT_DOWN, ALT_DOWN);
        addKind(heading(4), null, new BlockKind.Heading(4), KeyCode.DIGIT3, SHORTCUT_DOWN, ALT_DOWN);
        addKind(QUOTE, Glyph.QUOTE, BlockKind.Plain.QUOTE, KeyCode.Q, SHORTCUT_DOWN, SHIFT_DOWN);
        addKind(LIST, Glyph.LIST, BULLETS, KeyCode.DIGIT8, SHORTCUT_DOWN, SHIFT_DOWN);
        addKind(NUMBERS, Glyph.NUMBERS, NUMBERED, KeyCode.DIGIT7, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void addOrder() {
        add("format.indent", null, text::indent, KeyCode.CLOSE_BRACKET, SHORTCUT_DOWN);
        add("format.outdent", null, text::outdent, KeyCode.OPEN_BRACKET, SHORTCUT_DOWN);
        add("format.move-up", null, text::moveUp, KeyCode.UP, ALT_DOWN);
        add("format.move-down", null, text::moveDown, KeyCode.DOWN, ALT_DOWN);
        add(RTL, Glyph.RTL_PARAGRAPH, () -> text.setDirection(Direction.RTL), KeyCode.R, SHORTCUT_DOWN, SHIFT_DOWN);
        add(LTR, Glyph.LTR_PARAGRAPH, () -> text.setDirection(Direction.LTR), KeyCode.T, SHORTCUT_DOWN, SHIFT_DOWN);
        add(TURN, null, this::turn, KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void turn() {
        text.setDirection(text.caretState().rtl() ? Direction.LTR : Direction.RTL);
    }

    private void addKind(
            String id, @Nullable Glyph icon, BlockKind kind, KeyCode key, KeyCombination.Modifier... modifiers) {
        add(id, icon, () -> text.setKind(kind), key, modifiers);
    }

    private void add(
            String id, @Nullable Glyph icon, Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        KeyCombination keys = new KeyCodeCombination(key, modifiers);
        commands.add(new Command(id, Command.Group.FORMAT, keys, icon, writable, action));
    }
}
