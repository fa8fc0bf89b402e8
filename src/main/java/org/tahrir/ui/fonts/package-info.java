/// Arabic shaping for JavaFX on Linux: HarfBuzz through foreign functions, in place of the layout that breaks when
/// Arabic wraps. Knows the inside of the JavaFX releases named in [ArabicText]; uses no other room.
@NullMarked
package org.tahrir.ui.fonts;

import org.jspecify.annotations.NullMarked;
