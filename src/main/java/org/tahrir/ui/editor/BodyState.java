package org.tahrir.ui.editor;

import java.util.Map;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Marks;

/// A body at one moment, with its selection. Taken at once since nothing is copied; never changes.
///
/// @param anchor where the selection begins, in units of the document
/// @param caret where it ends and the caret stands
record BodyState(
        ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document,
        Map<Long, Block> objects,
        int anchor,
        int caret) {
    /// The body it shows. Pure: may be asked on any thread.
    Body body() {
        return BodyMapping.body(document, BodyObjects.of(objects));
    }

    /// The body with slots in place of pictures and tables.
    Body slotted() {
        return BodyMapping.body(document, Slot::block);
    }

    /// Whether nothing was done between the two.
    @SuppressWarnings("ReferenceEquality") // whatever is done gives new ones
    boolean isSame(BodyState other) {
        return document == other.document && objects == other.objects;
    }

    /// Whether both show the same body.
    boolean isSameBody(BodyState other) {
        return isSame(other)
                || (document.length() == other.document.length()
                        && document.getParagraphCount() == other.document.getParagraphCount()
                        && document.equals(other.document) // goes through all of it
                        && objects.equals(other.objects));
    }
}
