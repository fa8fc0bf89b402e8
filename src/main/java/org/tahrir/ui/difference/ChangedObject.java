package org.tahrir.ui.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Body;
import org.tahrir.text.Change;
import org.tahrir.text.Prose;

/// What changed in a picture, a card or a table, as named parts each of which has words before and after.
final class ChangedObject {
    /// A part that differs.
    ///
    /// @param name what it is, or "" for the rows of a table
    /// @param before its words, a paragraph each
    record Part(String name, Body before, List<Change> changes) {}

    private final Messages words;
    private final ChangedLook look;
    private final List<Part> parts = new ArrayList<>();

    private ChangedObject(Wording wording) {
        this.words = wording.words();
        this.look = new ChangedLook(wording);
    }

    /// The parts that differ; none when the two are nothing of the same kind.
    static List<Part> parts(Block old, Block now, Wording wording) {
        ChangedObject object = new ChangedObject(wording);
        boolean same = object.add(old, now);
        if (same && old.direction() != now.direction()) {
            object.add("direction", object.look.direction(old.direction()), object.look.direction(now.direction()));
        }
        return List.copyOf(object.parts);
    }

    private boolean add(Block old, Block now) {
        if (old instanceof Block.Picture was && now instanceof Block.Picture is) {
            add("caption", was.caption(), is.caption());
            add("credit", was.credit(), is.credit());
            add("alt", was.alt(), is.alt());
            add("size", size(was), size(is));
            return true;
        }
        if (old instanceof Block.Card was && now instanceof Block.Card is) {
            add("title", was.title(), is.title());
            add("address", was.href(), is.href());
            return true;
        }
        if (old instanceof Block.Table was && now instanceof Block.Table is) {
            add("header", yes(was.header()), yes(is.header()));
            add("", rows(was), rows(is));
            return true;
        }
        return false;
    }

    private void add(String part, String was, String is) {
        add(words.text("difference.part." + part), Body.ofParagraphs(List.of(was)), Body.ofParagraphs(List.of(is)));
    }

    private void add(String name, Body was, Body is) {
        if (!was.equals(is)) {
            parts.add(new Part(name, was, Comparison.changes(was, is)));
        }
    }

    private String size(Block.Picture picture) {
        return words.text("editor.size." + picture.size().name().toLowerCase(Locale.ROOT));
    }

    private String yes(boolean on) {
        return words.text(on ? "difference.yes" : "difference.no");
    }

    /// A row is a paragraph, its cells with their marks parted by a stroke.
    private static Body rows(Block.Table table) {
        return new Body(table.rows().stream()
                .<Block>map(row -> new Block.Paragraph(row(row), table.direction()))
                .toList());
    }

    private static Prose row(List<Prose> cells) {
        Prose row = cells.getFirst();
        for (Prose cell : cells.subList(1, cells.size())) {
            row = row.plus(Prose.of(ToldBlock.BETWEEN_CELLS)).plus(cell);
        }
        return row;
    }
}
