package org.tahrir.ui.editor;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Direction;
import org.tahrir.text.Marks;

/// The area a body is written in. It hands every change on to a [Pen]; its document always is a canonical body.
final class BodyArea extends BidiTextArea<Piece, Marks> {
    private @Nullable Pen pen;

    /// An empty area.
    ///
    /// @param objects gives the view of a picture or table
    BodyArea(Function<Piece.Embed, Node> objects) {
        super(Marks.NONE, PieceOps.OPS, segment -> node(segment, objects));
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().addAll("prose-area", "body-area");
    }

    void setPen(Pen other) {
        pen = other;
    }

    /// Changes the document without asking the pen; the caret goes behind what was put.
    void write(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        if (getSelection().getLength() > 0) {
            // RichTextFX looks at the selection while paragraphs change, and throws where it no longer fits
            selectRange(start, start);
        }
        super.replace(start, end, piece);
    }

    ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document() {
        return getContent().snapshot();
    }

    /// The picture or table a paragraph holds, or null if it is text.
    Piece.@Nullable Embed embedAt(int paragraph) {
        return embedIn(getParagraph(paragraph));
    }

    /// The paragraph of a picture or table, or -1 if it is deleted.
    int blockOf(long id) {
        for (int block = 0; block < getParagraphs().size(); block++) {
            Piece.Embed embed = embedAt(block);
            if (embed != null && embed.id() == id) {
                return block;
            }
        }
        return -1;
    }

    static Piece.@Nullable Embed embedIn(Paragraph<ParagraphFormat, Piece, Marks> paragraph) {
        for (Piece piece : paragraph.getSegments()) {
            if (piece instanceof Piece.Embed embed) {
                return embed;
            }
        }
        return null;
    }

    @Override
    public void replaceText(int start, int end, String text) {
        if (pen == null) {
            super.replaceText(start, end, text);
        } else {
            pen.type(start, end, text);
        }
    }

    @Override
    public void replace(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        if (pen == null) {
            super.replace(start, end, piece);
        } else {
            pen.put(start, end, piece);
        }
    }

    @Override
    void dropSelection(int position, boolean copy) {
        if (pen != null) {
            pen.drop(position, copy);
        }
    }

    @Override
    public void setSelectedDirection(Direction direction) {
        if (pen != null) {
            pen.direct(direction);
        }
    }

    @Override
    public void undo() {
        if (pen != null) {
            pen.undo();
        }
    }

    @Override
    public void redo() {
        if (pen != null) {
            pen.redo();
        }
    }

    @Override
    public void cut() {
        if (pen != null) {
            pen.cut();
        }
    }

    @Override
    public void copy() {
        if (pen != null) {
            pen.copy();
        }
    }

    @Override
    public void paste() {
        if (pen != null) {
            pen.paste();
        }
    }

    /// The text node of a segment of letters.
    static Node words(StyledSegment<Piece, Marks> segment) {
        TextExt words = new TextExt(BodyMapping.toScreen(PieceOps.OPS.getText(segment.getSegment())));
        words.setTextOrigin(VPos.TOP);
        words.getStyleClass().add("text");
        ProseArea.style(words, segment.getStyle());
        return words;
    }

    private static Node node(StyledSegment<Piece, Marks> segment, Function<Piece.Embed, Node> objects) {
        return segment.getSegment() instanceof Piece.Embed embed ? objects.apply(embed) : words(segment);
    }
}
