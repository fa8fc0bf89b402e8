package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.Marks;
import org.tahrir.text.Prose;

/// Looks for words in all the texts of a body, spelling aside: its paragraphs, the words under its pictures and the
/// cells of its tables. Remembers how what stays as it is reads, so that looking again after a letter costs little.
final class BodySearch {
    private IdentityHashMap<Object, List<FoldedText>> known = new IdentityHashMap<>();

    /// All places of some words in reading order.
    ///
    /// @param objects what the numbers in the document stand for
    /// @param wanted the words as [FoldedText#wanted] gives them; none are nowhere
    List<Found> places(
            ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document, Map<Long, Block> objects, String wanted) {
        List<Found> found = new ArrayList<>();
        IdentityHashMap<Object, List<FoldedText>> seen = new IdentityHashMap<>();
        int start = 0;
        for (Paragraph<ParagraphFormat, Piece, Marks> paragraph :
                wanted.isEmpty() ? List.<Paragraph<ParagraphFormat, Piece, Marks>>of() : document.getParagraphs()) {
            Piece.Embed embed = BodyArea.embedIn(paragraph);
            Block object = embed == null ? null : objects.get(embed.id());
            Object key = object == null ? paragraph : object;
            List<FoldedText> texts = known.get(key);
            texts = texts == null ? read(paragraph, object) : texts;
            seen.put(key, texts);
            for (int part = 0; part < texts.size(); part++) {
                for (FoldedText.Hit hit : texts.get(part).hits(wanted)) {
                    found.add(
                            embed == null
                                    ? Found.text(start + hit.from(), start + hit.to())
                                    : new Found(embed.id(), start, part, hit.from(), hit.to()));
                }
            }
            start += paragraph.length() + 1;
        }
        known = seen;
        return found;
    }

    private static List<FoldedText> read(Paragraph<ParagraphFormat, Piece, Marks> paragraph, @Nullable Block object) {
        Stream<String> texts = object == null ? Stream.of(paragraph.getText()) : words(object);
        return texts.map(FoldedText::of).toList();
    }

    private static Stream<String> words(Block object) {
        return switch (object) {
            case Block.Picture picture -> Stream.of(picture.caption(), picture.credit(), picture.alt());
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(Prose::plain);
            case Block.TextBlock text -> Stream.of(text.prose().plain());
        };
    }
}
