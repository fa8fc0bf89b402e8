package org.tahrir.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer over the window where sheets stand: the window behind is dimmed and can't be reached by mouse or keyboard,
/// Escape closes the uppermost sheet, and the focus goes back to where it was.
public final class Sheets extends StackPane {
    private record Open(StackPane scrim, @Nullable Node focusBefore, Runnable onClose) {}

    private final Node behind;
    private final Deque<Open> open = new ArrayDeque<>();

    /// A layer without sheets.
    ///
    /// @param behind what can't be reached while a sheet is open
    public Sheets(Node behind) {
        this.behind = behind;
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEscape);
    }

    /// Shows a sheet over all others.
    ///
    /// @param onClose what happens when it is closed, by whomever
    public void show(Region sheet, Runnable onClose) {
        StackPane scrim = new StackPane(sheet);
        scrim.getStyleClass().add("scrim");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scrim.addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        Scene scene = getScene();
        open.push(new Open(scrim, scene == null ? null : scene.getFocusOwner(), onClose));
        getChildren().forEach(node -> node.setDisable(true));
        getChildren().add(scrim);
        behind.setDisable(true);
        Platform.runLater(() -> focusFirst(sheet));
    }

    /// Closes the uppermost sheet.
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closing = open.pop();
        getChildren().remove(closing.scrim());
        if (open.isEmpty()) {
            behind.setDisable(false);
        } else {
            open.getFirst().scrim().setDisable(false);
        }
        if (closing.focusBefore() != null) {
            closing.focusBefore().requestFocus();
        }
        closing.onClose().run();
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    private void closeByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
            key.consume();
            close();
        }
    }

    private static void focusFirst(Region sheet) {
        Scene scene = sheet.getScene();
        if (scene == null) {
            return;
        }
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(sheet)) {
                return;
            }
        }
        firstFocusable(sheet).requestFocus();
    }

    private static Node firstFocusable(Node node) {
        for (Node candidate : node.lookupAll("*")) {
            if (candidate.isFocusTraversable() && candidate.isVisible() && !candidate.isDisabled()) {
                return candidate;
            }
        }
        return node;
    }
}
