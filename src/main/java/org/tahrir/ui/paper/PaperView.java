package org.tahrir.ui.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tahrir.notice.Notice;
import org.tahrir.settings.Messages;
import org.tahrir.text.Position;
import org.tahrir.ui.editor.BodyEditor;
import org.tahrir.ui.kit.Chrome;
import org.tahrir.ui.kit.Outside;
import org.tahrir.ui.work.Navigator;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Target;
import org.tahrir.ui.work.Ties;
import org.tahrir.ui.work.Workplace;

/// The sheet on which the open story is written: toolbar, head, text, status line. Adds its commands to the chrome's
/// list. It hears of the story only while it is in a scene.
public final class PaperView extends StackPane {
    private final Ties ties = new Ties();
    private final OpenStory open;
    private final PaperModel paper;
    private final BodyEditor text;
    private final PaperHead head;
    private final PaperText content;
    private final List<Consumer<Ties>> followers;
    private final VBox column;
    private final EmptyPaper empty;

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
        this.open = open;
        Messages words = workplace.words();
        paper = new PaperModel(open);
        text = new BodyEditor(
                words,
                new LibraryShelf(workplace.newsroom().library().media(), words),
                workplace.background()::run);
        WorkflowModel workflow = new WorkflowModel(workplace, open);
        PaperNoticesModel notices = new PaperNoticesModel(workplace, open);
        FindBar find = new FindBar(words, text);
        LinkCards links = new LinkCards(workplace, open, text, navigator, browser, this);
        PictureInsertion pictures = new PictureInsertion(workplace, open, text, outside, chrome.toasts());
    }

    /// Leads to a place in the story that is open: headline, text or picture. Other places are no concern of the paper.
    public void goTo(Target target) {
        switch (target) {
            case Target.Headline ignored -> head.focusHeadline();
            case Target.Text place -> {
                text.goTo(new Position(place.block(), place.offset()));
                text.requestFocus();
            }
            case Target.Picture picture -> text.showPicture(picture.index());
            default -> {}
        }
    }
}
