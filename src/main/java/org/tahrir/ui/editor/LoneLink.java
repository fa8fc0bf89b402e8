package org.tahrir.ui.editor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tahrir.markup.WebAddress;
import org.tahrir.text.Block;
import org.tahrir.text.Mark;
import org.tahrir.text.Run;

/// Paragraphs in which there is nothing but a link to the web, or the bare address.
final class LoneLink {
    private LoneLink() {}

    /// The card that can be made of a block; empty if it is anything else.
    static Optional<Block.Card> card(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        String words = paragraph.prose().plain().strip();
        return address(paragraph.prose().runs(), words)
                .map(href -> new Block.Card(words.replace('\n', ' '), href, paragraph.direction()));
    }

    private static Optional<String> address(List<Run> runs, String words) {
        List<@Nullable Mark> links = runs.stream()
                .filter(run -> !run.text().isBlank())
                .<@Nullable Mark>map(run -> run.marks().link())
                .distinct()
                .toList();
        boolean isOne = links.size() == 1;
        return isOne && links.getFirst() instanceof Mark.WebLink link
                ? WebAddress.web(link.href())
                : isOne && links.getFirst() == null ? WebAddress.web(words) : Optional.empty();
    }
}
