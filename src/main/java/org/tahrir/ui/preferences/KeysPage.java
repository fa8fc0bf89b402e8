package org.tahrir.ui.preferences;

import java.util.List;
import javafx.scene.layout.VBox;
import org.tahrir.settings.KeyHabits;
import org.tahrir.settings.Messages;

/// How keys act where something is written.
final class KeysPage {
    private KeysPage() {}

    static VBox of(PreferencesModel model, Messages words) {
        KeyHabits habits = model.settings().keys();
        Segments<Boolean> arrows = new Segments<>(
                words.text("preferences.arrows"),
                List.of(true, false),
                visual -> words.text(visual ? "preferences.arrows.visual" : "preferences.arrows.logical"));
        arrows.show(habits.visualArrows());
        arrows.setOnChosen(visual -> model.keys(keys -> keys.withVisualArrows(visual)));
        Segments<Boolean> turns = new Segments<>(
                words.text("preferences.shift-turns"),
                List.of(true, false),
                on -> words.text(on ? "preferences.shift-turns.on" : "preferences.shift-turns.off"));
        turns.show(habits.shiftTurns());
        turns.setOnChosen(on -> model.keys(keys -> keys.withShiftTurns(on)));
        return Rows.page(
                Rows.row(words.text("preferences.arrows"), arrows),
                Rows.hintUnder(words.text("preferences.arrows-hint")),
                Rows.row(words.text("preferences.shift-turns"), turns),
                Rows.hintUnder(words.text("preferences.shift-turns-hint")));
    }
}
