package org.tahrir.ui.editor;

import java.util.Optional;
import org.fxmisc.richtext.model.TextOps;
import org.tahrir.text.Marks;

/// Tells RichTextFX how pieces are measured, cut and joined.
final class PieceOps implements TextOps<Piece, Marks> {
    static final PieceOps OPS = new PieceOps();
    /// What stands for an embedded piece where a text is asked for.
    static final char OBJECT = '\uFFFC';

    private PieceOps() {}

    @Override
    public Piece create(String text) {
        return new Piece.Words(text);
    }

    @Override
    public int length(Piece piece) {
        return getText(piece).length();
    }

    @Override
    public char charAt(Piece piece, int index) {
        String text = getText(piece);
        return text.isEmpty() ? '\0' : text.charAt(index);
    }

    @Override
    public String getText(Piece piece) {
        return piece instanceof Piece.Words words ? words.text() : String.valueOf(OBJECT);
    }

    @Override
    public Piece subSequence(Piece piece, int start, int end) {
        if (piece instanceof Piece.Words words) {
            return new Piece.Words(words.text().substring(start, end));
        }
        return start < end ? piece : Piece.NOTHING;
    }

    @Override
    public Piece subSequence(Piece piece, int start) {
        return subSequence(piece, start, length(piece));
    }

    @Override
    public Optional<Piece> joinSeg(Piece current, Piece next) {
        if (length(current) == 0 || length(next) == 0) {
            return Optional.of(length(current) == 0 ? next : current);
        }
        return current instanceof Piece.Words first && next instanceof Piece.Words second
                ? Optional.of(new Piece.Words(first.text() + second.text()))
                : Optional.empty();
    }

    @Override
    public Piece createEmptySeg() {
        return Piece.NOTHING;
    }
}
