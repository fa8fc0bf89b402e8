package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The texts that a block holds, counted in reading order: a text block's own; a picture's caption, credit and
/// alternative text; a card's title; a table's cells, row by row.
public final class BlockTexts {
    private BlockTexts() {}

    /// The letters of each.
    public static List<String> of(Block block) {
        return switch (block) {
            case Block.Picture picture -> List.of(picture.caption(), picture.credit(), picture.alt());
            case Block.Card card -> List.of(card.title());
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).map(Prose::plain).toList();
            case Block.TextBlock text -> List.of(text.prose().plain());
        };
    }

    /// The block with one of its texts changed; words of a picture have no marks.
    ///
    /// @param part which one, counted from 0
    public static Block with(Block block, int part, UnaryOperator<Prose> change) {
        return switch (block) {
            case Block.Picture picture ->
                picture.withWords(
                        part == 0 ? plain(picture.caption(), change) : picture.caption(),
                        part == 1 ? plain(picture.credit(), change) : picture.credit(),
                        part == 2 ? plain(picture.alt(), change) : picture.alt());
            case Block.Card card -> card.withTitle(plain(card.title(), change));
            case Block.Table table -> new Block.Table(rows(table, part, change), table.header(), table.direction());
            case Block.TextBlock text -> text.withProse(change.apply(text.prose()));
        };
    }

    private static String plain(String text, UnaryOperator<Prose> change) {
        return change.apply(Prose.of(text)).plain();
    }

    private static List<List<Prose>> rows(Block.Table table, int part, UnaryOperator<Prose> change) {
        List<List<Prose>> rows = new ArrayList<>(table.rows());
        int columns = rows.getFirst().size();
        List<Prose> row = new ArrayList<>(rows.get(part / columns));
        row.set(part % columns, change.apply(row.get(part % columns)));
        rows.set(part / columns, row);
        return rows;
    }
}
