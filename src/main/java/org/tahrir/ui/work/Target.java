package org.tahrir.ui.work;

/// A place in a story that somebody is led to: caret or focus goes there.
public sealed interface Target {
    /// The story as it was left.
    record Story() implements Target {}

    record Headline() implements Target {}

    /// A place in the text.
    ///
    /// @param block the index of the block
    /// @param offset in UTF-16 units of the block's text
    record Text(int block, int offset) implements Target {}

    /// A picture of the text.
    ///
    /// @param index counted from 0 among the pictures
    record Picture(int index) implements Target {}

    /// A related piece.
    ///
    /// @param index counted from 0
    record Related(int index) implements Target {}

    /// A field of the details, by the name it has in [org.tahrir.desk.Fields].
    record Field(String name) implements Target {}
}
