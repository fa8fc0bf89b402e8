package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyledSegment;
import org.tahrir.text.Block;
import org.tahrir.text.BlockKind;
import org.tahrir.text.Body;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;
import org.tahrir.text.Run;

/// Between a body and the document of RichTextFX: one block is one paragraph, offsets are the same in both. Pure.
///
/// A paragraph can't hold a line feed; a line break inside a block is U+2028 there, and a U+2028 of the body is a
/// vertical tab, which no body holds.
final class BodyMapping {
    private static final char BREAK = '\u2028';
    private static final char SEPARATOR_OF_BODY = '\u000B';

    private BodyMapping() {}

    /// A document of blocks whose pictures and tables are [Slot]s.
    static ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document(List<Block> blocks) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(PieceOps.OPS, ParagraphFormat.DEFAULT, blocks.size());
        for (Block block : blocks) {
            builder.addParagraph(pieces(block), format(block));
        }
        return builder.build();
    }

    /// One paragraph of plain text.
    static ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> line(
            String text, Marks marks, ParagraphFormat format) {
        var builder = new ReadOnlyStyledDocumentBuilder<>(PieceOps.OPS, format, 1);
        return builder.addParagraph(new Piece.Words(text), marks).build();
    }

    /// The blocks of a document.
    ///
    /// @param objects gives the block for a picture or table
    static List<Block> blocks(
            ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document, Function<Slot, Block> objects) {
        List<Block> blocks = new ArrayList<>(document.getParagraphCount());
        for (Paragraph<ParagraphFormat, Piece, Marks> paragraph : document.getParagraphs()) {
            blocks.add(block(paragraph, objects));
        }
        return blocks;
    }

    static Body body(ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document, Function<Slot, Block> objects) {
        return new Body(blocks(document, objects));
    }

    static Block block(Paragraph<ParagraphFormat, Piece, Marks> paragraph, Function<Slot, Block> objects) {
        ParagraphFormat format = paragraph.getParagraphStyle();
        StringBuilder text = new StringBuilder();
        for (Piece piece : paragraph.getSegments()) {
            if (piece instanceof Piece.Embed embed) {
                return objects.apply(new Slot(embed.id(), format.direction()));
            }
            text.append(PieceOps.OPS.getText(piece));
        }
        return format.kind().block(new Prose(runs(text, paragraph.getStyleSpans())), format.direction());
    }

    private static List<Run> runs(CharSequence text, StyleSpans<Marks> spans) {
        List<Run> runs = new ArrayList<>(spans.getSpanCount());
        int at = 0;
        for (StyleSpan<Marks> span : spans) {
            String part = text.subSequence(at, at + span.getLength()).toString();
            runs.add(new Run(toBody(part), span.getStyle()));
            at += span.getLength();
        }
        return runs;
    }

    static ParagraphFormat format(Block block) {
        return block instanceof Block.TextBlock text
                ? new ParagraphFormat(BlockKind.of(text), text.direction())
                : ParagraphFormat.DEFAULT.with(block.direction());
    }

    static String toBody(String text) {
        return text.replace(BREAK, '\n').replace(SEPARATOR_OF_BODY, BREAK);
    }

    static String toDocument(String text) {
        return text.replace(BREAK, SEPARATOR_OF_BODY).replace('\n', BREAK);
    }

    /// The text as it is drawn: of the same length, with line breaks that JavaFX knows.
    static String toScreen(String text) {
        return toBody(text);
    }

    private static List<StyledSegment<Piece, Marks>> pieces(Block block) {
        if (!(block instanceof Block.TextBlock text)) {
            return List.of(new StyledSegment<>(new Piece.Embed(Slot.of(block).id()), Marks.NONE));
        }
        if (text.prose().isEmpty()) {
            return List.of(new StyledSegment<>(Piece.NOTHING, Marks.NONE));
        }
        return text.prose().runs().stream()
                .map(run -> new StyledSegment<Piece, Marks>(new Piece.Words(toDocument(run.text())), run.marks()))
                .toList();
    }
}
