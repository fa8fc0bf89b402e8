package org.tahrir.ui.inspector.related;

import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The related pieces of the story on the paper, in their order.
public final class RelatedView extends ScrollPane {
    public RelatedView(
            Workplace workplace, OpenStory open, Chrome chrome, Navigator navigator, Consumer<String> browser) {
        getStyleClass().add("related-scroll");
    }

    /// Puts the focus on a piece.
    ///
    /// @param index counted from 0
    public void focusPiece(int index) {}
}
