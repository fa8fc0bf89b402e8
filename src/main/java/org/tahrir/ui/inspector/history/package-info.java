/// The kept versions of the story: what each changed, the way back to it, names for those that matter.
@NullMarked
package org.tahrir.ui.inspector.history;

import org.jspecify.annotations.NullMarked;
