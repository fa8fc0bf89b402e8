package org.tahrir.ui.editor;

import org.fxmisc.richtext.model.StyledDocument;
import org.tahrir.text.Direction;
import org.tahrir.text.Marks;

/// What a [BodyArea] has done for it instead of doing it itself: every way in which keys, mouse and input methods
/// change its document.
interface Pen {
    /// Puts text in place of a stretch, as if it were typed.
    void type(int start, int end, String text);

    /// Puts a piece of a document in place of a stretch.
    void put(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece);

    /// Puts the selected text somewhere else, where it is selected then.
    ///
    /// @param copy whether it stays where it is too
    void drop(int position, boolean copy);

    /// Turns the selected blocks; what is turned to the story's own direction follows the story from then on.
    void direct(Direction direction);

    void undo();

    void redo();

    void cut();

    void copy();

    void paste();
}
