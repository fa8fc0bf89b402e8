package org.tahrir.ui.editor;

import org.tahrir.text.Position;

/// A part of a body.
///
/// @param from where it begins
/// @param to where it ends, exclusive; not before its beginning
public record Stretch(Position from, Position to) {}
