package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a story: a list of blocks with one canonical form. It has at least one block (an empty body is one empty
/// paragraph), tables have at least one row and column, and list items are nested by at most one step at a time.
///
/// @param blocks from the first to the last
public record Body(List<Block> blocks) {
    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = canonical(blocks);
    }

    public static Body of(Block... blocks) {
        return new Body(List.of(blocks));
    }

    /// One plain paragraph for each text.
    public static Body ofParagraphs(List<String> texts) {
        return new Body(texts.stream()
                .<Block>map(text -> new Block.Paragraph(Prose.of(text), Direction.INHERIT))
                .toList());
    }

    /// Whether there is nothing in it that a reader would see.
    public boolean isBlank() {
        return blocks.stream().allMatch(Body::isBlank);
    }

    /// The texts of the blocks joined by a blank line, without marks. A table gives one line a row, its cells separated
    /// by tabs, a card its title; pictures and blocks without text give nothing.
    public String plain() {
        return blocks.stream()
                .map(Body::plainOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /// The same body without blocks in which there is nothing to read or see: what is published.
    public Body compact() {
        return new Body(blocks.stream().filter(block -> !isBlank(block)).toList());
    }

    /// Whether a block is a text without anything to read.
    static boolean isBlank(Block block) {
        return block instanceof Block.TextBlock text && text.prose().plain().isBlank();
    }

    /// The pictures in their order.
    public Stream<Block.Picture> pictures() {
        return blocks.stream().filter(Block.Picture.class::isInstance).map(Block.Picture.class::cast);
    }

    /// Every prose of the body, table cells included, in their order.
    public Stream<Prose> proses() {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.TextBlock text -> Stream.of(text.prose());
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
            case Block.Card card -> Stream.of(Prose.of(card.title()));
            case Block.Picture ignored -> Stream.empty();
        });
    }

    private static String plainOf(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.prose().plain();
            case Block.Picture ignored -> "";
            case Block.Card card -> card.title();
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(Prose::plain).collect(Collectors.joining("\t")))
                        .collect(Collectors.joining("\n"));
        };
    }

    private static List<Block> canonical(List<Block> blocks) {
        List<Block> canonical = new ArrayList<>(blocks.size());
        int deepest = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Table table
                    && (table.rows().isEmpty() || table.rows().getFirst().isEmpty())) {
                continue;
            }
            if (block instanceof Block.Item item) {
                int depth = Math.min(item.depth(), deepest);
                canonical.add(new Block.Item(item.kind(), depth, item.prose(), item.direction()));
                deepest = depth + 1;
            } else {
                canonical.add(block);
                deepest = 0;
            }
        }
        return canonical.isEmpty()
                ? List.of(new Block.Paragraph(Prose.EMPTY, Direction.INHERIT))
                : List.copyOf(canonical);
    }
}
