package org.tahrir.ui.kit;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// Makes a list of a pane: one stop of the Tab key, in which arrows go from one child to the next as they are read and
/// Home and End to the first and the last. The stop is the child that had the keyboard last.
public final class OneStop {
    private final Pane list;

    private OneStop(Pane list) {
        this.list = list;
    }

    /// Makes a pane such a list.
    ///
    /// @param name what the list is of, for those who can't see it
    public static void among(Pane list, String name) {
        OneStop stop = new OneStop(list);
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(name);
        list.getChildren().forEach(stop::take);
        list.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(stop::take);
            }
            stop.stopAtOne();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, stop::step); // buttons go by arrows of their own
        stop.stopAtOne();
    }

    private void take(Node item) {
        item.setAccessibleRole(AccessibleRole.LIST_ITEM);
        item.setFocusTraversable(false);
        item.focusedProperty().subscribe(focused -> {
            if (focused) {
                list.getChildren().forEach(other -> other.setFocusTraversable(other.equals(item)));
            }
        });
    }

    private void stopAtOne() {
        List<Node> items = list.getChildren();
        if (!items.isEmpty() && items.stream().noneMatch(Node::isFocusTraversable)) {
            items.getFirst().setFocusTraversable(true);
        }
    }

    private void step(KeyEvent key) {
        List<Node> items = list.getChildren();
        int now = items.indexOf(key.getTarget() instanceof Node target ? target : null);
        int wanted = wanted(key.getCode(), now, items.size() - 1);
        if (now >= 0 && wanted >= 0 && !key.isShortcutDown() && !key.isAltDown()) {
            key.consume();
            items.get(wanted).requestFocus();
        }
    }

    private int wanted(KeyCode key, int now, int last) {
        boolean mirrored = list.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return switch (key) {
            case UP -> Math.max(0, now - 1);
            case DOWN -> Math.min(last, now + 1);
            case LEFT -> wanted(mirrored ? KeyCode.DOWN : KeyCode.UP, now, last);
            case RIGHT -> wanted(mirrored ? KeyCode.UP : KeyCode.DOWN, now, last);
            case HOME -> 0;
            case END -> last;
            default -> -1;
        };
    }
}
