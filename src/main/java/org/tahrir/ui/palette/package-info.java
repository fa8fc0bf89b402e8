/// The top bar: the menu, the field that searches and runs commands, where the words are, preview and export. Uses
/// `ui.kit`, `ui.editor` and `ui.work`.
@NullMarked
package org.tahrir.ui.palette;

import org.jspecify.annotations.NullMarked;
