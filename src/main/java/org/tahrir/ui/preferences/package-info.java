/// How somebody likes their window, what the house decides for all its stories, and the choice at the first start. Uses
/// `ui.work`, `ui.editor`, `ui.kit`, `desk` and all below it.
@NullMarked
package org.tahrir.ui.preferences;

import org.jspecify.annotations.NullMarked;
