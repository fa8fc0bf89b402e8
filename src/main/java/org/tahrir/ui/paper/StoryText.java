package org.tahrir.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tahrir.article.Article;
import org.tahrir.settings.Language;
import org.tahrir.settings.Messages;
import org.tahrir.text.Block;
import org.tahrir.text.Prose;

/// A story as plain text for messengers: headline, standfirst, text, related pieces. The words it adds are of the
/// story's own language.
final class StoryText {
    /// A related piece as it is told of.
    ///
    /// @param address where it can be read, or ""
    record Piece(String headline, String address) {}

    private StoryText() {}

    static String of(Article article, List<Piece> related) {
        Messages words = Messages.in(Language.of(article.filing().language()));
        String mark = article.filing().breaking() ? words.text("bundle.page-breaking") + ": " : "";
        return Stream.of(
                        mark + article.headline(),
                        article.headlines().standfirst(),
                        text(article.body().compact().blocks()),
                        related(related, words))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String related(List<Piece> pieces, Messages words) {
        return pieces.isEmpty()
                ? ""
                : pieces.stream()
                        .map(piece ->
                                "• " + piece.headline() + (piece.address().isEmpty() ? "" : "\n" + piece.address()))
                        .collect(Collectors.joining("\n", words.text("bundle.page-related") + ":\n", ""));
    }

    /// Blocks are parted by an empty line, items of one list only by a line break.
    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        boolean inList = false;
        for (Block block : blocks) {
            boolean isItem = block instanceof Block.Item;
            if (!isItem) {
                numbers.clear();
            }
            String line = line(block, numbers);
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : isItem && inList ? "\n" : "\n\n")
                        .append(line);
                inList = isItem;
            }
        }
        return text.toString();
    }

    private static String line(Block block, List<Integer> numbers) {
        return switch (block) {
            case Block.Item item -> mark(item, numbers) + item.prose().plain();
            case Block.TextBlock text -> text.prose().plain();
            case Block.Picture ignored -> "";
            case Block.Card card -> card.lines();
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(Prose::plain).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
        };
    }

    /// @param numbers how far each depth has counted
    private static String mark(Block.Item item, List<Integer> numbers) {
        while (numbers.size() > item.depth() + 1) {
            numbers.removeLast();
        }
        while (numbers.size() <= item.depth()) {
            numbers.add(0);
        }
        String indent = "  ".repeat(item.depth());
        if (item.kind() == Block.ListKind.BULLET) {
            return indent + "• ";
        }
        numbers.set(item.depth(), Objects.requireNonNull(numbers.get(item.depth())) + 1);
        return indent + numbers.get(item.depth()) + ". ";
    }
}
