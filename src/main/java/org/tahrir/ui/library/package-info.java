/// The desk column (what is mine to do) and the list of stories. Uses `ui.kit`, `ui.editor` and `ui.work`.
@NullMarked
package org.tahrir.ui.library;

import org.jspecify.annotations.NullMarked;
