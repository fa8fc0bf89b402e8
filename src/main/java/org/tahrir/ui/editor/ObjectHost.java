package org.tahrir.ui.editor;

import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;

/// What the view of a picture or table asks of the body around it.
interface ObjectHost {
    Messages words();

    /// How wide the text is.
    ObservableDoubleValue column();

    /// How much of the body is on screen from top to bottom.
    ObservableDoubleValue viewport();

    /// Fetches a picture; the answer comes later, null when there is none that can be shown.
    void load(String media, Consumer<@Nullable Image> done);

    /// Tells what stands in the object now.
    ///
    /// @param touch how it was written, or null when it is a step of its own
    void changed(long id, Block block, @Nullable Touch touch);

    /// Opens what a link leads to.
    void open(Mark.Link link);

    /// Selects the whole object in the text.
    void select(long id);

    /// Goes on in the text before or after the object.
    void leave(long id, boolean forward);

    /// Turns the object and what is written in it.
    void turn(long id, Direction direction);

    void remove(long id);

    /// Tells that the focus came into the object, or to another part of it.
    void touched();

    /// Takes the focus into the text if nothing has it.
    void takeFocus();

    /// Scrolls so that a part of the object is on screen.
    void reveal(long id, Node part);

    void scrollBy(double y);

    void undo();

    void redo();
}
