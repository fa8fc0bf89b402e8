package org.tahrir.text;

/// The base direction of a block.
public enum Direction {
    /// As the story's language says: the usual case, never written out.
    INHERIT,
    RTL,
    LTR
}
