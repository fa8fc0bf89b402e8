package org.tahrir.ui.inspector.related;

/// What can be done with a related piece from its card.
interface PieceDeeds {
    /// Opens what it leads to: a story on the paper, an address outside.
    void open(RelatedModel.Piece piece);

    void remove(RelatedModel.Piece piece);

    /// Asks for the story or address that it shall lead to.
    void findStory(RelatedModel.Piece piece);

    /// Asks for another headline.
    void reword(RelatedModel.Piece piece);

    /// Moves it to another place.
    ///
    /// @param to counted from 0
    void move(RelatedModel.Piece piece, int to);
}
