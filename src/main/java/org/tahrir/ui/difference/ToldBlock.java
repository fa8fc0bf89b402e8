package org.tahrir.ui.difference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Prose;

/// Blocks of a text as lines of words, where pictures, cards and tables can only be told of.
public final class ToldBlock {
    static final String BETWEEN_CELLS = " | ";

    private static final String BETWEEN = " · ";

    private ToldBlock() {}

    /// A table gives a line for each row.
    public static List<String> lines(Block block, Messages words) {
        return switch (block) {
            case Block.TextBlock text -> List.of(text.prose().plain());
            case Block.Picture picture -> List.of(picture(picture, words));
            case Block.Card card ->
                List.of(words.text("difference.card", card.lines().replace("\n", BETWEEN)));
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(Prose::plain).collect(Collectors.joining(BETWEEN_CELLS)))
                        .toList();
        };
    }

    private static String picture(Block.Picture picture, Messages words) {
        String told = words.text("difference.picture", picture.caption().isBlank() ? picture.alt() : picture.caption());
        return picture.size() == Block.PictureSize.FULL
                ? told
                : told
                        + BETWEEN
                        + words.text("editor.size." + picture.size().name().toLowerCase(Locale.ROOT));
    }
}
