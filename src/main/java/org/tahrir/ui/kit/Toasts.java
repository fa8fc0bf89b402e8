package org.tahrir.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.tahrir.settings.Messages;

/// Short messages at the foot of the window that go away by themselves, some with a way back. One that is being looked
/// at (the mouse over it, the focus in it) stays. Screen readers hear of each.
public final class Toasts extends StackPane {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Messages words;
    private final PauseTransition gone = new PauseTransition(SHOWN);

    public Toasts(Messages words) {
        this.words = words;
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setAccessibleRole(AccessibleRole.TEXT);
        gone.setOnFinished(e -> leave());
    }

    /// Says something.
    public void say(String sentence) {
        show(sentence, new HBox(sentence(sentence)));
    }

    /// Says what was done and offers to undo it.
    public void offerUndo(String sentence, Runnable undo) {
        offer(sentence, words.text("toast.undo"), undo);
    }

    /// Says something and offers what may be done about it.
    public void offer(String sentence, String label, Runnable action) {
        Button button = Parts.button(label, "toast-button");
        button.setOnAction(e -> {
            clear();
            action.run();
        });
        show(sentence, new HBox(sentence(sentence), button));
    }

    /// Takes the message away.
    public void clear() {
        gone.stop();
        getChildren().clear();
    }

    private void leave() {
        Scene scene = getScene();
        boolean lookedAt = scene != null
                && getChildren().stream()
                        .anyMatch(toast -> toast.isHover() || Focus.isWithin(scene.getFocusOwner(), toast));
        if (lookedAt) {
            gone.playFromStart();
        } else {
            clear();
        }
    }

    private static Label sentence(String text) {
        Label label = Parts.label(text, "toast-text");
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }

    private void show(String sentence, HBox toast) {
        toast.getStyleClass().addAll("row", "toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.addEventHandler(MouseEvent.MOUSE_EXITED, e -> gone.playFromStart());
        getChildren().setAll(toast);
        gone.playFromStart();
        setAccessibleText(sentence);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
