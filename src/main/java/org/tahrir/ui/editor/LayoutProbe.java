package org.tahrir.ui.editor;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;

/// Finds out once what this JavaFX does with text that runs from right to left, so that a repaired JavaFX, or one on a
/// system where its own shaping is left in place, does not turn our paint the wrong way round.
///
/// @param mirrored   whether it answers the shapes of such a text mirrored (JavaFX 26 does) or as they are on screen
/// @param spacesLast whether a space that ends a line stands at the line's end, also behind a word of the other
///                   direction (with our shaping it does)
record LayoutProbe(boolean mirrored, boolean spacesLast) {
    private static final double WIDTH = 400;
    private static @Nullable LayoutProbe known;

    static LayoutProbe result() {
        LayoutProbe result = known;
        if (result == null) {
            boolean mirrored =
                    box(layout("\u0627", WIDTH), 0).getMinX() < WIDTH / 2; // on screen it stands at the right
            result = new LayoutProbe(mirrored, spacesLast(mirrored));
            known = result;
        }
        return result;
    }

    private static boolean spacesLast(boolean mirrored) {
        LayoutInfo layout = layout("\u0627 " + "a ".repeat(100), WIDTH);
        List<TextLineInfo> lines = layout.getTextLines(false);
        if (lines.size() < 2) {
            return false;
        }
        int space = lines.getFirst().end() - 1;
        boolean left = box(layout, space).getMinX() < box(layout, space - 1).getMinX();
        return left != mirrored;
    }

    private static LayoutInfo layout(String text, double width) {
        TextFlow flow = new TextFlow(new Text(text));
        flow.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        flow.resize(width, 50);
        flow.layout();
        return flow.getLayoutInfo();
    }

    private static Rectangle2D box(LayoutInfo layout, int index) {
        return layout.getSelectionGeometry(index, index + 1, false).getFirst();
    }
}
