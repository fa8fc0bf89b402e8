package org.tahrir.ui.inspector.parts;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.work.Ties;

/// Keeps what has the focus before the eyes in a scroll pane, as far as it isn't already.
public final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /// Lets a scroll pane follow the focus inside of it until the ties end.
    public static void focusedIn(ScrollPane pane, Ties ties) {
        ties.later(pane.getScene().focusOwnerProperty(), now -> {
            if (now != null && Focus.isWithin(now, pane)) {
                // its place is known once what was just shown has been laid out
                Platform.runLater(() -> show(pane, now));
            }
        });
    }

    /// Scrolls so that a node can be seen, its upper end first.
    public static void show(ScrollPane pane, Node node) {
        if (!(pane.getContent() instanceof Region content) || node.getScene() == null) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getHeight() - view;
        if (room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double wanted = Math.min(top, bounds.getMinY() - MARGIN);
        if (bounds.getMaxY() + MARGIN > wanted + view) {
            wanted = Math.min(bounds.getMaxY() + MARGIN - view, bounds.getMinY() - MARGIN);
        }
        pane.setVvalue(Math.clamp(wanted / room, 0.0, 1.0));
    }
}
