package org.tahrir.ui.editor;

import java.util.List;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.TextChange;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManager;
import org.fxmisc.undo.UndoManagerFactory;
import org.reactfx.SuspendableYes;

/// What of an area's changes can be undone: its letters, but nothing written while recording rests. Formats are left
/// out, because RichTextFX's own undo of them fails after an empty paragraph changed its format (0.11.7).
final class Recording {
    private final SuspendableYes on = new SuspendableYes();

    /// The undo manager of an area, under this recording.
    UndoManager<List<PlainTextChange>> of(GenericStyledArea<?, ?, ?> area) {
        return UndoManagerFactory.unlimitedHistoryMultiChangeUM(
                area.multiPlainChanges().conditionOn(on),
                PlainTextChange::invert,
                UndoUtils.applyMultiPlainTextChange(area),
                TextChange::mergeWith,
                TextChange::isIdentity,
                UndoUtils.DEFAULT_PREVENT_MERGE_DELAY);
    }

    void rest(Runnable edit) {
        on.suspendWhile(edit);
    }
}
