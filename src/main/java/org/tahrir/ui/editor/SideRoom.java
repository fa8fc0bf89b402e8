package org.tahrir.ui.editor;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// Room beside the text, the same on both sides of what surrounds it: the scroll bar stands in it and takes nothing
/// from the lines, so that they neither wrap anew nor leave the head's edge when it comes.
final class SideRoom {
    private final BodyArea area;
    private final VirtualizedScrollPane<BodyArea> pane;
    private double room;

    SideRoom(BodyArea area, VirtualizedScrollPane<BodyArea> pane) {
        this.area = area;
        this.pane = pane;
        pane.effectiveNodeOrientationProperty().addListener((o, was, is) -> leave());
        bars().forEach(bar -> {
            bar.visibleProperty().addListener((o, was, is) -> leave());
            bar.widthProperty().addListener((o, was, is) -> leave());
        });
    }

    /// Leaves so many pixels free on each side.
    void set(double pixels) {
        room = pixels;
        leave();
    }

    private void leave() {
        double taken = bars().filter(ScrollBar::isVisible)
                .mapToDouble(ScrollBar::getWidth)
                .sum();
        boolean barLeft = pane.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double beside = Math.max(0, room - taken);
        area.setStyle(String.format(
                Locale.ROOT, "-fx-padding: 0 %.1fpx 0 %.1fpx;", barLeft ? room : beside, barLeft ? beside : room));
    }

    private Stream<ScrollBar> bars() {
        return pane.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast);
    }
}
