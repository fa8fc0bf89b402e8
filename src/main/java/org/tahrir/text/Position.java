package org.tahrir.text;

/// A place in a body. A picture or a table is one unit wide: offset 0 lies before it, 1 after it.
///
/// @param block the index of the block
/// @param offset in UTF-16 units of the block's text
public record Position(int block, int offset) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
        return block == other.block ? Integer.compare(offset, other.offset) : Integer.compare(block, other.block);
    }
}
