package org.tahrir.ui.paper;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.tahrir.article.Story;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.ui.kit.Prose;
import org.tahrir.ui.work.OpenStory;
import org.tahrir.ui.work.Ties;

/// The head as one line, while the text is scrolled: the headline, and where the story stands. A click leads back to
/// the whole head.
final class CollapsedHead extends HBox {
    private final Messages words;
    private final OpenStory open;
    private final Prose headline;

    CollapsedHead(Messages words, OpenStory open, StageBar stage, Runnable toHead) {
        this.words = words;
        this.open = open;
        headline = new Prose(words.language() == Language.AR, "", "collapsed-headline");
        headline.setMaxWidth(Double.MAX_VALUE);
        headline.setMinWidth(0);
        headline.setCursor(Cursor.TEXT);
        headline.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> toHead.run());
        HBox.setHgrow(headline, Priority.ALWAYS);
        getStyleClass().addAll("row", "collapsed-head");
        getChildren().addAll(headline, stage);
    }

    void follow(Ties ties) {
        ties.on(open.storyProperty(), this::show);
    }

    private void show(@Nullable Story story) {
        if (story != null) {
            String line = story.article().headline();
            headline.setText(line.isBlank() ? words.text("paper.no-headline") : line);
        }
    }
}
