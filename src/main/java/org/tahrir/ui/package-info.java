/// The window of Tahrir, put together from its parts. Uses all rooms of `ui` and `desk`; nothing but `Main` uses it.
@NullMarked
package org.tahrir.ui;

import org.jspecify.annotations.NullMarked;
