package org.tahrir.ui.editor;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import org.tahrir.text.BlockKind;
import org.tahrir.ui.editor.ParagraphDecor.Layer;

/// Bullet, number or quote bar on the paragraph's own start side.
final class ParagraphMarks {
    /// In ems of the paragraph's letters.
    private static final double GAP = 0.5;
    private static final double BAR = 0.16;

    private ParagraphMarks() {}

    static void paint(ParagraphDecor decor, ParagraphGeometry geometry, int number) {
        if (decor.format.isNumbered()) {
            mark(decor, geometry, decor.rtl ? "." + number : number + "."); // in visual order
        } else if (decor.format.kind() instanceof BlockKind.Item) {
            mark(decor, geometry, "\u2022");
        } else if (decor.format.kind() == BlockKind.Plain.QUOTE) {
            quoteBar(decor);
        }
    }

    private static void mark(ParagraphDecor decor, ParagraphGeometry geometry, String text) {
        Text mark = decor.listMark;
        mark.setFont(decor.font());
        decor.firstWords().ifPresent(words -> mark.setBoundsType(words.getBoundsType())); // or their baselines differ
        mark.setText(text);
        Insets in = decor.flow.getInsets();
        ParagraphGeometry.Line first = geometry.lines().getFirst();
        double gap = GAP * mark.getFont().getSize();
        double width = mark.getLayoutBounds().getWidth();
        mark.setX(decor.rtl ? decor.flow.getWidth() - in.getRight() + gap : in.getLeft() - gap - width);
        mark.setY(first.top() + mark.getBaselineOffset());
    }

    private static void quoteBar(ParagraphDecor decor) {
        double width = BAR * decor.font().getSize();
        double x = decor.rtl ? decor.flow.getWidth() - width : 0;
        double height = decor.flow.getHeight() - decor.flow.getInsets().getBottom();
        decor.set(Layer.QUOTE_BAR, Shapes.boxes(List.of(new Rectangle2D(x, 0, width, height))));
    }
}
