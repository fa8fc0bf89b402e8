package org.tahrir.ui.editor;

import org.tahrir.text.Position;

/// Where somebody was in a body, to lead them back to it.
///
/// @param caret where the caret stood
/// @param top the index of the first block on screen
/// @param hidden how many pixels of it were above the upper edge
public record Place(Position caret, int top, double hidden) {}
