package org.tahrir.ui.editor;

import org.tahrir.text.Position;

/// Where somebody was in a body, to lead them back to it.
///
/// @param caret where the caret stood
/// @param scroll how far the text was scrolled down, in pixels
public record Place(Position caret, double scroll) {}
