package org.tahrir.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Direction;

/// One paragraph to be read.
///
/// @param direction which way it runs; INHERIT leaves it to its letters
public record ReadingLine(List<Piece> pieces, BlockKind kind, Direction direction) {
    /// A stretch of one look.
    ///
    /// @param text without line feeds
    /// @param styles style classes
    public record Piece(String text, List<String> styles) {
        public Piece {
            styles = List.copyOf(styles);
        }

        public static Piece of(String text, String... styles) {
            return new Piece(text, List.of(styles));
        }
    }

    public ReadingLine {
        pieces = List.copyOf(pieces);
    }

    /// A plain paragraph.
    public static ReadingLine of(Direction direction, Piece... pieces) {
        return new ReadingLine(List.of(pieces), BlockKind.Plain.PARAGRAPH, direction);
    }

    /// Its letters.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
