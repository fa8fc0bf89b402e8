package org.tahrir.ui.editor;

/// What a paragraph of the editor's document is made of.
sealed interface Piece {
    Piece NOTHING = new Words("");

    /// Letters.
    record Words(String text) implements Piece {}

    /// A picture or a table, alone in its paragraph and one unit wide. What it shows lies beside the document, in
    /// [BodyObjects].
    ///
    /// @param id stays the same as long as the body is open, through deletion and undo
    record Embed(long id) implements Piece {}
}
