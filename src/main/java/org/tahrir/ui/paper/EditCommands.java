package org.tahrir.ui.paper;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.editor.BidiField;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Command;
import org.tahrir.ui.kit.Commands;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Icon.Glyph;
import org.tahrir.ui.kit.Keys;

/// Undoing, clipboard and finding. They are meant for whatever is being written in: a field if the focus is in one,
/// else the text.
final class EditCommands {
    static final String UNDO = "edit.undo";
    static final String REDO = "edit.redo";
    static final String FIND = "edit.find";

    private final Commands commands;
    private final BodyEditor text;
    private final PaperModel paper;

    private EditCommands(Commands commands, BodyEditor text, PaperModel paper) {
        this.commands = commands;
        this.text = text;
        this.paper = paper;
    }

    static void add(Commands commands, BodyEditor text, PaperModel paper, FindBar find) {
        EditCommands edit = new EditCommands(commands, text, paper);
        edit.addUndo();
        edit.addClipboard();
        edit.addFinding(find);
    }

    private void addUndo() {
        add(UNDO, Glyph.UNDO, paper.isWritable(), () -> inFocus(BidiField::undo, text::undo), KeyCode.Z);
        add(REDO, Glyph.REDO, paper.isWritable(), () -> inFocus(BidiField::redo, text::redo), KeyCode.Y);
    }

    private void addClipboard() {
        add("edit.cut", null, paper.isWritable(), () -> inFocus(BidiField::cut, text::cut), KeyCode.X);
        add("edit.copy", null, paper.isOpen(), () -> inFocus(BidiField::copy, text::copy), KeyCode.C);
        add("edit.paste", null, paper.isWritable(), () -> inFocus(BidiField::paste, text::paste), KeyCode.V);
        Runnable plain = () -> inFocus(BidiField::paste, text::pastePlain);
        add("edit.paste-plain", null, paper.isWritable(), plain, KeyCode.V, SHIFT_DOWN);
        add("edit.select-all", null, paper.isOpen(), () -> inFocus(BidiField::selectAll, text::selectAll), KeyCode.A);
    }

    private void addFinding(FindBar find) {
        add(FIND, Glyph.SEARCH, paper.isOpen(), find::open, KeyCode.F);
        add("edit.replace", null, paper.isWritable(), find::openReplacing, KeyCode.H);
        ObservableBooleanValue finding = Bindings.and(paper.isOpen(), find.visibleProperty());
        commands.add(command("edit.find-next", null, finding, find::next, new KeyCodeCombination(KeyCode.F3)));
        commands.add(command(
                "edit.find-previous", null, finding, find::previous, new KeyCodeCombination(KeyCode.F3, SHIFT_DOWN)));
    }

    /// Words under pictures and in cells belong to the text they stand in.
    private void inFocus(Consumer<BidiField> field, Runnable body) {
        Optional<BidiField> focused = focusedField();
        if (focused.isPresent()) {
            field.accept(focused.get());
        } else {
            body.run();
        }
    }

    private Optional<BidiField> focusedField() {
        Node owner = text.getScene() == null ? null : text.getScene().getFocusOwner();
        if (Focus.isWithin(owner, text)) {
            return Optional.empty();
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node instanceof BidiField field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private void add(
            String id,
            @Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action,
            KeyCode key,
            KeyCombination.Modifier... more) {
        commands.add(command(id, icon, applicable, action, Keys.ctrl(key, more)));
    }

    private static Command command(
            String id, @Nullable Glyph icon, ObservableBooleanValue applicable, Runnable action, KeyCombination keys) {
        return new Command(id, Command.Group.EDIT, keys, icon, applicable, action);
    }
}
