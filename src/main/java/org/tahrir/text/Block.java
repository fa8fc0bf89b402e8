package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;

/// One block of a body. Blocks are a flat list: a list is a row of neighbouring [Item]s, a quotation of several
/// paragraphs a row of neighbouring [Quote]s.
public sealed interface Block {
    Direction direction();

    /// A block whose content is one prose.
    sealed interface TextBlock extends Block {
        Prose prose();

        /// The same kind of block with other text.
        TextBlock withProse(Prose prose);
    }

    record Paragraph(Prose prose, Direction direction) implements TextBlock {
        @Override
        public Paragraph withProse(Prose other) {
            return new Paragraph(other, direction);
        }
    }

    /// A heading inside the text.
    ///
    /// @param level 2 to 4; level 1 is the headline, which isn't part of the body
    record Heading(int level, Prose prose, Direction direction) implements TextBlock {
        public Heading {
            level = Math.clamp(level, 2, 4);
        }

        @Override
        public Heading withProse(Prose other) {
            return new Heading(level, other, direction);
        }
    }

    record Quote(Prose prose, Direction direction) implements TextBlock {
        @Override
        public Quote withProse(Prose other) {
            return new Quote(other, direction);
        }
    }

    /// How the items of a list are marked.
    enum ListKind {
        BULLET,
        NUMBER
    }

    /// One item of a list.
    ///
    /// @param depth 0 for the outermost list; a [Body] sees to it that it is at most one more than the item's before
    record Item(ListKind kind, int depth, Prose prose, Direction direction) implements TextBlock {
        /// The deepest nesting, counted from 0.
        public static final int MAX_DEPTH = 8;

        public Item {
            depth = Math.clamp(depth, 0, MAX_DEPTH);
        }

        @Override
        public Item withProse(Prose other) {
            return new Item(kind, depth, other, direction);
        }
    }

    /// A picture in the text. The first one of a body is the story's main picture.
    ///
    /// @param media SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
    /// @param alt what a reader who can't see it is told; a picture without it can't be exported
    record Picture(String media, String caption, String credit, String alt, Direction direction) implements Block {}

    /// A simple table: every row has as many cells as the widest (a [Body] fills up with empty ones).
    ///
    /// @param header whether the first row names the columns
    record Table(List<List<Prose>> rows, boolean header, Direction direction) implements Block {
        public Table {
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            rows = rows.stream().map(row -> filled(row, columns)).toList();
        }

        private static List<Prose> filled(List<Prose> row, int columns) {
            List<Prose> cells = new ArrayList<>(row);
            while (cells.size() < columns) {
                cells.add(Prose.EMPTY);
            }
            return List.copyOf(cells);
        }
    }
}
