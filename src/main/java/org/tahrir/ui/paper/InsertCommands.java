package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Icon.Glyph;

/// What is put into the text: links, pictures, tables, cards.
final class InsertCommands {
    static final String LINK = "insert.link";
    static final String UNLINK = "insert.unlink";
    static final String PICTURE = "insert.picture";
    static final String PICTURE_SIZE = "insert.picture-size";
    static final String TABLE = "insert.table";
    static final String CARD = "insert.card";

    private static final int ROWS = 3;
    private static final int COLUMNS = 3;

    private InsertCommands() {}

    /// Adds them.
    ///
    /// @param link begins to make or change a link
    /// @param picture asks for pictures and puts them in
    /// @param card asks for an address and puts a card in
    static void add(
            Commands commands,
            BodyEditor text,
            ObservableBooleanValue writable,
            Runnable link,
            Runnable picture,
            Runnable card) {
        commands.add(new Command(
                LINK,
                Command.Group.INSERT,
                new KeyCodeCombination(KeyCode.L, SHORTCUT_DOWN),
                Glyph.LINK,
                writable,
                link));
        commands.add(new Command(UNLINK, Command.Group.INSERT, null, null, writable, text::unlink));
        commands.add(new Command(
                PICTURE,
                Command.Group.INSERT,
                new KeyCodeCombination(KeyCode.I, SHORTCUT_DOWN, SHIFT_DOWN),
                Glyph.IMAGE,
                writable,
                picture));
        commands.add(
                new Command(PICTURE_SIZE, Command.Group.INSERT, null, null, writable, text.objects()::nextPictureSize));
        commands.add(new Command(
                TABLE,
                Command.Group.INSERT,
                null,
                null,
                writable,
                () -> text.objects().insertTable(ROWS, COLUMNS)));
        commands.add(new Command(
                CARD,
                Command.Group.INSERT,
                new KeyCodeCombination(KeyCode.K, SHORTCUT_DOWN, SHIFT_DOWN),
                null,
                writable,
                card));
    }
}
