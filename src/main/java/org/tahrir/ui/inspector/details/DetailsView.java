package org.tahrir.ui.inspector.details;

import javafx.scene.control.ScrollPane;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The fields of the story on the paper.
public final class DetailsView extends ScrollPane {
    public DetailsView(Workplace workplace, OpenStory open) {
        getStyleClass().add("details-scroll");
    }

    /// Puts the focus into a field.
    ///
    /// @param name as in [org.tahrir.desk.Fields]
    public void focusField(String name) {}
}
