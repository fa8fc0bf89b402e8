package org.tahrir.ui.editor;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A tip at a place of the screen, about something that is no control of its own; at most one at a time.
final class PlaceTip {
    private static final double WIDEST = 340;

    private final Node area;
    private @Nullable Tooltip shown;

    PlaceTip(Node area) {
        this.area = area;
    }

    /// Tooltips don't take the direction of what they belong to, and the text has its own; they do take its style, and
    /// would be written in the text's ink.
    void show(String words, double x, double y) {
        hide();
        Scene scene = area.getScene();
        if (scene == null || scene.getWindow() == null) {
            return;
        }
        Tooltip tip = new Tooltip(words);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        shown = tip;
        Node place = Sight.of(area).map(Sight::place).orElseGet(() -> scene.getRoot());
        tip.getScene().setNodeOrientation(place.getEffectiveNodeOrientation());
        tip.show(scene.getRoot(), x, y);
    }

    void hide() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }
}
