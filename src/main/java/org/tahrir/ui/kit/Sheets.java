package org.tahrir.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer over the window where sheets stand: the window behind is dimmed and can't be reached by mouse or keyboard,
/// Tab goes round within the uppermost sheet, Escape or a click beside it closes it unless it is at work, and the focus
/// goes back to where it was. A click beside what is [Unfinished] closes nothing.
public final class Sheets extends StackPane {
    private record Open(
            StackPane scrim, Region sheet, @Nullable Node focusBefore, BooleanSupplier mayClose, Runnable onClose) {}

    private final Node behind;
    private final Deque<Open> open = new ArrayDeque<>();

    /// A layer without sheets.
    ///
    /// @param behind what can't be reached while a sheet is open
    public Sheets(Node behind) {
        this.behind = behind;
        setPickOnBounds(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goRound);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((o, was, is) -> keepFocus(was, is));
    }

    /// Shows a sheet over all others.
    ///
    /// @param onClose what happens when it is closed, by whomever
    public void show(Region sheet, Runnable onClose) {
        show(sheet, () -> true, onClose);
    }

    /// Shows a sheet over all others.
    ///
    /// @param mayClose whether Escape and a click beside it close it now: not while work is under way
    /// @param onClose what happens when it is closed, by whomever
    public void show(Region sheet, BooleanSupplier mayClose, Runnable onClose) {
        StackPane scrim = new StackPane(Shade.under(sheet, 44, 16), sheet);
        scrim.getStyleClass().add("scrim");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        scrim.addEventHandler(MouseEvent.ANY, event -> clicked(scrim, sheet, event));
        Scene scene = getScene();
        open.push(new Open(scrim, sheet, scene == null ? null : scene.getFocusOwner(), mayClose, onClose));
        getChildren().add(scrim);
        scrim.requestFocus();
        // what a scroll pane holds is in no scene, and can't be focused, before its skin is made
        scrim.applyCss();
        Platform.runLater(() -> focusFirst(sheet));
    }

    /// Closes the uppermost sheet.
    public void close() {
        if (open.isEmpty()) {
            return;
        }
        Open closing = open.pop();
        getChildren().remove(closing.scrim());
        if (closing.focusBefore() != null) {
            closing.focusBefore().requestFocus();
        }
        closing.onClose().run();
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /// The uppermost sheet, or null.
    public @Nullable Region top() {
        return open.isEmpty() ? null : open.getFirst().sheet();
    }

    private void clicked(StackPane scrim, Region sheet, MouseEvent event) {
        event.consume();
        boolean beside = scrim.equals(event.getTarget());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED && beside && !Unfinished.within(sheet)) {
            closeIfAllowed();
        }
    }

    private void closeByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && isOpen()) {
            key.consume();
            closeIfAllowed();
        }
    }

    private void closeIfAllowed() {
        if (isOpen() && open.getFirst().mayClose().getAsBoolean()) {
            close();
        }
    }

    private void goRound(KeyEvent key) {
        Region sheet = top();
        if (sheet != null) {
            Focus.goRound(key, sheet);
        }
    }

    /// Gives the focus back to the uppermost sheet when something beneath it asks for it. Disabling what is beneath
    /// would do the same, and style every control of the window anew.
    private void keepFocus(@Nullable Node was, @Nullable Node is) {
        if (is == null || open.isEmpty()) {
            return;
        }
        StackPane scrim = open.getFirst().scrim();
        boolean beneath = !Focus.isWithin(is, scrim) && (Focus.isWithin(is, this) || Focus.isWithin(is, behind));
        if (beneath) {
            (was != null && Focus.isWithin(was, scrim) ? was : scrim).requestFocus();
        }
    }

    /// The control a sheet asked for itself, else its first one, else the sheet.
    private static void focusFirst(Region sheet) {
        Scene scene = sheet.getScene();
        if (scene == null || Focus.isWithin(scene.getFocusOwner(), sheet)) {
            return;
        }
        Focus.within(sheet).stream()
                .filter(node -> !node.getStyleClass().contains("sheet-close"))
                .findFirst()
                .orElse(sheet)
                .requestFocus();
    }
}
