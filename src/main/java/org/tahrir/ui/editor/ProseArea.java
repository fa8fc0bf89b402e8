package org.tahrir.ui.editor;

import java.util.Locale;
import javafx.scene.text.Text;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.SegmentOps;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;

/// The bidi area for text alone, with the marks of a prose as its character styles.
final class ProseArea extends BidiTextArea<String, Marks> {
    ProseArea() {
        super(
                Marks.NONE,
                SegmentOps.styledTextOps(),
                segment -> StyledTextArea.createStyledTextNode(segment, ProseArea::style));
        getStyleClass().add("prose-area");
    }

    /// Gives a text node the style classes of its marks: `mark-strong`, `mark-emphasis`, `mark-underline`, `mark-link`.
    static void style(Text node, Marks marks) {
        for (Mark mark : marks.ordered()) {
            node.getStyleClass()
                    .add(
                            mark instanceof Mark.Style style
                                    ? "mark-" + style.name().toLowerCase(Locale.ROOT)
                                    : "mark-link");
        }
    }
}
