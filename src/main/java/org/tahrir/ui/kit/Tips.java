package org.tahrir.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.stage.Stage;

/// Tips beside the mouse. They read as what they belong to does, and lie in its window where they fit: outside it they
/// would seem to belong to another program.
public final class Tips {
    private Tips() {}

    /// A tip of a node.
    public static Tooltip of(Node owner, String words) {
        Tooltip tip = new Tooltip(words);
        // menus take their owner's direction, tooltips don't
        tip.setOnShowing(e -> tip.getScene().setNodeOrientation(owner.getEffectiveNodeOrientation()));
        tip.setOnShown(e -> keepInWindow(tip, owner));
        return tip;
    }

    private static void keepInWindow(Tooltip tip, Node owner) {
        Scene scene = owner.getScene();
        if (scene == null || !(scene.getWindow() instanceof Stage window)) {
            return;
        }
        double left = window.getX() + scene.getX();
        double right = left + scene.getWidth();
        double bottom = window.getY() + scene.getY() + scene.getHeight();
        double shift = Math.min(0, right - tip.getX() - tip.getWidth());
        tip.setAnchorX(tip.getAnchorX() + Math.max(shift, left - tip.getX()));
        if (tip.getY() + tip.getHeight() > bottom) {
            Bounds on = owner.localToScreen(owner.getLayoutBounds());
            tip.setAnchorY(tip.getAnchorY() + on.getMinY() - tip.getY() - tip.getHeight());
        }
    }
}
