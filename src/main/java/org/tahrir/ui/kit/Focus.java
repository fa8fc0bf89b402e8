package org.tahrir.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The controls that the Tab key visits, in its order.
public final class Focus {
    private Focus() {}

    /// All of a part of the window that can have the focus now.
    public static List<Node> within(Node part) {
        List<Node> found = new ArrayList<>();
        collect(part, found);
        return found;
    }

    /// The first that can have the focus now.
    public static Optional<Node> first(Node part) {
        return within(part).stream().findFirst();
    }

    /// Whether a node is the part or lies in it.
    public static boolean isWithin(@Nullable Node node, Node part) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /// The control that comes after a part and all that is in it, round the end of its window.
    public static Optional<Node> beyond(Node part) {
        List<Node> stops = within(part.getScene().getRoot());
        for (int i = stops.size() - 1; i >= 0; i--) {
            if (isWithin(stops.get(i), part)) {
                return Optional.of(stops.get((i + 1) % stops.size()));
            }
        }
        return stops.stream().findFirst();
    }

    /// Leads Tab from the last control of a part on to its first, and back, when it would leave the part.
    public static void goRound(KeyEvent key, Node part) {
        if (key.getCode() != KeyCode.TAB || key.isShortcutDown()) {
            return;
        }
        List<Node> stops = within(part);
        if (stops.isEmpty()) {
            key.consume();
            return;
        }
        Node edge = key.isShiftDown() ? stops.getFirst() : stops.getLast();
        Node owner = part.getScene().getFocusOwner();
        if (edge.equals(owner) || part.equals(owner) || !isWithin(owner, part)) {
            key.consume();
            Node next = key.isShiftDown() ? stops.getLast() : stops.getFirst();
            next.requestFocus();
        }
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
