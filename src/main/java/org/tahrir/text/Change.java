package org.tahrir.text;

import java.util.List;

/// What became of one block between two versions of a body. Together, in the order of the later version, they tell all:
/// see [BodyDiff#apply].
public sealed interface Change {

    /// A block that is as it was, in its place among the others.
    ///
    /// @param before its index in the earlier version
    /// @param after its index in the later version
    record Kept(int before, int after) implements Change {}

    /// A block that is as it was, but stands before others that it stood behind, or the other way round.
    record Moved(int before, int after) implements Change {}

    record Removed(int before, Block block) implements Change {}

    record Added(int after, Block block) implements Change {}

    /// A block with other words, marks, kind or direction.
    ///
    /// @param now the later block
    /// @param words what changed in its text, from its start to its end; empty when only its kind or direction did, and
    ///     for pictures and tables
    record Changed(int before, int after, Block now, List<Words> words) implements Change {
        public Changed {
            words = List.copyOf(words);
        }
    }

    /// Words exchanged for others. Either side may be empty, not both.
    ///
    /// @param start where the old words begin in the earlier text, in UTF-16 units
    /// @param end where they end, exclusive
    /// @param at where the new words begin in the later text
    /// @param now the new words
    record Words(int start, int end, int at, Prose now) {}
}
