package org.tahrir.ui.inspector.parts;

import java.util.function.Consumer;
import javafx.scene.Node;
import org.tahrir.ui.work.Ties;

/// Lets a part hear of the story only while it is in a scene: a tab that isn't chosen costs nothing, and a part of a
/// window that was rebuilt can be forgotten.
public final class Shown {
    private Shown() {}

    /// Ties a part's listeners each time it comes into a scene, and ends them when it leaves.
    public static void whileShown(Node part, Consumer<Ties> listen) {
        Ties ties = new Ties();
        part.sceneProperty().addListener((o, was, is) -> {
            ties.end();
            if (is != null) {
                listen.accept(ties);
            }
        });
    }
}
