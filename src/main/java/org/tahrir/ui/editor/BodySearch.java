package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.jspecify.annotations.Nullable;
import org.tahrir.text.Block;
import org.tahrir.text.BlockTexts;
import org.tahrir.text.FoldedText;
import org.tahrir.text.Marks;
import org.tahrir.text.TextSearch;

/// Looks for something in all the texts of a body: its paragraphs, the words under its pictures and the cells of its
/// tables. Remembers how what stays as it is reads, so that looking again after a letter costs little.
final class BodySearch {
    private final TextSearch search;
    private IdentityHashMap<Object, List<FoldedText>> known = new IdentityHashMap<>();

    BodySearch(TextSearch search) {
        this.search = search;
    }

    /// All places in reading order; nothing when a pattern takes too long.
    ///
    /// @param objects what the numbers in the document stand for
    Optional<List<Found>> places(
            ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document, Map<Long, Block> objects) {
        List<Found> found = new ArrayList<>();
        IdentityHashMap<Object, List<FoldedText>> seen = new IdentityHashMap<>();
        int start = 0;
        for (Paragraph<ParagraphFormat, Piece, Marks> paragraph : document.getParagraphs()) {
            Piece.Embed embed = BodyArea.embedIn(paragraph);
            Block object = embed == null ? null : objects.get(embed.id());
            Object key = object == null ? paragraph : object;
            List<FoldedText> texts = known.get(key);
            texts = texts == null ? read(paragraph, object) : texts;
            seen.put(key, texts);
            for (int part = 0; part < texts.size(); part++) {
                Optional<List<TextSearch.Hit>> hits = search.hits(texts.get(part));
                if (hits.isEmpty()) {
                    return Optional.empty();
                }
                for (TextSearch.Hit hit : hits.get()) {
                    found.add(
                            embed == null
                                    ? Found.text(start + hit.from(), start + hit.to())
                                    : new Found(embed.id(), start, part, hit.from(), hit.to()));
                }
            }
            start += paragraph.length() + 1;
        }
        known = seen;
        return Optional.of(found);
    }

    private List<FoldedText> read(Paragraph<ParagraphFormat, Piece, Marks> paragraph, @Nullable Block object) {
        List<String> texts = object == null ? List.of(paragraph.getText()) : BlockTexts.of(object);
        return texts.stream().map(search::fold).toList();
    }
}
