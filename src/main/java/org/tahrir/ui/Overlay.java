package org.tahrir.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tahrir.ui.kit.Focus;
import org.tahrir.ui.kit.Shade;

/// Where a column that has become a rail is opened over the paper, one at a time. Escape or a click beside it closes
/// it, and the focus goes back to where it was.
final class Overlay extends StackPane {
    private final Region beside = new Region();
    private @Nullable Node panel;
    private @Nullable Node focusBefore;
    private Runnable onClose = () -> {};

    Overlay() {
        getStyleClass().add("overlay");
        setPickOnBounds(false);
        beside.getStyleClass().add("overlay-beside");
        beside.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> {
            mouse.consume();
            close();
        });
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> panel().ifPresent(shown -> Focus.goRound(key, shown)));
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                close();
            }
        });
    }

    /// What is open.
    Optional<Node> panel() {
        return Optional.ofNullable(panel);
    }

    /// Opens a panel, in place of the one that is open.
    ///
    /// @param side on which side of the paper, as in a left-to-right window
    /// @param closed hears when it is closed, by whomever
    void open(Region shown, Pos side, Runnable closed) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        Node before = panel == null ? owner : focusBefore;
        drop();
        panel = shown;
        focusBefore = before;
        onClose = closed;
        StackPane.setAlignment(shown, side);
        getChildren().setAll(beside, Shade.under(shown, 28, 0, "soft"), shown);
        setVisible(true);
        enter();
    }

    /// Gives the keyboard to what is open, unless it is closed until then.
    void enter() {
        Platform.runLater(() -> panel().flatMap(Focus::first).ifPresent(Node::requestFocus));
    }

    /// Closes what is open.
    void close() {
        Node back = focusBefore;
        if (panel == null) {
            return;
        }
        drop();
        if (back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    /// Closes what is open without leading the focus anywhere.
    void drop() {
        if (panel == null) {
            return;
        }
        panel = null;
        focusBefore = null;
        getChildren().clear();
        setVisible(false);
        Runnable closed = onClose;
        onClose = () -> {};
        closed.run();
    }
}
