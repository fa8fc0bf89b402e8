package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.tahrir.text.Direction;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// A cell of a table as long as nobody writes in it: looks as a [CellArea] does, and costs next to nothing.
final class CellText extends TextFlow {
    private final String text;
    private final boolean rtl;
    private final int anchor;
    private List<Decorations.Mark> found = List.of();

    CellText(Prose prose, Direction around) {
        getStyleClass().add("paragraph-text");
        setMouseTransparent(true);
        List<Node> words = new ArrayList<>();
        for (Run run : prose.isEmpty() ? List.of(Run.plain("")) : prose.runs()) {
            Text node = new Text(run.text());
            node.setTextOrigin(VPos.TOP);
            node.getStyleClass().add("text");
            ProseArea.style(node, run.marks());
            words.add(node);
        }
        getChildren().setAll(words);
        text = prose.plain();
        rtl = around == Direction.RTL;
        anchor = ParagraphStyler.direct(this, text, rtl);
    }

    /// Paints stretches of its letters as found.
    void paint(List<Decorations.Mark> stretches) {
        if (!stretches.equals(found)) {
            if (found.isEmpty()) {
                ParagraphDecor.attach(this, text, rtl, anchor, ParagraphFormat.DEFAULT);
            } else if (stretches.isEmpty()) {
                ParagraphDecor.detach(this);
            }
            found = stretches;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (found.isEmpty()) {
            return;
        }
        ParagraphDecor decor = ParagraphDecor.of(this);
        ParagraphGeometry geometry = decor.geometry();
        decor.set(
                ParagraphDecor.Layer.SEARCH,
                Shapes.boxes(DecorPainter.aroundLetters(
                        decor,
                        found.stream()
                                .flatMap(mark -> geometry.rectangles(mark.from(), mark.to()).stream())
                                .toList())));
    }
}
