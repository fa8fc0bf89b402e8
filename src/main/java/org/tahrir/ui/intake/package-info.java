/// What comes into the window: files, folders, pages from the clipboard, and what is dropped on it.
@NullMarked
package org.tahrir.ui.intake;

import org.jspecify.annotations.NullMarked;
