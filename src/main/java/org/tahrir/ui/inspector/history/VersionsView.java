package org.tahrir.ui.inspector.history;

import javafx.scene.layout.VBox;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Workplace;

/// The versions of the story on the paper.
public final class VersionsView extends VBox {
    public VersionsView(Workplace workplace, OpenStory open, Chrome chrome) {
        getStyleClass().add("versions");
    }
}
