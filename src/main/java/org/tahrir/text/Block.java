package org.tahrir.text;

import java.util.ArrayList;
import java.util.List;

/// One block of a body. Blocks are a flat list: a list is a row of neighbouring [Item]s, a quotation of several
/// paragraphs a row of neighbouring [Quote]s.
public sealed interface Block {
    Direction direction();

    /// The same block running another way.
    Block withDirection(Direction direction);

    /// A block whose content is one prose.
    sealed interface TextBlock extends Block {
        Prose prose();

        /// The same kind of block with other text.
        TextBlock withProse(Prose prose);

        @Override
        default TextBlock withDirection(Direction other) {
            return BlockKind.of(this).block(prose(), other);
        }
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

    /// How much of the text's width a picture is meant to take.
    enum PictureSize {
        FULL,
        HALF,
        SMALL
    }

    /// A picture in the text. The first one of a body is the story's main picture.
    ///
    /// @param media SHA-256 of the file's bytes, 64 lower-case hexadecimal digits
    /// @param alt what a reader who can't see it is told; a picture without it can't be exported
    record Picture(String media, String caption, String credit, String alt, PictureSize size, Direction direction)
            implements Block {
        /// A picture as wide as the text.
        public Picture(String media, String caption, String credit, String alt, Direction direction) {
            this(media, caption, credit, alt, PictureSize.FULL, direction);
        }

        /// The same picture with other words.
        public Picture withWords(String otherCaption, String otherCredit, String otherAlt) {
            return new Picture(media, otherCaption, otherCredit, otherAlt, size, direction);
        }

        public Picture withSize(PictureSize other) {
            return new Picture(media, caption, credit, alt, other, direction);
        }

        @Override
        public Picture withDirection(Direction other) {
            return new Picture(media, caption, credit, alt, size, other);
        }
    }

    /// A page of the web that stands in the text by itself: a video, a post, a map. A card without a title of its own
    /// is known by its address.
    ///
    /// @param href an address as in [Mark.WebLink]
    record Card(String title, String href, Direction direction) implements Block {
        public Card {
            title = title.isBlank() || title.equals(href) ? "" : title;
        }

        /// What a reader sees of it: its title, or else its address.
        public String words() {
            return title.isEmpty() ? href : title;
        }

        /// The same as text alone: the title, if there is one, and on a line of its own the address.
        public String lines() {
            return title.isEmpty() ? href : title + "\n" + href;
        }

        public Card withTitle(String other) {
            return new Card(other, href, direction);
        }

        @Override
        public Card withDirection(Direction other) {
            return new Card(title, href, other);
        }
    }

    /// A simple table: every row has as many cells as the widest (a [Body] fills up with empty ones).
    ///
    /// @param header whether the first row names the columns
    record Table(List<List<Prose>> rows, boolean header, Direction direction) implements Block {
        public Table {
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            rows = rows.stream().map(row -> filled(row, columns)).toList();
        }

        @Override
        public Table withDirection(Direction other) {
            return new Table(rows, header, other);
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
