package org.tahrir.ui.editor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.fxmisc.richtext.model.Paragraph;
import org.tahrir.text.Marks;

/// Finds words in the text of a body, whatever their tashkeel, tatweel and hamza, and paints them. Hits follow the
/// text as it is written.
public final class Finder {
    private final BodyArea area;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper();
    private IdentityHashMap<Paragraph<ParagraphFormat, Piece, Marks>, FoldedText> folded = new IdentityHashMap<>();
    private List<Decorations.Mark> hits = List.of();
    private String wanted = "";

    Finder(BodyArea area) {
        this.area = area;
        area.multiRichChanges().subscribe(changes -> search());
        area.selectionProperty().addListener((o, was, is) -> lookAtSelection());
    }

    /// Looks for words from now on; the first hit from the selection's start on is selected and scrolled into view.
    /// Blank: looks for nothing.
    public void find(String words) {
        wanted = words.isBlank() ? "" : FoldedText.wanted(words);
        search();
        if (!hits.isEmpty()) {
            select(firstFrom(area.getSelection().getStart()));
        }
    }

    /// Selects the next hit, after the last one the first.
    public void next() {
        if (!hits.isEmpty()) {
            select(
                    current.get() > 0
                            ? current.get()
                            : firstFrom(area.getSelection().getEnd()));
        }
    }

    /// Selects the hit before, before the first one the last.
    public void previous() {
        if (!hits.isEmpty()) {
            int from = current.get() > 0
                    ? current.get() - 1
                    : firstFrom(area.getSelection().getStart());
            select(from - 1 + hits.size());
        }
    }

    /// Looks for nothing any more; the caret stays at the hit it stands at.
    public void stop() {
        find("");
    }

    /// How many hits there are.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Which hit is selected, counted from 1; 0 when none is.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    private void search() {
        if (wanted.isEmpty() && hits.isEmpty()) {
            return;
        }
        List<Decorations.Mark> found = new ArrayList<>();
        IdentityHashMap<Paragraph<ParagraphFormat, Piece, Marks>, FoldedText> seen = new IdentityHashMap<>();
        int start = 0;
        for (Paragraph<ParagraphFormat, Piece, Marks> paragraph :
                area.document().getParagraphs()) {
            FoldedText text = folded.get(paragraph);
            text = text == null && !wanted.isEmpty() ? FoldedText.of(paragraph.getText()) : text;
            if (text != null && !wanted.isEmpty()) {
                seen.put(paragraph, text);
                for (FoldedText.Hit hit : text.hits(wanted)) {
                    found.add(new Decorations.Mark(start + hit.from(), start + hit.to()));
                }
            }
            start += paragraph.length() + 1;
        }
        folded = seen;
        hits = found;
        area.decorations().set(Decorations.Kind.SEARCH, hits);
        count.set(hits.size());
        lookAtSelection();
    }

    private void lookAtSelection() {
        var selection = area.getSelection();
        current.set(hits.indexOf(new Decorations.Mark(selection.getStart(), selection.getEnd())) + 1);
    }

    /// The index of the first hit that begins at a position or later, or of the first of all.
    private int firstFrom(int position) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).from() >= position) {
                return i;
            }
        }
        return 0;
    }

    private void select(int hit) {
        Decorations.Mark mark = hits.get(hit % hits.size());
        area.selectRange(mark.from(), mark.to());
        area.requestFollowCaret();
    }
}
