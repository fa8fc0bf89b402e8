package org.tahrir.ui.paper;

import java.util.function.Consumer;
import javafx.scene.layout.StackPane;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Workplace;

/// The sheet on which the open story is written: toolbar, head, text, status line. Adds its commands to the chrome's
/// list. It hears of the story only while it is in a scene.
public final class PaperView extends StackPane {
    /// The paper of the story that is open, whichever that is.
    ///
    /// @param outside where pictures are chosen and texts are copied to
    /// @param browser opens an address of the web outside
    /// @param memory where the person was in each story; outlives the view
    public PaperView(
            Workplace workplace,
            OpenStory open,
            Chrome chrome,
            Navigator navigator,
            Outside outside,
            Consumer<String> browser,
            PaperMemory memory) {
        getStyleClass().add("paper");
    }

    /// Leads to a place in the story that is open: headline, text or picture. Other places are no concern of the paper.
    public void goTo(Target target) {}
}
