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
import org.tahrir.text.Marks;
import org.tahrir.text.TextSearch;

/// Looks for something in all the texts of a body: its paragraphs, the words under its pictures and the cells of its
/// tables. Remembers what it found in each, so that looking again after a letter costs little.
final class BodySearch {
    private final TextSearch search;
    /// The hits of each paragraph and object, part by part.
    private IdentityHashMap<Object, List<List<TextSearch.Hit>>> known = new IdentityHashMap<>();

    BodySearch(TextSearch search) {
        this.search = search;
    }

    /// All places in reading order; nothing when a pattern takes too long.
    ///
    /// @param objects what the numbers in the document stand for
    Optional<List<Found>> places(
            ReadOnlyStyledDocument<ParagraphFormat, Piece, Marks> document, Map<Long, Block> objects) {
        List<Found> found = new ArrayList<>();
        IdentityHashMap<Object, List<List<TextSearch.Hit>>> seen = new IdentityHashMap<>();
        int start = 0;
        for (Paragraph<ParagraphFormat, Piece, Marks> paragraph : document.getParagraphs()) {
            Piece.Embed embed = BodyArea.embedIn(paragraph);
            Block object = embed == null ? null : objects.get(embed.id());
            Object key = object == null ? paragraph : object;
            List<List<TextSearch.Hit>> parts = known.get(key);
            if (parts == null) {
                Optional<List<List<TextSearch.Hit>>> read = read(paragraph, object);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                parts = read.get();
            }
            seen.put(key, parts);
            for (int part = 0; part < parts.size(); part++) {
                for (TextSearch.Hit hit : parts.get(part)) {
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

    private Optional<List<List<TextSearch.Hit>>> read(
            Paragraph<ParagraphFormat, Piece, Marks> paragraph, @Nullable Block object) {
        List<String> texts = object == null ? List.of(paragraph.getText()) : BlockTexts.of(object);
        List<List<TextSearch.Hit>> parts = new ArrayList<>();
        for (String text : texts) {
            Optional<List<TextSearch.Hit>> hits = search.hits(search.fold(text));
            if (hits.isEmpty()) {
                return Optional.empty();
            }
            parts.add(hits.get());
        }
        return Optional.of(parts);
    }
}
