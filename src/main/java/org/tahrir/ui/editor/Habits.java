package org.tahrir.ui.editor;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import org.tahrir.settings.KeyHabits;

/// How keys act in everything that is written in a window; each scene knows it for all its fields.
public final class Habits {
    private Habits() {}

    /// Lets a scene's fields and texts, and those in its popups, follow a person's habits.
    public static void set(Scene scene, KeyHabits habits) {
        scene.getProperties().put(KeyHabits.class, habits);
    }

    /// The habits that hold where a node is.
    static KeyHabits of(Node node) {
        Scene scene = node.getScene();
        while (scene != null && scene.getWindow() instanceof PopupWindow popup && popup.getOwnerWindow() != null) {
            scene = popup.getOwnerWindow().getScene();
        }
        return scene != null && scene.getProperties().get(KeyHabits.class) instanceof KeyHabits habits
                ? habits
                : KeyHabits.DEFAULT;
    }
}
