package org.tahrir.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.tahrir.text.Block;
import org.tahrir.text.Direction;
import org.tahrir.text.Mark;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;

/// One cell of a table, written in: one prose with its marks, as high as its text. Lines within it are line breaks.
final class CellArea extends BidiTextArea<Piece, Marks> {
    /// The height of a cell nobody has seen yet: its letters are not known before it is in a scene.
    private static final double BEFORE_SHOWN = 28;
    /// For who asks how high it is at least, whatever its width: one line.
    private static final double ANY_WIDTH = 10_000;

    private Consumer<Direction> onTurn = direction -> {};

    CellArea(Consumer<CellArea> written) {
        super(Marks.NONE, PieceOps.OPS, BodyArea::words);
        setUndoManager(UndoUtils.noOpUndoManager());
        getStyleClass().addAll("prose-area", "cell-area");
        multiRichChanges().subscribe(changes -> written.accept(this));
        AidedTyping.install(this);
    }

    /// Tells how the table runs: all its cells do the same, so that columns stay straight.
    void setAround(Direction around) {
        setDirectionRule(BaseDirectionRule.ofStory(around));
    }

    Prose prose() {
        return ((Block.TextBlock) BodyMapping.block(getParagraph(0), Slot::block)).prose();
    }

    /// Shows another text; where its letters differ from those before, by an undo say, the caret goes behind them.
    void setProse(Prose prose) {
        Prose was = prose();
        if (!prose.equals(was)) {
            Touch touch = Touch.between(this, was.plain(), prose.plain());
            boolean sameLetters = touch.removed() == 0 && touch.inserted().isEmpty();
            int caret = sameLetters
                    ? getCaretPosition()
                    : touch.at() + touch.inserted().length();
            Block block = new Block.Paragraph(prose, Direction.INHERIT);
            super.replace(0, getLength(), BodyMapping.document(List.of(block)));
            moveTo(Math.min(caret, getLength()));
        }
    }

    /// Gives the selected text a style, or takes it off if all of it has it; without a selection the whole cell's.
    void toggle(Mark.Style style) {
        boolean some = getSelection().getLength() > 0;
        int from = some ? getSelection().getStart() : 0;
        int to = some ? getSelection().getEnd() : getLength();
        Prose was = prose();
        boolean everywhere =
                was.slice(from, to).runs().stream().allMatch(run -> run.marks().has(style));
        int anchor = getAnchor();
        int caret = getCaretPosition();
        setProse(was.mark(from, to, marks -> everywhere ? marks.without(style) : marks.with(style)));
        selectRange(anchor, caret);
    }

    /// What all of the selected text has, without a selection the letter before the caret.
    Marks marks() {
        if (getSelection().getLength() == 0) {
            return getLength() == 0 ? Marks.NONE : getStyleAtPosition(getCaretPosition());
        }
        return TypedMarks.common(
                getStyleSpans(getSelection().getStart(), getSelection().getEnd()).stream()
                        .map(StyleSpan::getStyle));
    }

    /// A cell runs as its table does.
    @Override
    public void setSelectedDirection(Direction direction) {
        onTurn.accept(direction);
    }

    /// What turning it does.
    void setOnTurn(Consumer<Direction> turn) {
        onTurn = turn;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inside = width - around.getLeft() - around.getRight();
        double text = getScene() == null || width < 0 ? BEFORE_SHOWN : views().heightOf(0, inside);
        return around.getTop() + snapSizeY(text) + around.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 ? ANY_WIDTH : width);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        Paragraph<ParagraphFormat, Piece, Marks> cell = getParagraph(0);
        Marks marks = TypedMarks.between(
                start > 0 ? cell.getStyleOfChar(start - 1) : null,
                end < cell.length() ? cell.getStyleOfChar(end) : null);
        String line = BodyMapping.toDocument(PlainText.storable(text).replace('\u2028', '\n'));
        super.replace(start, end, BodyMapping.line(line, marks, cell.getParagraphStyle()));
    }

    @Override
    public void replace(int start, int end, StyledDocument<ParagraphFormat, Piece, Marks> piece) {
        if (piece.getParagraphs().size() == 1) {
            super.replace(start, end, piece);
        } else {
            replaceText(start, end, piece.getText());
        }
    }
}
