package org.tahrir.ui.editor;

import java.util.function.Consumer;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.tahrir.text.Position;

/// Takes picture files that are dragged onto the text: they come in where they are let go.
final class PictureDrop {
    private PictureDrop() {}

    /// Lets pictures be dropped on an area from now on.
    ///
    /// @param take takes in what was dropped, at the caret
    static void install(BodyArea area, BodyWriter writer, Consumer<ClipboardPictures.Errand> take) {
        area.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (area.isEditable() && drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        area.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            if (area.isEditable() && drag.getDragboard().hasFiles()) {
                Position at = writer.position(area.hit(drag.getX(), drag.getY()).getInsertionIndex());
                writer.select(at, at);
                take.accept(ClipboardPictures.of(drag.getDragboard()));
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }
}
