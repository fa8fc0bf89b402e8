package org.tahrir.ui.editor;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// Room beside the text, the same on both sides of what surrounds it: the scroll bar stands in it and takes nothing
/// from the lines, so that they neither wrap anew nor leave the head's edge when it comes. It has its place always and
/// is only not seen while all of the text is: how high the text is has to be guessed at some moments, and a bar that
/// comes and goes with the guess would have each line broken twice at every key.
final class SideRoom {
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");
    /// Longer than a guess lasts.
    private static final Duration BEFORE_HIDING = Duration.millis(150);

    private final BodyArea area;
    private final VirtualizedScrollPane<BodyArea> pane;
    private final ScrollBar bar;
    private final PauseTransition hiding = new PauseTransition(BEFORE_HIDING);
    private double room;

    SideRoom(BodyArea area, VirtualizedScrollPane<BodyArea> pane) {
        this.area = area;
        this.pane = pane;
        pane.setVbarPolicy(ScrollBarPolicy.ALWAYS);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        bar = pane.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof ScrollBar some && some.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .findFirst()
                .orElseThrow();
        pane.effectiveNodeOrientationProperty().addListener((o, was, is) -> leave());
        bar.widthProperty().addListener((o, was, is) -> leave());
        bar.maxProperty().addListener((o, was, is) -> look());
        bar.visibleAmountProperty().addListener((o, was, is) -> look());
        hiding.setOnFinished(event -> bar.pseudoClassStateChanged(IDLE, !isNeeded()));
        look();
    }

    /// Leaves so many pixels free on each side.
    void set(double pixels) {
        room = pixels;
        leave();
    }

    private boolean isNeeded() {
        return bar.getMax() > bar.getVisibleAmount();
    }

    private void look() {
        bar.setDisable(!isNeeded());
        if (isNeeded()) {
            bar.pseudoClassStateChanged(IDLE, false);
        } else {
            hiding.playFromStart();
        }
    }

    private void leave() {
        boolean barLeft = pane.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double beside = Math.max(0, room - bar.getWidth());
        area.setStyle(String.format(
                Locale.ROOT, "-fx-padding: 0 %.1fpx 0 %.1fpx;", barLeft ? room : beside, barLeft ? beside : room));
    }
}
