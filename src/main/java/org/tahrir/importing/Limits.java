package org.tahrir.importing;

/// How large an input may be before it is refused: one place for all readers. Sizes are bytes.
final class Limits {
    /// A text, HTML or Markdown file.
    static final long TEXT_FILE = 64L << 20;
    /// Tags in an HTML file, opening and closing ones.
    static final int HTML_TAGS = 600_000;
    /// Signs in a Markdown file that may begin or end something: brackets, stars, underlines.
    static final int MARKDOWN_SIGNS = 400_000;
    /// A Word file as it lies on the disk.
    static final long WORD_FILE = 200L << 20;
    /// All parts of a Word file together, inflated.
    static final long WORD_INFLATED = 200L << 20;
    /// One part of a Word file that holds markup.
    static final long WORD_PART = 48L << 20;
    static final int WORD_ENTRIES = 2_000;
    static final int WORD_ELEMENTS = 600_000;
    /// How deep elements may be nested in a part of a Word file.
    static final int WORD_DEPTH = 90;
    /// One picture file.
    static final long PICTURE_FILE = 40L << 20;
    /// Width times height of one picture.
    static final long PICTURE_PIXELS = 100_000_000L;
    /// All pictures of one story together.
    static final long STORY_PICTURES = 200L << 20;
    /// An archive, inflated.
    static final long ARCHIVE_INFLATED = 2L << 30;
    /// One line of an archive.
    static final int ARCHIVE_LINE = 16 << 20;
    /// Inflated to packed bytes; only looked at once [#FREE_INFLATED] bytes have come out.
    static final long RATIO = 200;
    static final long FREE_INFLATED = 1L << 20;

    private Limits() {}

    /// Bytes as whole megabytes, for a sentence.
    static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
