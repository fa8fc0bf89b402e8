package org.tahrir.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.tahrir.settings.Messages;

/// Short messages at the foot of the window that go away by themselves, some with a way back.
public final class Toasts extends StackPane {
    private static final Duration SHOWN = Duration.seconds(8);

    private final Messages words;
    private final PauseTransition gone = new PauseTransition(SHOWN);

    public Toasts(Messages words) {
        this.words = words;
        setPickOnBounds(false);
        setMouseTransparent(false);
        setAlignment(Pos.BOTTOM_CENTER);
        gone.setOnFinished(e -> getChildren().clear());
    }

    /// Says something.
    public void say(String sentence) {
        show(new HBox(sentence(sentence)));
    }

    /// Says what was done and offers to undo it.
    public void offerUndo(String sentence, Runnable undo) {
        Button back = Parts.button(words.text("toast.undo"), "text-button", "toast-undo");
        back.setOnAction(e -> {
            getChildren().clear();
            undo.run();
        });
        show(new HBox(sentence(sentence), back));
    }

    private static Label sentence(String text) {
        Label label = Parts.label(text, "toast-text");
        label.setWrapText(true);
        return label;
    }

    private void show(HBox toast) {
        toast.getStyleClass().addAll("row", "toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(toast);
        gone.playFromStart();
    }
}
