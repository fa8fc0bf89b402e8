package org.tahrir.ui.kit;

import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;

/// Something a person can do in the window, known by one name wherever it is offered: menu, toolbar, palette, tooltip,
/// keyboard, cheat sheet.
///
/// @param id its name in the program, such as `story.new`; its words are the message `command.` + id
/// @param group where menus and the cheat sheet put it
/// @param keys its shortcut, or null
/// @param icon its picture on a button, or null
/// @param applicable whether it can be done now
/// @param on for a switch, whether it is on now; else null
public record Command(
        String id,
        Group group,
        @Nullable KeyCombination keys,
        Icon.@Nullable Glyph icon,
        ObservableBooleanValue applicable,
        Runnable action,
        @Nullable BooleanSupplier on) {
    /// For what can always be done.
    public static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /// Something that is no switch.
    public Command(
            String id,
            Group group,
            @Nullable KeyCombination keys,
            Icon.@Nullable Glyph icon,
            ObservableBooleanValue applicable,
            Runnable action) {
        this(id, group, keys, icon, applicable, action, null);
    }

    /// The menus, in their order. Their words are the messages `command-group.` + lower-case name.
    public enum Group {
        STORY,
        EDIT,
        FORMAT,
        INSERT,
        WORKFLOW,
        VIEW,
        DESK
    }

    /// Its words in the person's language.
    public String label(Messages words) {
        return words.text("command." + id);
    }

    /// Its words with the shortcut, as tooltips show them.
    public String tip(Messages words) {
        return keys == null
                ? label(words)
                : label(words) + "  (" + Sentences.apart(Keys.text(keys), words.language()) + ")";
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it was done
    public boolean run() {
        if (!applicable.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
