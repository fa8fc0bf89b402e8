package org.tahrir.ui.preferences;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// Hearing of changes only as long as a node is on the screen, so that a closed sheet is let go.
final class Following {
    private Following() {}

    static <T> void whileShown(Node node, ObservableValue<T> value, Consumer<T> changed) {
        value.when(node.sceneProperty().map(scene -> true).orElse(false)).subscribe(changed);
    }
}
