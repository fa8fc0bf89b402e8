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
    CellText(Prose prose, Direction around) {
        getStyleClass().add("paragraph-text");
        setMouseTransparent(true);
        List<Node> words = new ArrayList<>();
        for (Run run : prose.isEmpty() ? List.of(Run.plain("")) : prose.runs()) {
            Text text = new Text(run.text());
            text.setTextOrigin(VPos.TOP);
            text.getStyleClass().add("text");
            ProseArea.style(text, run.marks());
            words.add(text);
        }
        getChildren().setAll(words);
        ParagraphStyler.direct(this, prose.plain(), around == Direction.RTL);
    }
}
