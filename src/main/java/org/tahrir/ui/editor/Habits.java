package org.tahrir.ui.editor;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import org.tahrir.article.House;
import org.tahrir.settings.KeyHabits;

/// How keys act in everything that is written in a window; each scene knows it for all its fields.
public final class Habits {
    private Habits() {}

    /// Lets a scene's fields and texts, and those in its popups, follow a person's habits.
    public static void set(Scene scene, KeyHabits habits) {
        scene.getProperties().put(KeyHabits.class, habits);
    }

    /// Lets what is typed in a scene be set as the house does.
    public static void set(Scene scene, House house) {
        scene.getProperties().put(House.class, house);
    }

    /// The habits that hold where a node is.
    static KeyHabits of(Node node) {
        return known(node, KeyHabits.class, KeyHabits.DEFAULT);
    }

    /// How the house sets what is typed where a node is.
    static House house(Node node) {
        return known(node, House.class, House.DEFAULT);
    }

    private static <T> T known(Node node, Class<T> kind, T usual) {
        Scene scene = node.getScene();
        while (scene != null && scene.getWindow() instanceof PopupWindow popup && popup.getOwnerWindow() != null) {
            scene = popup.getOwnerWindow().getScene();
        }
        Object known = scene == null ? null : scene.getProperties().get(kind);
        return kind.isInstance(known) ? kind.cast(known) : usual;
    }
}
