package org.tahrir.text;

/// A stretch of text with the same marks throughout. A line feed inside is a line break within the block.
///
/// @param text never empty inside a [Prose]
public record Run(String text, Marks marks) {
    public static Run plain(String text) {
        return new Run(text, Marks.NONE);
    }
}
