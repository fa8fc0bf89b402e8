package org.tahrir.ui.editor;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Finds out once whether this JavaFX answers text shapes of an RTL TextFlow mirrored (JavaFX 26 does) or in physical
/// coordinates, so that a repaired JavaFX does not turn our paint the wrong way round.
final class MirrorProbe {
    private static @Nullable Boolean mirrored;

    private MirrorProbe() {}

    static boolean rtlShapesAreMirrored() {
        Boolean known = mirrored;
        if (known == null) {
            known = probe();
            mirrored = known;
        }
        return known;
    }

    private static boolean probe() {
        TextFlow flow = new TextFlow(new Text("\u0627"));
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.resize(400, 50);
        flow.layout();
        Rectangle2D first =
                flow.getLayoutInfo().getSelectionGeometry(0, 1, false).getFirst();
        return first.getMinX() < 200; // physically the letter stands at the right border
    }
}
