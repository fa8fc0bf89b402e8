package org.tahrir.ui;

import java.util.function.DoubleConsumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The border of a column, to be moved by mouse or, once it has the focus, by arrow keys.
final class Divider extends Region {
    private static final double STEP = 16;

    private final boolean before;
    private DoubleConsumer onMove = by -> {};
    private Runnable onMoved = () -> {};
    private double dragged;

    /// A border.
    ///
    /// @param before whether its column comes after it in reading order
    Divider(String name, boolean before) {
        this.before = before;
        getStyleClass().add("column-divider");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> onMoved.run());
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    /// Hears by how much the column is to grow.
    void setOnMove(DoubleConsumer action) {
        onMove = action;
    }

    /// Hears when the border has been let go.
    void setOnMoved(Runnable action) {
        onMoved = action;
    }

    private void grab(MouseEvent mouse) {
        dragged = mouse.getSceneX();
        mouse.consume();
    }

    private void drag(MouseEvent mouse) {
        onMove.accept(growth(mouse.getSceneX() - dragged));
        dragged = mouse.getSceneX();
        mouse.consume();
    }

    private void step(KeyEvent key) {
        double right = key.getCode() == KeyCode.RIGHT ? STEP : key.getCode() == KeyCode.LEFT ? -STEP : 0;
        if (right != 0) {
            onMove.accept(growth(right));
            onMoved.run();
            key.consume();
        }
    }

    /// What a movement to the right of the screen means for the column.
    private double growth(double right) {
        boolean rightToLeft = getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return rightToLeft == before ? right : -right;
    }
}
