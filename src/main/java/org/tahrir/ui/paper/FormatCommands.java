package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private final Consumer<Direction> turn;

    private FormatCommands(
            Commands commands,
            BodyEditor text,
            Supplier<House> house,
            ObservableBooleanValue writable,
            Consumer<Direction> turn) {
        this.commands = commands;
        this.text = text;
        this.house = house;
        this.writable = writable;
        this.turn = turn;
    }

    /// The command that makes a heading.
    ///
    /// @param level 2 to 4
    static String heading(int level) {
        return "format.heading" + level;
    }

    /// @param house whose quotation marks are set
    /// @param turn turns what is written in
    static void add(
            Commands commands,
            BodyEditor text,
            Supplier<House> house,
            ObservableBooleanValue writable,
            Consumer<Direction> turn) {
        FormatCommands format = new FormatCommands(commands, text, house, writable, turn);
        format.addMarks();
        format.addKinds();
        format.addOrder();
    }

    private void addMarks() {
        addMark(STRONG, Mark.Style.STRONG, KeyCode.B);
        addMark(EMPHASIS, Mark.Style.EMPHASIS, KeyCode.I);
        addMark(UNDERLINE, Mark.Style.UNDERLINE, KeyCode.U);
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
        addDirection(RTL, Glyph.RTL_PARAGRAPH, Direction.RTL, KeyCode.R);
        addDirection(LTR, Glyph.LTR_PARAGRAPH, Direction.LTR, KeyCode.T);
        add(TURN, null, this::turn, KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN);
    }

    private void turn() {
        turn.accept(text.caretState().rtl() ? Direction.LTR : Direction.RTL);
    }

    private void addKind(
            String id, @Nullable Glyph icon, BlockKind kind, KeyCode key, KeyCombination.Modifier... modifiers) {
        BooleanSupplier on =
                () -> PaperToolbar.command(text.caretState().kind()).equals(id);
        add(id, icon, () -> text.setKind(kind), on, new KeyCodeCombination(key, modifiers));
    }

    private void addMark(String id, Mark.Style style, KeyCode key) {
        BooleanSupplier on = () -> text.caretState().marks().has(style);
        add(id, null, () -> text.toggle(style), on, new KeyCodeCombination(key, SHORTCUT_DOWN));
    }

    private void addDirection(String id, Glyph icon, Direction direction, KeyCode key) {
        BooleanSupplier on = () -> text.caretState().rtl() == (direction == Direction.RTL);
        KeyCombination keys = new KeyCodeCombination(key, SHORTCUT_DOWN, SHIFT_DOWN);
        add(id, icon, () -> turn.accept(direction), on, keys);
    }

    private void add(
            String id, @Nullable Glyph icon, Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        add(id, icon, action, null, new KeyCodeCombination(key, modifiers));
    }

    private void add(
            String id, @Nullable Glyph icon, Runnable action, @Nullable BooleanSupplier on, KeyCombination keys) {
        commands.add(new Command(id, Command.Group.FORMAT, keys, icon, writable, action, on));
    }
}
